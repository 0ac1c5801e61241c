"""Times before they are resolved: what the words say, without the document's date.

A ``Moment`` is a point or stretch named by words ("August 17", "early 2023", "the first quarter of FY2023",
"the next three years"); ``resolve`` gives its first and last day once the document's date is known.
"""

from __future__ import annotations

import calendar
import datetime as dt
from typing import NamedTuple

from pledgebook.mentions.day_counts import feast_day, nth_weekday, working_days

Days = tuple[dt.date | None, dt.date | None]
_NOWHERE: Days = (None, None)
_THIRDS = {"first third": (0, 4), "second third": (4, 8), "last third": (8, 12), "closing": (8, 12)}
_PORTIONS = {
    **_THIRDS,
    "first half": (0, 6), "second half": (6, 12),
    "first quarter": (0, 3), "second quarter": (3, 6), "third quarter": (6, 9), "fourth quarter": (9, 12),
    **{f"first {months} months": (0, months) for months in range(4, 12)},
}  # fmt: skip
_LAST_PARTS = {"quarter": "fourth quarter", "semester": "second half"}
END_OF = "end of "
_TODAY = ("so far", "rest")  # parts that the document's own date ends or begins
_HALVES = {"first half": 0, "second half": 1}
_HALF_DECADE = 60  # months
_SEASON_MONTHS = 3
_SPRING = 3  # its first month in the north
_HALF_YEAR = 6
WEEKEND = "weekend"  # a part: Saturday and Sunday
_WEEK = 7  # days
_SUNDAY = 6  # a week that is called by it begins with it
_SHORTEST = 28  # days that every month has
_NEAR_FUTURE = 92  # days: a month that nobody calls past or future is still ahead within a quarter of a year


class Length(NamedTuple):
    """So many units; a ``term`` ends on the day of the same number ("within six months of March 1")."""

    units: int
    unit: str
    term: bool


class Other(NamedTuple):
    """What another time of the text tells: the whole ``unit`` that holds it (0), or that many behind it."""

    unit: str
    shift: int


class Moment(NamedTuple):
    """What a time expression names; absent parts are None.

    ``part`` is a value of the calendar table (``first third``, ``end``, ``first quarter`` ...) or the end of one ("end
    of first quarter"), ``season`` the first month of one. ``fiscal`` marks fiscal years, ``crossing`` one named by both
    its years ("2025/26"), ``begins`` the month it begins in where the text says so. ``shift`` counts whole ``unit``s
    from the document's own (0 this, -1 last, 1 next); ``span`` is a length in ``unit``s that runs to (negative) or from
    the document's date. ``years`` counts further years of a range ("2023 to 2024": 1), ``of_year`` the years from the
    document's own to that of a month or part ("marzo del próximo año": 1). ``open`` is a term without an anchor
    ("medium term"), ``lasting`` a length that begins with the document where it is to come, and else anywhere ("over
    three years"), ``ending`` the months of a period that ends with the day or month ("twelve months to June 2026"),
    ``earlier`` the ``unit``s before another time of the sentence ("a year earlier"; negative ones behind it), ``feast``
    a day by its name, ``lasts`` the length that begins with the time ("five years from January 2025"),
    ``other`` what the time before it tells of it ("the same year"), ``weekday`` a day of the week (Monday is 0; with a
    ``shift`` the last or the next; with ``nth`` that of its month, -1 the last), ``ago`` a ``span`` of which only the
    far end is meant ("hace dos semanas", "in two weeks' time"), ``short`` a fiscal year that no
    word calls one ("2025/26").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    part: str | None = None
    season: int | None = None
    fiscal: bool = False
    crossing: bool = False
    begins: int | None = None
    unit: str | None = None
    shift: int | None = None
    span: int | None = None
    years: int = 0
    of_year: int | None = None
    open: bool = False
    lasting: bool = False
    ending: int = 0
    earlier: int = 0
    feast: int | None = None
    lasts: Length | None = None
    other: Other | None = None
    weekday: int | None = None
    nth: int | None = None
    ago: bool = False
    short: bool = False

    @property
    def yearless(self) -> bool:
        """Whether the year is to be found from the document's date."""
        return self.year is None and self.unit is None and not self.open and not self.earlier


