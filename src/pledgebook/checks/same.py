"""Which figures state the same quantity again.

Equal numbers are common; they are one quantity only where the words around them speak of the same thing: the same
kind and unit, the same party or one of them outside every commitment, and enough content words shared.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import reduce
from operator import and_

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.words import WORD, purposes, recipients
from pledgebook.model import Interval, Time

_BACK = 40  # each figure is compared with so many equal ones before it, which bounds the work
_FURTHER = frozenset({"another", "also", "further", "second", "other"})


def restate(ground: Ground) -> Ground:
    """The ground with its restated figures tied, and each narrowed by the others."""
    again = restated(ground)
    group = {placed.order: index for index, figures in enumerate(again) for placed in figures}
    narrowed = {}
    for figures in again:
        common = _common(figures)
        narrowed.update({placed.order: common for placed in figures if common is not None})
    return replace(ground, again=again, group=group, narrowed=narrowed)


def _common(figures: tuple[Placed, ...]) -> Interval | None:
    try:
        return reduce(and_, (placed.interval for placed in figures))
    except ValueError:
        return None


def restated(ground: Ground) -> tuple[tuple[Placed, ...], ...]:
    """Groups of figures that state one quantity, each in the order of the text."""
    equal: dict[tuple[str, Decimal], list[Placed]] = {}
    group_of: dict[int, list[Placed]] = {}
    for figure in ground.placed:
        value = stated(figure)
        if value is None or figure.figure.kind == "percent":
            continue
        before = equal.setdefault((figure.figure.kind, value), [])
        group_of[figure.order] = [figure]
        for earlier in reversed(before[-_BACK:]):
            if same_quantity(ground, earlier, figure):
                group = group_of[earlier.order]
                group.append(figure)
                group_of[figure.order] = group
                break
        before.append(figure)
    groups = {id(group): group for group in group_of.values()}
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def stated(placed: Placed) -> Decimal | None:
    """The one value a figure states; None for a range."""
    low, high = placed.figure.low, placed.figure.high
    if low is not None and high is not None and low != high:
        return None
    return high if low is None else low


def same_quantity(ground: Ground, a: Placed, b: Placed) -> bool:
    """Whether ``b`` states again what ``a`` stated before, two figures of one value."""
    if a.sentence == b.sentence or not comparable(a, b, bare=False) or not _one_party(a, b):
        return False
    if a.paragraph == b.paragraph and _adds(ground, b):
        return False
    return not _apart(a.times, b.times) and not _states_differ(ground, a, b) and _one_thing(ground, a, b)


def _one_party(a: Placed, b: Placed) -> bool:
    return not a.commitment or not b.commitment or bool(set(a.parties) & set(b.parties))


def _adds(ground: Ground, b: Placed) -> bool:
    """Whether the words before say that it is a further amount."""
    start = max(ground.sentence(b).start, b.at.start - 60)
    return any(match.group() in _FURTHER for match in WORD.finditer(ground.low, start, b.at.start))


def _apart(a: tuple[Time, ...], b: tuple[Time, ...]) -> bool:
    """Whether every time of one lies wholly outside every time of the other."""
    return bool(a) and bool(b) and all(_disjoint(x, y) for x in a for y in b)


def _disjoint(a: Time, b: Time) -> bool:
    return _ends_before(a, b) or _ends_before(b, a)


def _ends_before(a: Time, b: Time) -> bool:
    return a.ends is not None and b.begins is not None and a.ends < b.begins


def state(ground: Ground, placed: Placed) -> str | None:
    """The state of money that the clause of a figure names (announced, obligated ...)."""
    states = ground.lexicon.states
    found = states.pattern.search(ground.low, placed.clause.start, placed.at.start)
    found = found or states.pattern.search(ground.low, placed.at.end, placed.clause.end)
    return states.meaning[" ".join(found.group().split())] if found else None


def _states_differ(ground: Ground, a: Placed, b: Placed) -> bool:
    first, second = state(ground, a), state(ground, b)
    return a.figure.kind == "money" and first is not None and second is not None and first != second


def _one_thing(ground: Ground, a: Placed, b: Placed) -> bool:
    """Whether the words speak of one thing, more of them the less the value itself tells it apart."""
    value = stated(a)
    digits = len(value.normalize().as_tuple().digits) if value is not None else 0
    if a.figure.kind == "count" and value is not None and value < 10:
        return False
    shared = len(a.about & b.about)
    if a.commitment is not None and a.commitment is b.commitment and ground.lead(a) and digits >= 3:
        return shared >= 2
    if _for_others(ground, a, b):
        return False
    if len(a.nouns & b.nouns) >= 2:
        return shared >= 3
    return shared >= (3 if digits >= 2 else 4) and (3 if digits >= 3 else 2) * shared >= min(
        len(a.about), len(b.about)
    )


def _for_others(ground: Ground, a: Placed, b: Placed) -> bool:
    """Whether both say whom or what they are for, and nothing of it is shared."""
    first, second = ground.document.words(a.after), ground.document.words(b.after)
    names = recipients(first), recipients(second)
    ends = purposes(first, ground.lexicon.stops), purposes(second, ground.lexicon.stops)
    return any(bool(x) and bool(y) and not x & y for x, y in (names, ends))
