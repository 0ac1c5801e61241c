"""English times of a sentence: the words they take, and their first and last days."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest

from tests.mentions.found import times

MARCH = dt.date(2026, 3, 12)
TABLE = Path(__file__).with_name("english_times.csv")
LINES = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("row", list(csv.DictReader(LINES)), ids=lambda row: row["text"][:60])
def test_the_times_of_a_sentence(row: dict[str, str]) -> None:
    found = [f"{words}={begins or ''}..{ends or ''}" for words, begins, ends, _ in times(row["text"], MARCH)]
    assert found == [each for each in row["times"].split("|") if each]
