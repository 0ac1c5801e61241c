"""From what was observed and what was promised to how far a measure is, by one stated rule.

The rule: what was observed last is compared with the target, and where a baseline is known, the growth so far with the
growth that the time so far asks for (as Open SDG does: at least 95 percent of it is *on track*, from 60 *some
progress*, above nothing *little progress*, below it *moving away*). Values are intervals: where the interval allows
two answers, there is none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from pledgebook.model import Interval, ProgrammeKind
from pledgebook.tracking.flags import Value

Pace = Literal[
    "reached", "on track", "some progress", "little progress", "moving away", "not begun", "not known"
]
# From which ratio of the observed to the required growth on; what is below the last moves away.
STEPS: tuple[tuple[Fraction, Pace], ...] = (
    (Fraction(95, 100), "on track"),
    (Fraction(60, 100), "some progress"),
    (Fraction(0), "little progress"),
)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a measure is in one phase: the target and the value that were compared, and what follows."""

    measure: str
    phase: int | None
    pace: Pace
    target: Value
    observed: Value


def progress(
    kind: ProgrammeKind, targets: Sequence[Value], observed: Sequence[Value], baselines: Sequence[Value] = ()
) -> tuple[Progress, ...]:
    """Every measure with a target and an observed value in one unit, in the order of the targets.

    None for a kind whose counts enter no comparison, or are masked when they are small.
    """
    if not kind.comparable or kind.mask_below:
        return ()
    types = {measure.id: measure.type for measure in kind.measures}
    found = []
    for target in _last_of_each(targets):
        seen = [each for each in observed if _alike(target, each)]
        if types.get(target.measure) in {"flow", "capacity"}:  # only the same period says the same
            seen = [each for each in seen if (each.begins, each.ends) == (target.begins, target.ends)]
        if seen:
            last = max(seen, key=lambda each: each.ends or dt.date.min)
            base = [each for each in baselines if _alike(target, each)]
            pace = _pace(target, last, base[-1] if base else None)
            found.append(Progress(target.measure, target.phase, pace, target, last))
    return tuple(found)


def _last_of_each(targets: Sequence[Value]) -> list[Value]:
    """The last stated target of a measure in a phase, unit and period."""
    return list(
        {(each.measure, each.phase, each.unit, each.begins, each.ends): each for each in targets}.values()
    )


def _alike(a: Value, b: Value) -> bool:
    return (a.measure, a.phase, a.unit) == (b.measure, b.phase, b.unit)


def _pace(target: Value, seen: Value, base: Value | None) -> Pace:
    falls = base is not None and target.interval.below(base.interval)
    if _reached(target.interval, seen.interval, falls=falls):
        return "reached"
    if base is not None:
        ratio = _ratio(target, seen, base)
        return "not known" if ratio is None else _step(ratio)
    return "not begun" if seen.interval.high == 0 else "not known"


def _reached(target: Interval, seen: Interval, *, falls: bool) -> bool:
    """Surely: not even the worst reading of the value falls short of the easiest reading of the target."""
    if falls:
        return target.high is not None and seen.high is not None and seen.high <= target.high
    return target.low is not None and seen.low is not None and seen.low >= target.low


def _ratio(target: Value, seen: Value, base: Value) -> tuple[Fraction, Fraction] | None:
    """The observed growth over the required one, from the worst to the best reading; None where one is open."""
    if target.ends is None or seen.ends is None or base.ends is None or not base.ends < seen.ends:
        return None
    ends = (target.interval, seen.interval, base.interval)
    if any(each.low is None or each.high is None for each in ends) or target.ends <= base.ends:
        return None
    time = Fraction((seen.ends - base.ends).days, (target.ends - base.ends).days)
    found = []
    for goal in (target.interval.low, target.interval.high):
        for start in (base.interval.low, base.interval.high):
            for value in (seen.interval.low, seen.interval.high):
                if goal is None or start is None or value is None or goal == start:
                    return None
                found.append(Fraction(value - start) / (Fraction(goal - start) * min(time, Fraction(1))))
    return min(found), max(found)


def _step(ratio: tuple[Fraction, Fraction]) -> Pace:
    """The step that both ends stand on, else none."""
    worst, best = map(_pace_of, ratio)
    return worst if worst == best else "not known"


def _pace_of(ratio: Fraction) -> Pace:
    return next((pace for least, pace in STEPS if ratio >= least), "moving away")
