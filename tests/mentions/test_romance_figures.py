"""Figures in Spanish, Portuguese and French: kinds, bounds as written, units and the words they stand in."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from pledgebook.mentions import find
from pledgebook.model import Figure
from pledgebook.reading import read_text
from pledgebook.vocabulary import load

TABLE = Path(__file__).with_name("romance_figures.csv")
LINES = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


def shown(figure: Figure) -> str:
    low = (
        ""
        if figure.low is None
        else f"{figure.low:f}".rstrip("0").rstrip(".")
        if figure.low % 1
        else f"{figure.low:.0f}"
    )
    high = (
        ""
        if figure.high is None
        else f"{figure.high:f}".rstrip("0").rstrip(".")
        if figure.high % 1
        else f"{figure.high:.0f}"
    )
    return f"{figure.selector.quote}={figure.kind} {low}..{high} {figure.unit}".rstrip()


@pytest.mark.parametrize("row", list(csv.DictReader(LINES)), ids=lambda row: row["text"][:40])
def test_the_figures_of_a_sentence(row: dict[str, str]) -> None:
    found = find(read_text(row["text"]), load(row["language"]))[0].figures
    assert [shown(figure) for figure in found] == [each for each in row["figures"].split("|") if each]
