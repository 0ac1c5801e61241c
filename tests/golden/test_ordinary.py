"""Text in which nobody gives his word holds no commitment, and short notes in which somebody does hold theirs."""

from __future__ import annotations

import csv
from itertools import groupby
from pathlib import Path

import pytest

from pledgebook.pipeline import read

ORDINARY = Path(__file__).parent.parent / "corpus" / "ordinary"
TEXTS = [
    path
    for folder in ("used", "measured", "later", "sundry")
    for path in sorted((ORDINARY / folder).iterdir())
]
PROMISES = list(csv.DictReader((ORDINARY / "true" / "expected.csv").read_text("utf-8").splitlines()))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_ordinary_text_holds_no_commitment(path: Path) -> None:
    assert [each.selector.quote for each in read(path, audit=False).commitments] == []


def test_what_is_left_out_is_told_in_one_line() -> None:
    left_out = [read(path, audit=False).document.warnings for path in TEXTS]
    assert all(len(lines) <= 1 for lines in left_out)
    assert sum(len(lines) for lines in left_out) > len(TEXTS) / 2


@pytest.mark.parametrize(
    ("document", "rows"),
    [(name, list(rows)) for name, rows in groupby(PROMISES, key=lambda row: row["document"])],
)
def test_a_note_that_names_no_process_keeps_its_promises(document: str, rows: list[dict[str, str]]) -> None:
    found = read(ORDINARY / "true" / document, audit=False).commitments
    for row in rows:
        (commitment,) = [each for each in found if row["sentence"] in each.selector.quote]
        begins = commitment.selector.quote.startswith(row["sentence"])
        assert begins is not (row["stands"] == "within"), row["sentence"]
        if row["parties"]:
            assert "|".join(commitment.parties) == row["parties"]
