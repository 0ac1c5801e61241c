"""The part that each figure plays in Spanish and Portuguese."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.commitments.texts import only

TABLE = Path(__file__).with_name("romance_roles.csv")
LINES = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("row", list(csv.DictReader(LINES)), ids=lambda row: row["text"][:40])
def test_the_parts_of_figures(row: dict[str, str]) -> None:
    found = only(row["text"], row["language"]).figures
    assert [figure.role for figure in found] == row["roles"].split("|"), [f.selector.quote for f in found]
