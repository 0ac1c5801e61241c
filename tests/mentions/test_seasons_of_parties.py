"""Seasons are those of the half of the world in which their party lies."""

from __future__ import annotations

import datetime as dt

import pytest

import pledgebook


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("South Africa will open two shelters in winter 2026.", "2026-06-01", "2026-08-31"),
        ("Chile will open two shelters this fall.", "2025-09-01", "2025-11-30"),
        ("Australia will open two shelters in summer 2026.", "2025-12-01", "2026-02-28"),
        ("Australia will open two shelters in spring 2026.", "2026-09-01", "2026-11-30"),
        ("Canada will open two shelters in winter 2026.", "2026-12-01", "2027-02-28"),
        ("Canada will open two shelters in spring 2026.", "2026-03-01", "2026-05-31"),
    ],
)
def test_a_season_of_a_party(text: str, begins: str, ends: str) -> None:
    reading = pledgebook.read(text.encode(), name="x.md", language="en", date=dt.date(2025, 11, 3))
    (time,) = reading.commitments[0].times
    assert (str(time.begins), str(time.ends)) == (begins, ends)


def test_the_fiscal_year_is_that_of_the_subject_behind_it() -> None:
    text = "## Belize\n\n- In FY 2023, the United States issued 300 visas.\n- In FY 2023, Belize issued 20 visas."
    reading = pledgebook.read(text.encode(), name="x.md", language="en", date=dt.date(2025, 11, 3))
    begins = [str(each.times[0].begins) for each in reading.commitments]
    assert begins == ["2022-10-01", "2023-04-01"]
