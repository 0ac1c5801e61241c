"""The real documents: how much is right, and that nobody is accused without reason."""

from __future__ import annotations

from pathlib import Path

import pytest

import pledgebook
from evaluation import reading
from evaluation.gold import Gold
from evaluation.scorer import Scorer
from tests.golden.accusations import accusing, unfounded
from tests.golden.documents import english

LEAST = {
    "lima-2022": {
        "units": 1.0, "parties": 1.0, "declared": 1.0, "pillar": 1.0, "stance": 0.94, "partners": 0.90,
        "role": 0.85, "measure": 0.85, "kind": 0.85, "findings": 0.95,
    },
    "la-2022-06-deliverables.en": {"units": 0.90, "parties": 0.95, "figures right": 0.90, "findings": 0.95},
}  # fmt: skip

# Accusing findings on documents without gold that a person has checked and can defend: by the name of the file the
# claims, each with a comment that says why. Empty is best.
DEFENSIBLE: dict[str, set[str]] = {}


@pytest.mark.parametrize("name", LEAST)
def test_scores(golds: dict[str, Gold], scorer: Scorer, name: str) -> None:
    gold = golds[name]
    rows = scorer.rows(gold.marks, reading.of(gold))
    assert {row: rows[row] for row, least in LEAST[name].items() if rows[row] < least} == {}


@pytest.mark.parametrize(("row", "field"), [("figures right", "figures"), ("time right", "time")])
def test_no_wrong_figure_or_time_and_at_most_one_missed(
    golds: dict[str, Gold], scorer: Scorer, row: str, field: str
) -> None:
    gold = golds["lima-2022"]
    precision, recall, _ = scorer.parts(gold.marks, reading.of(gold))[row]
    marked = sum(len(unit[field]) for unit in gold.marks["commitments"])
    assert precision == 1.0
    assert round(recall * marked) >= marked - 1


@pytest.mark.parametrize("name", [*LEAST, "lima-2022-sample", "ocean"])
def test_no_accusation_that_the_marks_do_not_have(golds: dict[str, Gold], scorer: Scorer, name: str) -> None:
    assert unfounded(golds[name], reading.of(golds[name]), scorer) == []


def test_each_document_is_read_in_its_language(corpus: Path) -> None:
    for path in (corpus / "documents").glob("l*-*"):
        assert pledgebook.read(path).edition.language == ("es" if ".es." in path.name else "en"), path.name


def test_no_accusation_on_any_other_document(corpus: Path, golds: dict[str, Gold]) -> None:
    marked = {golds[name].document for name in LEAST}
    documents = [path for path in english(corpus) if path.name != "SOURCES.txt"]
    accused = {
        path.name: claims
        for path in documents
        if path not in marked
        and (
            claims := {each["claim"] for each in accusing(reading.parsed(path))}
            - DEFENSIBLE.get(path.name, set())
        )
    }
    assert accused == {}
