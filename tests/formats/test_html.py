from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from pledgebook.formats.html import write
from pledgebook.formats.layout import Layout
from pledgebook.model import Block, Reading, Span
from tests.formats.marked import reading as marked
from tests.formats.parsed import Parsed
from tests.formats.sample import MARKS, TEXT, sample

HOSTILE = '<script>alert(1)</script> "quoted" <img src=x onerror=alert(1)> \u202e{{ 7*7 }} & <b>'


def page(layout: Layout, *readings: Reading) -> tuple[str, Parsed]:
    text = "".join(write(readings or [sample()], layout))
    return text, Parsed(text)


LAYOUTS = [Layout(), Layout(many=True), Layout(part="findings"), Layout(part="findings", many=True)]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_ids_are_unique_and_every_link_has_its_target(layout: Layout) -> None:
    _, parsed = page(layout, *([sample(), sample()] if layout.many else [sample()]))
    ids = Counter(parsed.values("id"))
    assert [name for name, count in ids.items() if count > 1] == []
    links = parsed.values("href") + parsed.values("aria-labelledby")
    assert [link for link in parsed.values("href") if not link.startswith("#")] == []
    assert {link.removeprefix("#") for link in links} - set(ids) == set()


def test_marks_and_notes_lead_to_each_other() -> None:
    text, _ = page(Layout())
    assert '<span class="commitment" id="c1"><a class="badge" href="#c1-note"' in text
    assert 'id="c1-note"' in text
    assert '<a href="#c1">' in text
    assert '<a class="figure" href="#c1f1-note" id="c1f1">12 wells</a>' in text
    assert '<a href="#c1f1">' in text
    assert '<a class="time" href="#c1t1-note" id="c1t1">by 2028</a>' in text
    assert '<a class="figure" href="#f1-note" id="f1">nearly $30 million</a>' in text
    assert '<a class="phrase" href="#finding2" id="finding2-place1">doubled</a>' in text


def test_the_whole_document_is_on_the_page() -> None:
    _, parsed = page(Layout())
    for line in TEXT.splitlines():
        words = re.sub(r"^• ", "", line.strip())
        assert words in re.sub(r"(?<=• )\d(?=[A-Z])", "", parsed.text).replace("• ", "")


def test_findings_stand_first_and_the_accusing_one_on_top() -> None:
    _, parsed = page(Layout())
    order = [
        parsed.text.index(word)
        for word in ("inconsistent", "undetermined", "derived", "By pillar", "Togo plans")
    ]
    assert order == sorted(order)


def test_it_needs_no_script_and_asks_for_nothing() -> None:
    text, parsed = page(Layout())
    assert not parsed.tags() & {"script", "link", "img", "iframe", "object", "form", "base"}
    names = {name for _, attributes in parsed.elements for name in attributes}
    assert not {name for name in names if name.startswith("on")} | (
        names & {"style", "src", "srcset", "action"}
    )
    assert "http://" not in text
    assert "https://" not in text
    assert "url(" not in text


def test_the_policy_allows_its_own_stylesheet_and_nothing_else() -> None:
    text, parsed = page(Layout())
    found = re.search(r"<style>(.*)</style>", text, re.DOTALL)
    assert found
    digest = base64.b64encode(hashlib.sha256(found[1].encode()).digest()).decode()
    (policy,) = [a["content"] for _, a in parsed.elements if a.get("http-equiv") == "Content-Security-Policy"]
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def test_headings_are_in_order_and_landmarks_are_there() -> None:
    _, parsed = page(Layout())
    levels = [int(tag[1]) for tag, _ in parsed.elements if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert {"header", "nav", "main", "footer", "title"} <= parsed.tags()
    assert ("a", {"class": "skip", "href": "#main"}) in parsed.elements
    assert parsed.values("lang")[0] == "en"


def hostile() -> Reading:
    text = TEXT.replace("Togo plans a ferry", HOSTILE)
    last = {**MARKS["commitments"][3], "end": text.index(HOSTILE) + len(HOSTILE)}
    last |= {"programmes": [HOSTILE], "partners": [HOSTILE], "parties": [HOSTILE], "kind": HOSTILE}
    marks = {**MARKS, "title": HOSTILE, "process": HOSTILE, "titles": [HOSTILE, HOSTILE]}
    marks["commitments"] = [*MARKS["commitments"][:3], last]
    marks["findings"] = [{**MARKS["findings"][0], "explanation": HOSTILE}]
    read = marked(text, marks, f"{HOSTILE}.txt")
    return replace(read, document=replace(read.document, warnings=(HOSTILE,)))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_hostile_document_is_inert(layout: Layout) -> None:
    text, parsed = page(layout, hostile())
    assert not parsed.tags() & {"script", "img"}
    assert "<script" not in text
    assert "\u202e" not in text
    assert "alert(1)" in parsed.text
    assert "{{ 7*7 }}" in parsed.text


def test_tables_and_nested_items_are_shown_as_such() -> None:
    reading = sample()
    blocks = list(reading.document.blocks)
    cells = [replace(blocks[1], kind="cell", table=0, row=row, column=0) for row in (0, 1)]
    cells = [replace(cells[0], at=Span(blocks[1].at.start, blocks[1].at.start + 20)), cells[1]]
    cells[1] = replace(cells[1], at=Span(cells[0].at.end, blocks[1].at.end))
    nested = [
        Block("item", blocks[4].at, depth=2, marker="1.") if block is blocks[4] else block for block in blocks
    ]
    document = replace(reading.document, blocks=(blocks[0], *cells, *nested[2:]))
    text, parsed = page(Layout(), replace(reading, document=document))
    assert [tag for tag, _ in parsed.elements if tag == "tr"]
    assert text.count("<td dir=") == 2
    assert 'class="row item depth2"' in text
    assert '<span class="bullet">1.</span>' in text


def test_no_reading_gives_no_page() -> None:
    assert list(write([])) == []


def test_it_comes_in_chunks() -> None:
    assert len(list(write([sample()]))) > 10


def test_an_empty_reading_is_a_page_too() -> None:
    _, parsed = page(Layout(), replace(sample(), commitments=(), figures=(), findings=()))
    assert "No figure could be checked against another." in parsed.text


def test_a_finding_shows_its_relation_in_numbers() -> None:
    found = sample()
    related = replace(found.findings[0], relation="300 / 1,200 < 1 & more")
    text, _ = page(Layout(), replace(found, findings=(related,)))
    assert "300 / 1,200 &lt; 1 &amp; more" in text
