"""Whole documents of thirty to fifty figures: nobody is accused of what is true, and a planted error is found."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from pledgebook import read

DOCUMENTS = sorted((Path(__file__).parent / "whole").glob("*.md"))
DATE = dt.date(2025, 5, 14)
PLANTED = [
    ("en-budget", "an increase of 7.8 percent", "an increase of 17.8 percent"),
    ("en-budget", "increase of 7.8", "decrease of 7.8"),
    ("en-flood", "or 6,200, were", "or 4,200, were"),
    ("en-flood", "when 190,000 were", "when 120,000 were"),
    ("fr-aid", "soit une hausse de 10 %", "soit une hausse de 25 %"),
    ("fr-aid", "soit une hausse de 7 500", "soit une hausse de 9 500"),
    ("fr-aid", "190 millions pour l'eau", "290 millions pour l'eau"),
    ("pt-campaign", "91% da meta", "71% da meta"),
    ("pt-campaign", "75% a menos", "45% a menos"),
]


def _accused(text: str, name: str) -> list[str]:
    findings = read(text, name=f"{name}.md", date=DATE, language=name[:2]).findings
    return [finding.claim for finding in findings if finding.accuses]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_a_true_document_accuses_nobody(path: Path) -> None:
    assert _accused(path.read_text("utf-8"), path.stem) == []


@pytest.mark.parametrize(("name", "true", "false"), PLANTED)
def test_a_planted_error_is_the_only_one_found(name: str, true: str, false: str) -> None:
    text = (Path(__file__).parent / "whole" / f"{name}.md").read_text("utf-8")
    assert true in text
    assert len(_accused(text.replace(true, false, 1), name)) == 1