class Anchor(NamedTuple):
    """What times are resolved against: the document's date and the fiscal year of the party that speaks.

    ``fiscal_month`` is None where nobody says whose fiscal year it is. ``side`` decides between last September and
    next: -1 for times that must have begun, 1 for times that must not be over, 0 where the sentence does not say.
    ``near`` is how many days ahead such a time may be. ``southern`` is whether the party's seasons are those of the
    southern hemisphere.
    """

    date: dt.date | None
    fiscal_month: int | None = None
    named_by_end: bool = True
    side: int = 0
    near: int = _NEAR_FUTURE
    southern: bool = False


def resolve(moment: Moment, anchor: Anchor) -> Days:
    """The first and the last day that ``moment`` names; both None where the text gives no anchor."""
    moment = in_its_year(moment, anchor.date)
    if moment.open or moment.earlier or moment.of_year is not None or (moment.lasting and anchor.side <= 0):
        return _NOWHERE
    if moment.part and moment.part.startswith(END_OF):
        last = resolve(moment._replace(part=moment.part.removeprefix(END_OF)), anchor)[1]
        return last, last
    try:
        if moment.weekday is not None and moment.nth is None:
            return _on_weekday(moment, anchor)
        if moment.unit:
            return _ago(moment, anchor) if moment.ago else _relative(moment, anchor)
        days = _nearest(moment, anchor) if moment.year is None else _dated(moment, moment.year, anchor)
        return _lasting(days[0], moment.lasts) if moment.lasts else days
    except (ValueError, OverflowError):  # February 30, or beyond the calendar
        return _NOWHERE


def in_its_year(moment: Moment, today: dt.date | None) -> Moment:
    """The moment with its year as a number, where it is counted from the document's own and that is known."""
    if moment.of_year is None or today is None:
        return moment
    return moment._replace(year=today.year + moment.of_year, of_year=None)


def _dated(moment: Moment, year: int, anchor: Anchor) -> Days:
    if moment.feast is not None:
        day = feast_day(moment.feast, year)
        return day, day
    if moment.ending:
        last = _dated(moment._replace(ending=0), year, anchor)[1]
        return _months_before(last, moment.ending) if last else _NOWHERE
    if first := _day_of_month(moment, year):
        return _day(first, moment)
    if moment.month:
        return _part_of_month(year, moment.month, moment.part)
    if moment.season:
        return _part_of_season(year, moment.season, moment.part, southern=anchor.southern)
    return _part_of_year(moment, year, anchor)


def _day_of_month(moment: Moment, year: int) -> dt.date | None:
    """The day that a moment names by its number in a month, or by its place among the days of the week."""
    if moment.month and moment.weekday is not None and moment.nth:
        return nth_weekday(year, moment.month, moment.weekday, moment.nth)
    return dt.date(year, moment.month, moment.day) if moment.month and moment.day else None


def _day(first: dt.date, moment: Moment) -> Days:
    """A day by itself, up to the last of some, or the week that holds it."""
    if moment.part == "week":
        begins = first if first.weekday() == _SUNDAY else start_of(first, "week")
        return begins, begins + dt.timedelta(days=6)
    return first, first.replace(day=moment.last_day) if moment.last_day else first


def _lasting(first: dt.date | None, length: Length) -> Days:
    if first is None:
        return _NOWHERE
    last = step(first, length.unit, length.units)
    return first, last if length.term else last - dt.timedelta(days=1)


def _months_before(last: dt.date, months: int) -> Days:
    return add_months(last + dt.timedelta(days=1), -months), last


def _part_of_year(moment: Moment, year: int, anchor: Anchor) -> Days:
    start = _year_start(moment, year, anchor)
    if start is None:
        return _NOWHERE
    if moment.part == "end":
        last = add_months(start, 12 * (1 + moment.years + _further(moment, start))) - dt.timedelta(days=1)
        return last, last
    if moment.part in _TODAY:
        return _parted(moment.part, start, add_months(start, 12) - dt.timedelta(days=1), anchor.date)
    return _portion(start, moment.part, moment.years + _further(moment, start))


