"""Years of our times are told from other numbers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pledgebook.mentions.years import is_year


@pytest.mark.parametrize(
    ("number", "year"),
    [
        ("1900", True),
        ("2026", True),
        ("2099", True),
        ("2026.0", True),
        ("1899", False),
        ("2100", False),
        ("1950.5", False),
    ],
)
def test_a_year_is_a_whole_number_of_two_centuries(number: str, year: bool) -> None:
    assert is_year(Decimal(number)) is year
