"""The amounts before another that are near it in value, without looking at each of them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque
from dataclasses import dataclass, field
from decimal import Decimal
from math import inf
from operator import itemgetter
from typing import Generic, TypeVar

from pledgebook.model import Interval
from pledgebook.model.figure import digits_of

T = TypeVar("T")
# How far apart two amounts may be of which one rounds the other: two digits that stand for three leave open a tenth.
_LEAST, _MOST = Decimal("0.89"), Decimal("1.13")


@dataclass(slots=True)
class Near(Generic[T]):
    """The last ``most`` amounts of a text, sorted by value; one without a value takes a place and is near nothing.

    Each is kept with its value, its place, the number of its digits, what it is meant to be at least and at most, in
    floats (rounded alike, so that what meets still does), and itself.
    """

    most: int
    _sorted: list[tuple[Decimal, int, int, float, float, T]] = field(default_factory=list)
    _last: deque[Decimal | None] = field(default_factory=deque)
    _taken: int = 0

    def before(self, value: Decimal | None, meant: Interval, amount: T) -> list[T]:
        """Those before an amount that may round it or be rounded by it, the last first; then it is one of them.

        They are near it, written with more digits or with fewer, and may be what it is meant to be.
        """
        if len(self._last) > self.most:
            self._drop(self._last.popleft())
        found: list[T] = []
        if value is not None:
            low = -inf if meant.low is None else float(meant.low)
            high = inf if meant.high is None else float(meant.high)
            digits = digits_of(value)
            near = [
                (place, other)
                for _value, place, written, least, most, other in self._about(value)
                if written != digits and least <= high and low <= most
            ]
            found = [other for _place, other in sorted(near, key=itemgetter(0), reverse=True)]
            insort(self._sorted, (value, self._taken, digits, low, high, amount))
        self._last.append(value)
        self._taken += 1
        return found

    def _about(self, value: Decimal) -> list[tuple[Decimal, int, int, float, float, T]]:
        low, high = sorted((value * _LEAST, value * _MOST))
        return self._sorted[bisect_left(self._sorted, (low,)) : bisect_left(self._sorted, (high,))]

    def _drop(self, gone: Decimal | None) -> None:
        if gone is not None:
            del self._sorted[bisect_left(self._sorted, (gone, self._taken - self.most - 1))]
