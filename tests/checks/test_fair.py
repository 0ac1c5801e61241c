"""Sentences as others write them: the true ones accuse nobody, the false ones are found."""

from __future__ import annotations

import csv
import datetime as dt

import pytest

from pledgebook import read
from tests.checks.texts import lines

FAIR = list(csv.DictReader(lines("fair.csv")))
DATE = dt.date(2025, 5, 14)


@pytest.mark.parametrize("row", FAIR, ids=lambda row: f"{row['language']}-{row['text'][:60]}")
def test_a_true_sentence_accuses_nobody_and_a_false_one_is_found(row: dict[str, str]) -> None:
    text = row["text"].replace("\\n", "\n")
    findings = read(text, name="fair.md", date=DATE, language=row["language"]).findings
    accused = [finding.claim for finding in findings if finding.accuses]
    assert bool(accused) == (row["truth"] == "false"), accused


def test_there_are_enough_true_and_false_ones() -> None:
    assert sum(row["truth"] == "true" for row in FAIR) >= 220
    assert sum(row["truth"] == "false" for row in FAIR) >= 60