def _parted(part: str, first: dt.date, last: dt.date, today: dt.date | None) -> Days:
    """What the document's day leaves of a period: of one that is over or still to come, all ("later in 2021")."""
    if today is None or not first <= today <= last:
        return first, last
    return (first, today) if part == "so far" else (today, last)


def _portion(start: dt.date, part: str | None, years: int = 0) -> Days:
    skipped, until = _PORTIONS.get(part or "", (0, 12))
    return add_months(start, skipped), add_months(start, until + 12 * years) - dt.timedelta(days=1)


def _further(moment: Moment, start: dt.date) -> int:
    """A fiscal year named by two years spans both where it is the calendar year."""
    return int(moment.crossing and start.month == 1)


def _year_start(moment: Moment, year: int, anchor: Anchor) -> dt.date | None:
    if not moment.fiscal:
        return dt.date(year, 1, 1)
    month = moment.begins or anchor.fiscal_month or (1 if moment.short else None)
    if month is None:
        return None
    early = anchor.named_by_end and month > 1 and not moment.crossing
    return dt.date(year - 1 if early else year, month, 1)


def _part_of_month(year: int, month: int, part: str | None) -> Days:
    last = calendar.monthrange(year, month)[1]
    if part == "end":
        return dt.date(year, month, last), dt.date(year, month, last)
    days = {
        "first third": (1, 10), "second third": (11, 20), "last third": (21, last), "closing": (21, last),
        "first fortnight": (1, 15), "second fortnight": (16, last),
        "first half": (1, 15), "second half": (16, last), "first week": (1, 7), "last week": (last - 6, last),
    }  # fmt: skip
    first_day, last_day = days.get(part or "", (1, last))
    return dt.date(year, month, first_day), dt.date(year, month, last_day)


def _part_of_season(year: int, month: int, part: str | None, *, southern: bool) -> Days:
    """Meteorological seasons: three whole months, whose thirds are the months.

    In the southern hemisphere the spring of 2026 begins in September, its summer in December 2025.
    """
    first, months = dt.date(year, month, 1), _SEASON_MONTHS
    if southern:
        first = add_months(first, _HALF_YEAR if month == _SPRING else -_HALF_YEAR)
    skipped, kept = {
        "first third": (0, 1),
        "second third": (1, 1),
        "last third": (2, 1),
        "closing": (2, 1),
    }.get(part or "", (0, months))
    start = add_months(first, skipped)
    return start, add_months(start, kept) - dt.timedelta(days=1)


def _nearest(moment: Moment, anchor: Anchor) -> Days:
    """A date without a year: the one nearest to the document's date, on the side that the sentence speaks of."""
    if anchor.date is None:
        return _NOWHERE
    best: Days = _NOWHERE
    least: int | None = None
    for year in (anchor.date.year - 1, anchor.date.year, anchor.date.year + 1):
        try:
            first, last = _dated(moment, year, anchor)
        except ValueError:  # February 29
            continue
        if first is None or last is None or _other_season(moment, first, last, anchor.date):
            continue
        distance = abs((first - anchor.date).days) + (366 if _wrong_side(first, last, anchor) else 0)
        if least is None or distance < least:
            best, least = (first, last), distance
    return best


def _other_season(moment: Moment, first: dt.date, last: dt.date, today: dt.date) -> bool:
    """Whether a season is not the one that "last" or "next" means."""
    return (moment.shift == -1 and last >= today) or (moment.shift == 1 and first <= today)


def _wrong_side(first: dt.date, last: dt.date, anchor: Anchor) -> bool:
    today = anchor.date or first
    if anchor.side > 0:
        return last < today
    return first > today + dt.timedelta(days=0 if anchor.side < 0 else anchor.near)


