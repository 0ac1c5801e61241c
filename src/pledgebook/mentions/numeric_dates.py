"""Dates in digits, of which the document tells whether the day or the month stands first: "28/11/2025"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pledgebook.mentions.time_patterns import NUMERIC
from pledgebook.mentions.times import RawTime

_MONTHS = 12
_DAY_FIRST, _MONTH_FIRST = "day month", "month day"  # the names of times in words that show the order


def with_numeric_dates(times: Sequence[RawTime]) -> tuple[RawTime, ...]:
    """``times``, of which a date in digits has its day and month in the order that the document keeps.

    One with a number above twelve shows it, else the dates in words do. Where neither does, the date is left out, and
    so is what is no day in that order.
    """
    if not any(time.name == NUMERIC for time in times):
        return tuple(times)
    month_first = _month_first(times)
    ordered = (_ordered(time, month_first=month_first) if time.name == NUMERIC else time for time in times)
    return tuple(time for time in ordered if time is not None)


def _month_first(times: Iterable[RawTime]) -> bool | None:
    """Whether months stand before days; None where the document does not show it, or both."""
    digits, words = set[bool](), set[bool]()
    for time in times:
        first, second = time.moment.day or 0, time.moment.month or 0
        if time.name == NUMERIC and (first > _MONTHS) != (second > _MONTHS):
            digits.add(second > _MONTHS)
        elif time.name in (_DAY_FIRST, _MONTH_FIRST):
            words.add(time.name == _MONTH_FIRST)
    shown = digits or words
    return shown.pop() if len(shown) == 1 else None


def _ordered(time: RawTime, *, month_first: bool | None) -> RawTime | None:
    first, second = time.moment.day or 0, time.moment.month or 0
    if first > _MONTHS or second > _MONTHS:
        month_first = second > _MONTHS
    if month_first is None:
        return None
    day, month = (second, first) if month_first else (first, second)
    return (
        time._replace(name="iso", moment=time.moment._replace(day=day, month=month))
        if month <= _MONTHS
        else None
    )
