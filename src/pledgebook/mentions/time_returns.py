"""Times of years that are no calendar years, and of every year."""

from __future__ import annotations

from pledgebook.mentions.time_context import TimeContext
from pledgebook.mentions.time_resolving import Moment
from pledgebook.model import Span

_SCHOOL = 9  # the month in which a school year begins that is named by two years
_REACH = 40  # characters before and behind a time in which such words stand


def school_year(text: str, at: Span, moment: Moment, context: TimeContext) -> Moment:
    """The moment as the twelve months that two years name together with such a noun: "ano letivo de 2026/2027".

    Where schools keep the calendar year, one year names theirs.
    """
    if moment.years != 1 or moment.fiscal or moment.month or moment.part:
        return moment
    named = context.school.search(text, max(0, at.start - _REACH), at.start)
    behind = context.school_behind.match(text, at.end) or context.school_behind.search(
        text[at.start : at.end]
    )
    if not named and not behind:
        return moment
    return moment._replace(years=0, fiscal=True, crossing=True, begins=_SCHOOL)


def is_yearly(before: str, after: str, moment: Moment, context: TimeContext) -> bool:
    """Whether a day or month of no year is that of every year: "chaque année, avant le 30 juin"."""
    if not moment.yearless or not moment.month:
        return False
    return bool(context.yearly.search(before[-_REACH:]) or context.yearly_behind.match(after))


def whole_week(moment: Moment, before: str, context: TimeContext) -> Moment:
    """The moment as the week that holds its day, where the words before it say so: "the week of 12 March 2026"."""
    single = moment.day is not None and moment.last_day is None
    return moment._replace(part="week") if single and context.week.search(before) else moment
