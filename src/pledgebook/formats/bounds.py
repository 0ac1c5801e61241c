"""The two ends of a figure or a time in a few characters.

For programs an open end is left out (``5000..``, ``..2028-12-31``); for people it has a sign (``≥ 5,000``).
"""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from pledgebook.formats.words import digits


def values(low: Decimal | None, high: Decimal | None) -> str:
    """Bounds as written, in single units."""
    return _between(_number(low), _number(high))


def dates(begins: dt.date | None, ends: dt.date | None) -> str:
    """Two ISO dates, or one where both are the same; nothing where neither is known."""
    return _between(_date(begins), _date(ends))


def shown_values(low: Decimal | None, high: Decimal | None) -> str:
    """Bounds for the eye, with the thousands parted."""
    least, most = ("" if each is None else digits(each) for each in (low, high))
    return _shown(least, most, "≥", "≤")


def shown_dates(begins: dt.date | None, ends: dt.date | None) -> str:
    """Dates for the eye."""
    return _shown(_date(begins), _date(ends), "≥", "≤")


def _date(date: dt.date | None) -> str:
    return date.isoformat() if date else ""


def _number(value: Decimal | None) -> str:
    if value is None:
        return ""
    return format(value.normalize(), "f")


def _between(low: str, high: str) -> str:
    return low if low == high else f"{low}..{high}"


def _shown(low: str, high: str, least: str, most: str) -> str:
    if low and high:
        return low if low == high else f"{low} – {high}"
    return f"{least} {low}" if low else f"{most} {high}" if high else ""
