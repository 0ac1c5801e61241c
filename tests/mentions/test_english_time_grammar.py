"""English times of many shapes, on June 12, 2025."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.mentions.found import times

DATE = dt.date(2025, 6, 12)


@pytest.mark.parametrize(
    ("text", "words", "begins", "ends"),
    [
        ("will end in the twelve months to September 2025.",
         "in the twelve months to September 2025", "2024-10-01", "2025-09-30"),
        ("paid it in the year to March 2025.", "in the year to March 2025", "2024-04-01", "2025-03-31"),
        ("grew in the six months ended 31 March 2025.",
         "in the six months ended 31 March 2025", "2024-10-01", "2025-03-31"),
        ("will pay in the fiscal year ending September 30, 2026.",
         "in the fiscal year ending September 30, 2026", "2025-10-01", "2026-09-30"),
        ("paid it in the first five months of 2025.",
         "in the first five months of 2025", "2025-01-01", "2025-05-31"),
        ("will act within 90 days of the entry into force.", "within 90 days", None, None),
        ("will act within 90 days of this declaration.", "within 90 days", "2025-06-12", "2025-09-10"),
        ("will act within a year.", "within a year", "2025-06-12", "2026-06-12"),
        ("will build it by year-end.", "by year-end", None, "2025-12-31"),
        ("will build it by June next year.", "by June next year", None, "2026-06-30"),
        ("has paid so far this year.", "so far this year", "2025-01-01", "2025-06-12"),
        ("will double it between now and 2030.", "between now and 2030", None, "2030-12-31"),
        ("will start in H1 2026.", "in H1 2026", "2026-01-01", "2026-06-30"),
        ("will meet in the second half of May 2026.",
         "in the second half of May 2026", "2026-05-16", "2026-05-31"),
        ("will build one; tenders were issued in August.", "in August", "2024-08-01", "2024-08-31"),
    ],
)  # fmt: skip
def test_a_time(text: str, words: str, begins: str | None, ends: str | None) -> None:
    ((found, first, last, _),) = times(f"Norway {text}", DATE)
    assert (found, first, last) == (words, begins, ends)
