"""The documents of the corpus in other formats: they hold the same words, and are compared by what is read in them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import pledgebook
from evaluation import by_format
from evaluation.gold import Gold
from evaluation.likeness import found, likeness
from evaluation.renderings import plain, web, word
from pledgebook.reading import read_document
from tests.reading.shown import blocks, strong

MARKDOWN = """# Lima

## Pillar I

Countries **will act**:

- Peru will open
  a port.

  It pays for it.
  1. First, for US$5 million.
- Chile

3. Three
4. Four

| Who | What |
| --- | --- |
| Ghana | 20 & more |
"""
BLOCKS = [
    "h1: Lima", "h2: Pillar I", "p: Countries will act:", "i1: Peru will open a port.", "p: It pays for it.",
    "i2: First, for US$5 million.", "i1: Chile", "i1: Three", "i1: Four", "c 0,0: Who", "c 0,1: What",
    "c 1,0: Ghana", "c 1,1: 20 & more",
]  # fmt: skip


@pytest.mark.parametrize("ending", ["html", "docx", "md"])
def test_a_document_has_the_same_blocks_in_each_format(ending: str) -> None:
    made = {
        "html": web.page(MARKDOWN, "Lima", "en"),
        "docx": word.document(MARKDOWN),
        "md": MARKDOWN.encode(),
    }
    document = read_document(made[ending], f"a.{ending}")
    assert blocks(document) == BLOCKS
    assert "will act" in strong(document)
    assert [block.marker for block in document.blocks if block.kind == "item"][-2:] == ["3.", "4."]


def test_readings_are_alike_by_what_is_found_in_them() -> None:
    one = found(pledgebook.read("Peru will train 300 teachers by 2026. Chile will open a port.", name="a.md"))
    same = found(
        pledgebook.read("Peru will train 300 teachers by 2026.\n\nChile will open a port.", name="a.md")
    )
    other = found(pledgebook.read("Peru will train 400 teachers by 2026.", name="a.md"))
    assert all(shared == whole for shared, whole in likeness(one, same).values())
    assert likeness(one, other)["units"] == (0, 3)
    assert likeness(other, other)["figures right"] == (2, 2)


def test_a_line_for_each_format(tmp_path: Path) -> None:
    plain, noted = tmp_path / "plain.md", tmp_path / "noted.md"
    plain.write_text("# Lima\n\n- Peru will train 300 teachers by 2026.\n", encoding="utf-8")
    noted.write_text("Peru will act.[^1]\n\n[^1]: Soon.\n", encoding="utf-8")
    golds = [Gold(path.stem, path, json.loads('{"language": "en"}')) for path in (plain, noted)]
    lines = by_format.rendered(golds)
    assert [line.document for line in lines] == list(by_format.RENDERED)
    assert all(
        line.rows == dict.fromkeys(("units", "parties", "figures right", "time right"), 1.0) for line in lines
    )


def test_without_a_browser_there_is_no_line_of_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLEDGEBOOK_CHROMIUM", "no such browser")
    assert by_format.printed([]) == []


def test_plain_text_has_the_same_items_and_no_table() -> None:
    assert plain.text(MARKDOWN) is None
    made = plain.text(MARKDOWN.partition("| Who")[0])
    assert made is not None
    shown = blocks(read_document(made, "a.txt"))
    assert [line.partition(": ")[2] for line in shown] == [line.partition(": ")[2] for line in BLOCKS[:9]]
    assert [line[:2] for line in shown if line[0] == "i"] == ["i1", "i2", "i1", "i1", "i1"]
