"""Amounts, counts and percentages, with the hedge they were written with."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from pledgebook.model.interval import Interval
from pledgebook.model.origin import Origin
from pledgebook.model.selector import Selector, Span

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
    value, place = Fraction(stated), Fraction(last_place(stated))
    below, above = _REACH[hedge]
    lowest = Fraction(0) if hedge == "at most" else max(value - below * place, min(value, Fraction(0)))
    return Interval(lowest, None if above is None else value + above * place)


# How far below and above the stated value a hedge reaches, in places of its last digit; None is without end.
_REACH: dict[Hedge, tuple[Fraction, Fraction | None]] = {
    "exact": (Fraction(1, 2), Fraction(1, 2)),
    "range": (Fraction(1, 2), Fraction(1, 2)),
    "over": (Fraction(0), Fraction(1)),
    "under": (Fraction(1), Fraction(0)),
    "about": (Fraction(1), Fraction(1)),
    "at least": (Fraction(0), None),
    "at most": (Fraction(0), Fraction(0)),
    "vague": (Fraction(0), None),
}


def last_place(value: Decimal) -> Decimal:
    """The place of the last digit that is not zero: 1,000 for 19,000, 0.1 for 2.5; 1 for zero."""
    if not value:
        return Decimal(1)
    exponent = value.normalize().as_tuple().exponent
    if not isinstance(exponent, int):
        raise ValueError("a figure is a finite number")
    return Decimal(1).scaleb(exponent)
