"""Exact intervals: what a figure may honestly mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm


@dataclass(frozen=True, slots=True)
class Interval:
    """The values from ``low`` to ``high``, both included; None is unbounded on that side.

    Arithmetic is exact (fractions), so that touching ends never part by rounding. Raises ``ValueError`` when
    ``low`` exceeds ``high``.
    """

    low: Fraction | None
    high: Fraction | None

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and _less(self.high, self.low):
            raise ValueError(f"an interval runs upwards, not from {self.low} to {self.high}")

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both, touching ends included."""
        return not self.below(other) and not other.below(self)

    def below(self, other: Interval) -> bool:
        """Whether every value here is less than every value of ``other``."""
        return self.high is not None and other.low is not None and _less(self.high, other.low)

    @classmethod
    def total(cls, parts: Iterable[Interval]) -> Interval:
        """The sum of any number of intervals, as by adding one to the other and several times as quick."""
        among = tuple(parts)
        return cls(_total([each.low for each in among]), _total([each.high for each in among]))

    def __add__(self, other: Interval) -> Interval:
        return Interval(_plus(self.low, other.low), _plus(self.high, other.high))

    def __sub__(self, other: Interval) -> Interval:
        low = None if self.low is None or other.high is None else self.low - other.high
        high = None if self.high is None or other.low is None else self.high - other.low
        return Interval(low, high)

    def __mul__(self, other: Interval) -> Interval:
        """The product of two intervals of non-negative values."""
        return Interval(_times(self.low, other.low), _times(self.high, other.high))

    def __truediv__(self, other: Interval) -> Interval:
        """The quotient of non-negative values; unbounded where ``other`` reaches down to, or is, nothing."""
        low = None if self.low is None or not other.high else self.low / other.high
        high = None if self.high is None or not other.low else self.high / other.low
        return Interval(low, high)

    def __and__(self, other: Interval) -> Interval:
        """The values in both. Raises ``ValueError`` when there are none."""
        lows = [end for end in (self.low, other.low) if end is not None]
        highs = [end for end in (self.high, other.high) if end is not None]
        return Interval(max(lows, default=None), min(highs, default=None))


def _less(a: Fraction, b: Fraction) -> bool:
    """``a < b``, several times as quick: fractions compare with whatever may be a number."""
    return a.numerator * b.denominator < b.numerator * a.denominator


def _plus(a: Fraction | None, b: Fraction | None) -> Fraction | None:
    return None if a is None or b is None else a + b


def _total(ends: Sequence[Fraction | None]) -> Fraction | None:
    known = [end for end in ends if end is not None]
    if len(known) < len(ends):
        return None
    under = lcm(*[end.denominator for end in known])
    return Fraction(sum(end.numerator * (under // end.denominator) for end in known), under)


def _times(a: Fraction | None, b: Fraction | None) -> Fraction | None:
    return None if a is None or b is None else a * b
