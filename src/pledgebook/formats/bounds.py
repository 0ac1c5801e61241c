"""The two ends of a figure or a time in a few characters; an open end is left out: ``5000..``, ``..2028-12-31``."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal


def values(low: Decimal | None, high: Decimal | None, separator: str = "") -> str:
    """Bounds as written, in single units; ``separator`` parts the thousands."""
    return _between(_number(low, separator), _number(high, separator))


def dates(begins: dt.date | None, ends: dt.date | None) -> str:
    """Two ISO dates, or one where both are the same; nothing where neither is known."""
    return _between(begins.isoformat() if begins else "", ends.isoformat() if ends else "")


def _number(value: Decimal | None, separator: str) -> str:
    if value is None:
        return ""
    return format(value.normalize(), ",f").replace(",", separator)


def _between(low: str, high: str) -> str:
    if low == high:
        return low
    return f"{low}..{high}"
