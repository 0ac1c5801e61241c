from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from pledgebook.formats.bounds import dates, shown_dates, shown_values, values

DAY, LATER = dt.date(2024, 5, 6), dt.date(2028, 12, 31)


@pytest.mark.parametrize(
    ("low", "high", "program", "eye"),
    [
        ("5000", None, "5000..", "≥ 5,000"),
        (None, "82E6", "..82000000", "≤ 82,000,000"),
        ("15000", "20000", "15000..20000", "15,000 – 20,000"),
        ("2.50", "2.5", "2.5", "2.5"),
        (None, None, "", ""),
    ],
)
def test_values(low: str | None, high: str | None, program: str, eye: str) -> None:
    ends = [None if end is None else Decimal(end) for end in (low, high)]
    assert values(*ends) == program
    assert shown_values(*ends) == eye


@pytest.mark.parametrize(
    ("begins", "ends", "program", "eye"),
    [
        (DAY, DAY, "2024-05-06", "2024-05-06"),
        (DAY, LATER, "2024-05-06..2028-12-31", "2024-05-06 – 2028-12-31"),
        (None, LATER, "..2028-12-31", "≤ 2028-12-31"),
        (None, None, "", ""),
    ],
)
def test_dates(begins: dt.date | None, ends: dt.date | None, program: str, eye: str) -> None:
    assert dates(begins, ends) == program
    assert shown_dates(begins, ends) == eye