def _relative(moment: Moment, anchor: Anchor) -> Days:
    today = anchor.date
    if today is None:
        return _NOWHERE
    if moment.span == -1 and anchor.side > 0 and (part := _LAST_PARTS.get(moment.unit or "")):
        return _dated(Moment(part=part), today.year, anchor)  # "ouvrira au dernier trimestre"
    if moment.span is not None:
        other = step(today, moment.unit or "", moment.span)
        return (other, today) if moment.span < 0 else (today, other)
    if moment.fiscal:
        return _fiscal_now(moment, anchor, today)
    first = start_of(today, moment.unit or "")
    start = step(first, moment.unit or "", moment.shift or 0)
    end = step(start, moment.unit or "", 1) - dt.timedelta(days=1)
    if moment.part in _TODAY:
        return _parted(moment.part, start, end, today)
    return _part_of_unit(moment, start, end, anchor)


def _part_of_unit(moment: Moment, start: dt.date, end: dt.date, anchor: Anchor) -> Days:
    if moment.part == "end":
        return end, end
    if moment.unit == "decade" and moment.part in _HALVES:
        first = _HALVES[moment.part] * _HALF_DECADE
        begins = add_months(start, first)
        return begins, add_months(begins, _HALF_DECADE) - dt.timedelta(days=1)
    if moment.unit == "month" and moment.part == "closing":
        return _part_of_month(start.year, start.month, moment.part)
    if moment.unit == "year" and moment.part in _PORTIONS:
        return _dated(moment._replace(unit=None, shift=None), start.year, anchor)
    return start, end


def _fiscal_now(moment: Moment, anchor: Anchor, today: dt.date) -> Days:
    if anchor.fiscal_month is None:
        return _NOWHERE
    start = dt.date(today.year, anchor.fiscal_month, 1)
    start = add_months(
        start if start <= today else start.replace(year=today.year - 1), 12 * (moment.shift or 0)
    )
    end = add_months(start, 12) - dt.timedelta(days=1)
    return (end, end) if moment.part == "end" else _portion(start, moment.part)


def _on_weekday(moment: Moment, anchor: Anchor) -> Days:
    """A day of the week: the one before the document's day or the one behind it, of what is done the day itself."""
    today = anchor.date
    if today is None or moment.weekday is None:
        return _NOWHERE
    ahead = (moment.weekday - today.weekday()) % _WEEK
    past = moment.shift == -1 or (not moment.shift and anchor.side < 0)
    back = ahead - _WEEK if ahead or moment.shift else 0
    coming = ahead if moment.shift == 0 else ahead or _WEEK  # "this Tuesday" may be today
    days = back if past else coming
    day = today + dt.timedelta(days=days)
    return day, day + dt.timedelta(days=1) if moment.part == WEEKEND else day


def _ago(moment: Moment, anchor: Anchor) -> Days:
    """The day, week, month or year that lies so far back; with what still goes on, all the time since then."""
    if anchor.date is None:
        return _NOWHERE
    then = step(anchor.date, moment.unit or "", moment.span or 0)
    if then > anchor.date:
        return then, then
    if anchor.side >= 0:
        return then, anchor.date
    first = start_of(then, moment.unit or "")
    return first, step(first, moment.unit or "", 1) - dt.timedelta(days=1)


def start_of(day: dt.date, unit: str) -> dt.date:
    """The first day of the week, month, quarter, semester, year or decade that holds ``day``."""
    if unit == "week":
        return day - dt.timedelta(days=day.weekday())
    month = {
        "month": day.month,
        "quarter": (day.month - 1) // 3 * 3 + 1,
        "semester": (day.month - 1) // 6 * 6 + 1,
    }.get(unit, 1)
    year = day.year // 10 * 10 if unit == "decade" else day.year
    return day if unit == "day" else dt.date(year, month, 1)


def step(day: dt.date, unit: str, count: int) -> dt.date:
    """The day so many units from ``day``. Raises ``ValueError`` or ``OverflowError`` beyond the calendar."""
    if unit == "working day":
        return working_days(day, count)
    if unit in ("day", "week"):
        return day + dt.timedelta(days=count * (7 if unit == "week" else 1))
    return add_months(day, count * {"month": 1, "quarter": 3, "semester": 6, "year": 12, "decade": 120}[unit])


def add_months(day: dt.date, months: int) -> dt.date:
    """The same day ``months`` later, or the last day of that month where it has no such day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = day.day if day.day <= _SHORTEST else min(day.day, calendar.monthrange(year, month + 1)[1])
    return dt.date(year, month + 1, last)
