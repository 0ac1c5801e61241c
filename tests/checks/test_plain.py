"""Plain sentences in four languages, with the verdict that a fair person would give."""

from __future__ import annotations

import csv
import datetime as dt

import pytest

from pledgebook import read
from tests.checks.texts import lines

PLAIN = list(csv.DictReader(lines("plain.csv")))
DATE = dt.date(2025, 5, 14)


@pytest.mark.parametrize("row", PLAIN, ids=lambda row: f"{row['language']}-{row['text'][:60]}")
def test_a_plain_sentence_gets_the_verdict_of_a_fair_reader(row: dict[str, str]) -> None:
    reading = read(row["text"].replace(" ¶ ", "\n\n"), name="plain.md", date=DATE, language=row["language"])
    assert "|".join(f"{found.kind} {found.verdict}" for found in reading.findings) == row["findings"]


@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_there_are_twenty_sentences_of_a_language(language: str) -> None:
    assert sum(row["language"] == language for row in PLAIN) >= 20
