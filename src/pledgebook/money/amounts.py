"""What each amount of a line may be: narrowed by its statements, and widened where its parts contradict it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import reduce
from operator import and_

from pledgebook.model import Interval
from pledgebook.money.book import Book


def amounts(
    book: Book, statements: Mapping[int, Sequence[int]], parts: Mapping[int, int]
) -> dict[int, Interval]:
    """The amounts by their numbers. No total is less than one of its parts, or its document contradicts itself.

    Then it reaches from what is stated to what the parts come to.
    """
    means = {
        number: _common(book.postings[index].entry.amount for index in own)
        for number, own in statements.items()
    }
    sums: dict[int, dict[object, list[int]]] = {}
    for part in parts:
        for total, held in book.inside.edges.get(part, {}).items():
            if total in means:
                sums.setdefault(total, {}).setdefault(held.finding or ("", part), []).append(part)
    return {number: _against(mean, sums.get(number, {}).values(), means) for number, mean in means.items()}


def _common(intervals: Iterable[Interval]) -> Interval:
    """What all statements of one amount allow; from the lowest to the highest where they cannot all be true."""
    stated = [Interval(each.low or Fraction(0), each.high) for each in intervals]
    try:
        return reduce(and_, stated)
    except ValueError:
        highs = [each.high for each in stated]
        lowest = min(each.low or Fraction(0) for each in stated)
        return Interval(lowest, None if None in highs else max(high for high in highs if high is not None))


def _against(mean: Interval, sums: Iterable[Sequence[int]], means: Mapping[int, Interval]) -> Interval:
    low, high = mean.low or Fraction(0), mean.high
    for parts in sums:
        come_to = Interval.total(means[part] for part in parts)
        if high is not None and (come_to.low or 0) > high:
            high = come_to.high
        least = max((means[part].low or Fraction(0)) for part in parts)
        if high is None or least <= high:
            low = max(low, least)
    return Interval(low, high)
