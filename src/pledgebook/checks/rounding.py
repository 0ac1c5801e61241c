"""Bare figures that come to another number as written, and agree only if they were rounded against each other.

12,000, 9,000 and 8,000 come to 29,000. Beside 30,000 they may all be true, each of them rounded; that is no
contradiction, but nobody can call it agreement either (docs/decisions/0023-company.md).
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from pledgebook.checks.company import Measure, in_company
from pledgebook.checks.ground import Placed
from pledgebook.checks.same import stated
from pledgebook.model import Interval
from pledgebook.model.figure import in_units

_SLIGHT = 300  # a miss of a third of a percent is what is left when long numbers are rounded one by one


def gap(measure: Measure, total: Placed, parts: tuple[Placed, ...]) -> Fraction:
    """By how much bare parts as written exceed (or, negative, miss) their total, where only rounding can close it.

    Nothing where a word hedges a figure, where another statement narrows it (``measure``), where the coarsest
    figure among them, rounded by itself, explains the difference ($740 and $455 million are $1.2 billion), and where
    it is slight (3,316 and 665 beside 3,982).
    """
    figures = (total, *parts)
    values = [value for placed in figures if (value := _plain(measure, placed)) is not None]
    if len(values) < len(figures):
        return Fraction(0)
    (whole, *others), unit = in_units(values)
    missed = sum(others) - whole
    if abs(missed) * _SLIGHT <= whole:
        return Fraction(0)
    by = Fraction(missed, unit)
    return Fraction(0) if abs(by) <= coarsest(measure, figures) else by


def coarsest(measure: Measure, figures: Iterable[Placed]) -> Fraction:
    """How far the roundest of some figures reaches to either side, beside the others."""
    among = tuple(figures)
    meant = in_company(measure, among)
    return max(half_step(meant, placed) for placed in among)


def half_step(measure: Measure, placed: Placed) -> Fraction:
    """How far a figure reaches to either side."""
    meant = measure(placed)
    return Fraction(0) if meant.low is None or meant.high is None else (meant.high - meant.low) / 2


def _plain(measure: Measure, placed: Placed) -> Decimal | None:
    """The value of a figure that nothing but itself says how exactly to take."""
    if placed.figure.hedge != "exact":
        return None
    meant = measure(placed)
    return stated(placed) if meant is placed.interval or meant == placed.interval else None


def as_written(first: Placed, second: Placed) -> Interval | None:
    """How many times the second of two bare figures the first is as both stand; None where one is hedged."""
    one, other = first.figure, second.figure
    if (one.hedge, other.hedge) != ("exact", "exact") or not one.low or not other.low:
        return None
    times = Fraction(one.low) / Fraction(other.low)
    return Interval(times, times)


def nearly(shown: Fraction, value: Fraction, half: Fraction, allowed: Interval) -> bool:
    """Whether a value worked out from bare figures as they stand comes near the one stated.

    ``half`` is how far the stated one reaches to either side, ``allowed`` what the figures allow where each of them is
    rounded: to half of that way nobody wonders.
    """
    end = allowed.low if value < shown else allowed.high
    reach = abs(shown - end) / 2 if end is not None else Fraction(0)
    return abs(shown - value) <= max(half, reach, value / _SLIGHT)
