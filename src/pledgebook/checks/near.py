"""The amounts before another that are near it in value, without looking at each of them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque
from dataclasses import dataclass, field
from decimal import Decimal
from operator import itemgetter
from typing import Generic, TypeVar

from pledgebook.model.figure import digits_of

T = TypeVar("T")
# How far apart two amounts may be of which one rounds the other: two digits that stand for three leave open a tenth.
_LEAST, _MOST = Decimal("0.89"), Decimal("1.13")


@dataclass(slots=True)
class Near(Generic[T]):
    """The last ``most`` amounts of a text, sorted by value; one without a value takes a place and is near nothing."""

    most: int
    _sorted: list[tuple[Decimal, int, int, T]] = field(default_factory=list)
    _last: deque[Decimal | None] = field(default_factory=deque)
    _taken: int = 0

    def before(self, value: Decimal | None, amount: T) -> list[T]:
        """Those before an amount that may round it or be rounded by it, the last first; then it is one of them.

        They are near it, and written with more digits or with fewer.
        """
        digits = 0 if value is None else digits_of(value)
        found = [] if value is None else self._near(value, digits)
        if len(self._last) == self.most:
            self._drop(self._last.popleft())
        self._last.append(value)
        if value is not None:
            insort(self._sorted, (value, self._taken, digits, amount))
        self._taken += 1
        return found

    def _near(self, value: Decimal, digits: int) -> list[T]:
        low, high = sorted((value * _LEAST, value * _MOST))
        start, end = bisect_left(self._sorted, (low,)), bisect_left(self._sorted, (high,))
        near = [each for each in self._sorted[start:end] if each[2] != digits]
        return [amount for *_, amount in sorted(near, key=itemgetter(1), reverse=True)]

    def _drop(self, gone: Decimal | None) -> None:
        if gone is not None:
            del self._sorted[bisect_left(self._sorted, (gone, self._taken - self.most))]
