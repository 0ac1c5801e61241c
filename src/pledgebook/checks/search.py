"""Sums that nothing ties together but their exactness: a search among the amounts of a paragraph and the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from math import lcm

from pledgebook.checks.chance import choices
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.readings import Proposal
from pledgebook.model import Interval

_MOST_FIGURES = 10  # of one paragraph that are searched; with more, too many sums agree by chance
_MOST_PARTS = 4
_LEAST_FIGURES = 3
_NARROW = 400  # a figure may leave open one part in so many of its value, for its agreement to be no accident


def by_search(ground: Ground, figures: Sequence[Placed], nested: frozenset[int]) -> Iterator[Proposal]:
    """Any figure of a paragraph that two to four others come to. Never accuses; what is likely chance is dropped."""
    seen = sum(placed.figure.kind != "percent" for placed in figures)
    if seen < _LEAST_FIGURES:
        return
    free = [placed for placed in figures if placed.order not in nested and _narrow(placed)]
    if not _LEAST_FIGURES <= len(free) <= _MOST_FIGURES:
        return
    for total, parts in _coming_to(ground, free):
        if all(comparable(part, total, bare=False) for part in parts):
            trials = choices(seen, len(parts)) * -(-len(ground.placed) // seen)
            yield Proposal(((total, parts),), "", "search", trials=trials)


def _coming_to(ground: Ground, free: Sequence[Placed]) -> Iterator[tuple[Placed, tuple[Placed, ...]]]:
    """Each of some figures with others that may come to it, by whole numbers of one unit: every choice is tried."""
    ends = [end for placed in free for end in _ends(ground.interval(placed))]
    unit = lcm(*[end.denominator for end in ends])
    whole = [end.numerator * (unit // end.denominator) for end in ends]
    lows, highs = whole[::2], whole[1::2]
    most, places = max(highs), range(len(free))
    for count in range(2, min(_MOST_PARTS, len(free) - 1) + 1):
        for parts in combinations(places, count):
            least = sum([lows[part] for part in parts])
            if least > most:
                continue
            reach = sum([highs[part] for part in parts])
            for total in places:
                if highs[total] >= least and lows[total] <= reach and total not in parts:
                    yield free[total], tuple([free[part] for part in parts])


def _ends(interval: Interval) -> tuple[Fraction, Fraction]:
    """The ends of an interval that has both, as a narrow figure's does and all that others leave of it."""
    return interval.low or Fraction(0), interval.high or Fraction(0)


def _narrow(placed: Placed) -> bool:
    low, high = placed.interval.low, placed.interval.high
    if placed.figure.kind == "percent" or low is None or high is None or high <= 0:
        return False
    over, under = high.numerator * low.denominator, low.numerator * high.denominator
    return (over - under) * _NARROW <= over
