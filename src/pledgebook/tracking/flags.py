"""Values that cannot be, by the checks of their kind. They are flagged, never refused: the text may be wrong.

A check is ``smaller <= larger`` or ``level = level before + inflow - outflow`` over the measures of a kind. Values
are intervals, as far as their hedges reach; only what no honest reading can reconcile is flagged.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pledgebook.model import Interval, ProgrammeKind

_LATEST = dt.date.max  # a value without a day comes last


@dataclass(frozen=True, slots=True)
class Value:
    """An observed value of a measure in one phase, over a period or on a day; times that are not known are None."""

    measure: str
    interval: Interval
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
    """The checks of the kind that fail, phase by phase."""
    types = {measure.id: measure.type for measure in kind.measures}
    found: list[Flag] = []
    for phase in dict.fromkeys(value.phase for value in values):
        rows = [value for value in values if value.phase == phase]
        for check in kind.checks:
            smaller, compares, larger = check.partition(" <= ")
            if compares:
                flow = types[smaller] == "flow"
                failing = _exceeding(rows, smaller, larger, flow, types[larger] == "flow")
            else:
                failing = _unbalanced(rows, check)
            found += (Flag(check, phase, ends) for ends in failing)
    return tuple(found)


def _exceeding(
    rows: Sequence[Value], smaller: str, larger: str, flow: bool, larger_flows: bool
) -> Iterator[dt.date | None]:
    """Where the smaller exceeds the larger: flows add up over time, of anything else the last value counts."""
    days = sorted({_day(value) for value in rows if value.measure in {smaller, larger}})
    for day in days:
        a, b = _by(rows, smaller, day, flow), _by(rows, larger, day, larger_flows)
        if a is not None and b is not None and b.below(a):
            yield None if day == _LATEST else day
            return


def _by(rows: Iterable[Value], measure: str, day: dt.date, flow: bool) -> Interval | None:
    """What was reached by a day, or None where nothing is known."""
    known = sorted((value for value in rows if value.measure == measure and _day(value) <= day), key=_day)
    if not known:
        return None
    if not flow:
        return known[-1].interval
    once = {(value.begins, value.ends): value.interval for value in known}  # the later statement of a period
    first, *others = once.values()
    return sum(others, first)


def _unbalanced(rows: Sequence[Value], check: str) -> Iterator[dt.date | None]:
    """Where ``level = level before + inflow - outflow`` fails between two known levels."""
    level, _, sum_ = check.partition(" = ")
    _before, _, flows = sum_.partition(" + ")
    inflow, _, outflow = flows.partition(" - ")
    levels = sorted((value for value in rows if value.measure == level and value.ends), key=_day)
    for earlier, later in zip(levels, levels[1:], strict=False):
        into = _between(rows, inflow, earlier, later)
        out = _between(rows, outflow, earlier, later)
        if into and out and not later.interval.meets(earlier.interval + into - out):
            yield later.ends


def _between(rows: Iterable[Value], measure: str, earlier: Value, later: Value) -> Interval | None:
    """The flow whose period runs from the day after one level to the day of the next."""
    for value in rows:
        if value.measure == measure and value.begins and value.ends == later.ends and earlier.ends:
            if value.begins - earlier.ends <= dt.timedelta(days=1) and value.begins > earlier.ends:
                return value.interval
    return None


def _day(value: Value) -> dt.date:
    return value.ends or _LATEST
