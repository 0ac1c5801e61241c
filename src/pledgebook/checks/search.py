"""Sums that nothing ties together but their exactness: a search among the amounts of a paragraph and the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import reduce
from itertools import combinations
from operator import add

from pledgebook.checks.chance import choices
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.readings import Proposal

_MOST_FIGURES = 10  # of one paragraph that are searched; with more, too many sums agree by chance
_MOST_PARTS = 4
_LEAST_FIGURES = 3
_NARROW = Fraction(
    1, 400
)  # how much of its value a figure may leave open, for its agreement to be no accident


def by_search(ground: Ground, figures: Sequence[Placed], nested: frozenset[int]) -> Iterator[Proposal]:
    """Any figure of a paragraph that two to four others come to. Never accuses; what is likely chance is dropped."""
    seen = [placed for placed in figures if placed.figure.kind != "percent"]
    free = [placed for placed in figures if placed.order not in nested and _narrow(placed)]
    if not _LEAST_FIGURES <= len(free) <= _MOST_FIGURES:
        return
    for count in range(2, min(_MOST_PARTS, len(free) - 1) + 1):
        for parts in combinations(free, count):
            yield from _totals(ground, free, parts, len(seen))


def _totals(
    ground: Ground, free: Sequence[Placed], parts: tuple[Placed, ...], seen: int
) -> Iterator[Proposal]:
    come_to = reduce(add, (ground.interval(part) for part in parts))
    for total in free:
        if total in parts or not come_to.meets(ground.interval(total)):
            continue
        if all(comparable(part, total, bare=False) for part in parts):
            yield Proposal(
                ((total, parts),),
                "",
                "search",
                trials=choices(seen, len(parts)) * -(-len(ground.placed) // seen),
            )


def _narrow(placed: Placed) -> bool:
    low, high = placed.interval.low, placed.interval.high
    if placed.figure.kind == "percent" or low is None or high is None or high <= 0:
        return False
    return (high - low) <= high * _NARROW
