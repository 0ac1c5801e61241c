"""Which numbers may be years of our times."""

from __future__ import annotations

from decimal import Decimal

FIRST_YEAR, LAST_YEAR = Decimal(1900), Decimal(2099)


def is_year(value: Decimal) -> bool:
    """Whether a number may be a year; a ``range`` would walk through all of them, since a Decimal is no int."""
    return FIRST_YEAR <= value <= LAST_YEAR and value == value.to_integral_value()
