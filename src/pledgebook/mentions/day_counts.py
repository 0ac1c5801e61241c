"""Days that no calendar page numbers: feasts, and working days from another day."""

from __future__ import annotations

import calendar
import datetime as dt

_MONTH = 100  # from which on a number is a month and a day, and no distance from Easter
_WORKDAYS = 5  # of a week


def feast_day(feast: int, year: int) -> dt.date:
    """The day of a feast in a year: month and day as one number (1225), or its days from Easter Sunday (-7)."""
    if feast > _MONTH:
        return dt.date(year, feast // _MONTH, feast % _MONTH)
    return _easter(year) + dt.timedelta(days=feast)


def _easter(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar, by Butcher's rule."""
    golden, century, rest = year % 19, year // 100, year % 100
    skipped = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - century // 4 - skipped + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


def working_days(day: dt.date, count: int) -> dt.date:
    """The working day so many of them from ``day``; Saturdays and Sundays are none, holidays nobody tells."""
    way = 1 if count > 0 else -1
    weeks, rest = divmod(abs(count), _WORKDAYS)
    day += dt.timedelta(weeks=way * weeks)
    while rest or day.weekday() >= _WORKDAYS:
        day += dt.timedelta(days=way)
        rest -= bool(rest) and day.weekday() < _WORKDAYS
    return day


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> dt.date:
    """The how many-th such day of a month, or its last (-1). Raises ``ValueError`` where it has not so many."""
    first, days = calendar.monthrange(year, month)
    place = 1 + (weekday - first) % 7
    return dt.date(year, month, place + 7 * (nth - 1 if nth > 0 else (days - place) // 7))
