"""Amounts, counts and percentages, with the hedge they were written with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import Literal

from pledgebook.model.interval import Interval
from pledgebook.model.origin import Origin
from pledgebook.model.selector import Selector, Span

_EXACT = 3  # digits of an amount that a rounder one without a hedge may round
_CLOSE = 40  # a rounded amount differs from the exact one by at most this part of it

FigureKind = Literal["money", "count", "percent"]
Hedge = Literal["exact", "over", "under", "about", "at least", "at most", "range", "vague"]
Role = Literal[
    "target", "progress", "baseline", "capacity", "total", "part", "change", "share", "allocation", "output"
]


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that a document states, as written.

    ``low`` and ``high`` are the bounds as written, in single units (dollars, persons, percent): "nearly 82
    million" has no ``low``. ``unit`` is an ISO 4217 code for money (``$`` where the dollar is not said), the
    counted noun for counts (with ``per ...`` for a rate), ``percent`` for percentages; empty for a bare number.
    ``at`` is the span in the flow, ``selector`` the same in the source.
    """

    at: Span
    selector: Selector
    kind: FigureKind
    low: Decimal | None
    high: Decimal | None
    hedge: Hedge
    unit: str
    origin: Origin
    role: Role | None = None

    @property
    def text(self) -> str:
        """The number with its hedge, currency and counted noun, as the document has it."""
        return self.selector.quote

    @property
    def least(self) -> Decimal:
        """The lower of its bounds as written, or the upper where it has no lower one."""
        return self.low if self.low is not None else self.high or Decimal(0)

    def interval(self) -> Interval:
        """What the figure may honestly mean."""
        return meaning(self.low, self.high, self.hedge)


@lru_cache(maxsize=4096)  # the same few numbers stand in a document over and over
def meaning(low: Decimal | None, high: Decimal | None, hedge: Hedge) -> Interval:
    """What bounds that were written with a hedge may honestly mean.

    With u the place of the last digit that is not zero: "over v" is v to v+u, "nearly v" is v-u to v, a bare
    v is v-u/2 to v+u/2, "about v" is v-u to v+u, a range is itself; "at least" and "vague" (dozens) have no
    upper end, "at most" starts at zero, and nothing positive reaches below zero.
    """
    if low is not None and high is not None and low != high:
        return Interval(Fraction(low), Fraction(high))
    stated = high if low is None else low
    if stated is None:
        return Interval(None, None)
    value, place, unit = _in_places(stated)
    below, above = _REACH[hedge]
    lowest = 0 if hedge == "at most" else max(2 * value - below * place, min(2 * value, 0))
    highest = None if above is None else Fraction(2 * value + above * place, 2 * unit)
    return Interval(Fraction(lowest, 2 * unit), highest)


def _in_places(stated: Decimal) -> tuple[int, int, int]:
    """A value and the place of its last digit, both as whole numbers of units of one ``unit``-th."""
    exponent = last_place(stated).adjusted()
    unit = 10**-exponent if exponent < 0 else 1
    over, under = stated.as_integer_ratio()
    return over * unit // under, 1 if exponent < 0 else 10**exponent, unit


# How far a hedge reaches below and above the stated value, in halves of its last digit's place; None is without end.
_REACH: dict[Hedge, tuple[int, int | None]] = {
    "exact": (1, 1),
    "range": (1, 1),
    "over": (0, 2),
    "under": (2, 0),
    "about": (2, 2),
    "at least": (0, None),
    "at most": (0, 0),
    "vague": (0, None),
}


def last_place(value: Decimal) -> Decimal:
    """The place of the last digit that is not zero: 1,000 for 19,000, 0.1 for 2.5; 1 for zero."""
    if not value:
        return Decimal(1)
    exponent = value.normalize().as_tuple().exponent
    if not isinstance(exponent, int):
        raise ValueError("a figure is a finite number")
    return Decimal(1).scaleb(exponent)


def in_units(values: Sequence[Decimal]) -> tuple[list[int], int]:
    """Some values exactly, as whole numbers, and how many of these make one."""
    ratios = [value.as_integer_ratio() for value in values]
    unit = lcm(*[under for _over, under in ratios])
    return [over * (unit // under) for over, under in ratios], unit


def digits_of(value: Decimal) -> int:
    """How many digits a number is written with, zeros at its end apart."""
    return len(value.normalize().as_tuple().digits)


def rounds(one: Decimal, other: Decimal, *, hedged: bool) -> bool:
    """Whether one of two values is the other with fewer digits: 49.6 and 50; ``hedged`` where words say so of it.

    Without such words the exact one must have three digits: 45 and 50 are two amounts.
    """
    fewer, more = sorted((one, other), key=digits_of)
    return (
        digits_of(fewer) < digits_of(more)
        and (hedged or digits_of(more) >= _EXACT)
        and (
            abs(more - fewer) * _CLOSE <= more
            or (digits_of(fewer) > 1 and abs(more - fewer) < last_place(fewer))
        )
    )
