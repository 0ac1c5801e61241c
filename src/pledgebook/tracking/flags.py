"""Values that cannot be, by the checks of their kind. They are flagged, never refused: the source may be wrong.

A check is ``smaller <= larger`` or ``level = level before + inflow - outflow`` over the measures of a kind. Values
are intervals, as far as their hedges reach. Only like is compared with like: one phase, one period; flows add up
over periods that do not overlap, from the same day on; of two units for one measure nothing is concluded.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pledgebook.model import Interval, ProgrammeKind

_LATEST = dt.date.max  # a value without a day comes last


@dataclass(frozen=True, slots=True)
class Value:
    """An observed value of a measure in one phase, over a period or on a day; times that are not known are None."""

    measure: str
    interval: Interval
    unit: str = ""
    phase: int | None = None
    begins: dt.date | None = None
    ends: dt.date | None = None


@dataclass(frozen=True, slots=True)
class Flag:
    """A check that fails: which, in which phase and up to which day."""

    check: str
    phase: int | None
    ends: dt.date | None


def flags(kind: ProgrammeKind, values: Sequence[Value]) -> tuple[Flag, ...]:
    """The checks of the kind that fail, phase by phase. ``values`` in the order they were recorded."""
    types = {measure.id: measure.type for measure in kind.measures}
    found: list[Flag] = []
    for phase in dict.fromkeys(value.phase for value in values):
        rows = [value for value in values if value.phase == phase]
        for check in kind.checks:
            smaller, compares, larger = check.partition(" <= ")
            if not compares:
                days = _unbalanced(rows, check)
            elif types[smaller] == "flow" and types[larger] == "flow":
                days = _outrun(_series(rows, smaller), _series(rows, larger))
            elif types[smaller] == "flow":
                days = _over_capacity(_series(rows, smaller), _series(rows, larger))
            else:
                days = _exceeding(_series(rows, smaller), _series(rows, larger))
            found += (Flag(check, phase, None if day == _LATEST else day) for day in days)
    return tuple(found)


def _series(rows: Iterable[Value], measure: str) -> list[Value]:
    """The values of a measure by their day, of a period the one recorded last; none where two units mix."""
    values = sorted((value for value in rows if value.measure == measure), key=_day)
    if len({value.unit for value in values}) > 1:
        return []
    return list({(value.begins, value.ends): value for value in values}.values())


def _exceeding(smaller: Sequence[Value], larger: Sequence[Value]) -> Iterator[dt.date]:
    """The first day on which the last known smaller value exceeds the last known larger one."""
    for day in sorted({_day(value) for value in (*smaller, *larger)}):
        a = [value for value in smaller if _day(value) <= day]
        b = [value for value in larger if _day(value) <= day]
        if a and b and b[-1].interval.below(a[-1].interval):
            yield day
            return


def _over_capacity(flow: Sequence[Value], capacity: Sequence[Value]) -> Iterator[dt.date]:
    """The periods in which more flowed than there was room for in that period."""
    room = {(value.begins, value.ends): value.interval for value in capacity}
    for value in flow:
        period = (value.begins, value.ends)
        if None not in period and period in room and room[period].below(value.interval):
            yield _day(value)


def _outrun(smaller: Sequence[Value], larger: Sequence[Value]) -> Iterator[dt.date]:
    """The first day by which more came out than went in, counted from the same day on."""
    a, b = _sums(smaller), _sums(larger)
    if not a or not b or smaller[0].begins != larger[0].begins:
        return
    for day in sorted(a.keys() & b.keys()):
        if b[day].below(a[day]):
            yield day
            return


def _sums(flow: Sequence[Value]) -> dict[dt.date, Interval]:
    """What had flowed by the end of each period; nothing where periods overlap, leave a gap or are not known."""
    sums: dict[dt.date, Interval] = {}
    for before, value in zip((None, *flow), flow, strict=False):
        if value.begins is None or value.ends is None:
            return {}
        if before and before.ends and not _follows(before.ends, value.begins):
            return {}
        sums[value.ends] = value.interval + sums[before.ends] if before and before.ends else value.interval
    return sums


def _unbalanced(rows: Sequence[Value], check: str) -> Iterator[dt.date]:
    """The days of a level that is not the known level before, and what flowed in between."""
    level, _, terms = check.partition(" = ")
    _before, _, flows = terms.partition(" + ")
    inflow, _, outflow = flows.partition(" - ")
    levels = [value for value in _series(rows, level) if value.ends]
    for earlier, later in pairwise(levels):
        into, out = (_between(_series(rows, measure), earlier, later) for measure in (inflow, outflow))
        if into and out and not later.interval.meets(earlier.interval + into - out):
            yield _day(later)


def _between(flow: Iterable[Value], earlier: Value, later: Value) -> Interval | None:
    """What flowed from the day after one level to the day of the next."""
    return next(
        (
            value.interval
            for value in flow
            if value.begins
            and earlier.ends
            and _follows(earlier.ends, value.begins)
            and value.ends == later.ends
        ),
        None,
    )


def _follows(day: dt.date, begins: dt.date) -> bool:
    return begins - day == dt.timedelta(days=1)


def _day(value: Value) -> dt.date:
    return value.ends or _LATEST
