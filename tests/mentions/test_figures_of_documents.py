"""Figures as documents of all four languages write them: kinds, bounds as written, units and the words they stand in.

A table holds the sentences of one matter, what is to be read in them and what is not.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from pledgebook.mentions import find
from pledgebook.reading import read_text
from pledgebook.vocabulary import load
from tests.mentions.test_romance_figures import shown

TABLES = sorted(Path(__file__).parent.glob("figure_*.csv"))


def sentences(table: Path) -> list[dict[str, str]]:
    lines = [line for line in table.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return list(csv.DictReader(lines))


@pytest.mark.parametrize(
    "row",
    [row for table in TABLES for row in sentences(table)],
    ids=lambda row: f"{row['language']} {row['text'][:40]}",
)
def test_the_figures_of_a_sentence(row: dict[str, str]) -> None:
    text = row["text"].replace("⏎", "\n")
    format = "markdown" if text.startswith(("|", "- ")) else "text"
    found = find(read_text(text, format=format), load(row["language"]))[0].figures
    assert [shown(figure) for figure in found] == [each for each in row["figures"].split("|") if each]
