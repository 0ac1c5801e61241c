"""How exactly bare figures are meant that stand in one relation with others (docs/decisions/0023-company.md).

A bare 40 may be anything from 35 to 45 by itself. Beside 64 and 21 it is rounded as these are, and an amount that is
promised is chosen and not measured: nobody who gives 36 writes 40 there. No figure is taken to be more exact than two
digits by its company, and a hedge is never narrowed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from functools import cache, lru_cache

from pledgebook.checks.ground import Placed
from pledgebook.model import Interval
from pledgebook.model.figure import last_place
from pledgebook.vocabulary import LANGUAGES
from pledgebook.vocabulary.numbers import load_quantities

Measure = Callable[[Placed], Interval]

_DECIMALS = re.compile(r"\d[.,]\d{1,2}(?!\d)")  # "0.6 million" shows its own step
FEW = 100  # things that are counted one by one, and never by tens
_TENS = Fraction(5, 2)  # a bare percentage that ends in nought is rounded to fives at most
_ABOUT_TENS = Fraction(15, 2)  # "about 60 percent" is none that is nearer to 70
_CLOSELY = Fraction(5)  # and without a doubt one that rounds to 60 by fives
_PERCENT = 10


def in_company(measure: Measure, figures: Iterable[Placed]) -> Measure:
    """What each figure means beside the others, within what ``measure`` leaves of it."""
    among = tuple(figures)
    if _one_by_one(among):
        return lambda placed: _whole(placed, measure(placed))
    if not any(_round(placed) for placed in among):
        return measure
    finest: dict[str, Decimal] = {}
    for placed in among:
        for end in (placed.figure.low, placed.figure.high):
            if end:
                known = finest.get(placed.figure.kind, last_place(end))
                finest[placed.figure.kind] = min(known, last_place(end))

    def meant(placed: Placed) -> Interval:
        alone = measure(placed)
        half = _half(placed, finest.get(placed.figure.kind, Decimal(0)))
        stated = _bare(placed)
        if half is None or stated is None:
            return alone
        beside = Interval(Fraction(stated) - half, Fraction(stated) + half)
        return alone & beside if alone.meets(beside) else alone

    return meant


def added(measure: Measure, parts: tuple[Placed, ...]) -> Interval:
    """The sum of what the parts may mean."""
    return Interval.total([measure(part) for part in parts])


def _one_by_one(figures: tuple[Placed, ...]) -> bool:
    """Whether figures are few things counted one by one, of which nobody writes 24 for 23: no measures, no hedge."""
    values = [_bare(placed) for placed in figures]
    units = {word for placed in figures for word in placed.figure.unit.lower().split()}
    return (
        len(figures) > 1
        and all(placed.figure.kind == "count" for placed in figures)
        and all(value is not None and value == int(value) and value < FEW for value in values)
        and not units & measures()
    )


@cache
def measures() -> frozenset[str]:
    """The nouns of all languages that measure and do not count: hectares, tonnes, kilometres, years."""
    nouns = (load_quantities(language).nouns for language in LANGUAGES)
    return frozenset(word.lower() for own in nouns for word in own.measure | own.period)


def _whole(placed: Placed, alone: Interval) -> Interval:
    """A number of few things as it stands, within what other statements leave of it."""
    value = Fraction(placed.figure.low or 0)
    exact = Interval(value, value)
    return exact if alone.meets(exact) else alone


def _bare(placed: Placed) -> Decimal | None:
    """The one value of an amount or a count without a hedge."""
    figure = placed.figure
    plain = figure.kind != "percent" and figure.hedge == "exact" and figure.low == figure.high
    return figure.low if plain and figure.low else None


def _round(placed: Placed) -> bool:
    """Whether a bare figure has one digit, so that its company may say more of it."""
    value = _bare(placed)
    return value is not None and _one_digit(value)


@lru_cache(maxsize=4096)
def _one_digit(value: Decimal) -> bool:
    return value.adjusted() == last_place(value).adjusted()


def _half(placed: Placed, finest: Decimal) -> Fraction | None:
    """How far a bare figure of one digit reaches to either side; None where its company says nothing of it."""
    value = _bare(placed)
    if value is None or _DECIMALS.search(placed.figure.text):
        return None
    place = Decimal(1).scaleb(value.adjusted() - 1)
    if placed.figure.kind == "count":
        place = max(place, Decimal(1))
    if not _promised(placed):
        place = max(place, finest)
    return Fraction(place) / 2 if place < last_place(value) else None


def _promised(placed: Placed) -> bool:
    """Whether a figure is an amount that somebody promises."""
    own = placed.commitment
    return placed.figure.kind == "money" and own is not None and own.stance == "pledge"


def percentage(placed: Placed) -> Interval:
    """What a percentage means beside the two figures that it speaks of."""
    return _in_tens(placed, {"exact": _TENS, "about": _ABOUT_TENS})


def cut_off(placed: Placed) -> Interval:
    """What a bare percentage may mean where the rest of its digits was cut off and not rounded: 22.37 as 22.3."""
    meant, figure = percentage(placed), placed.figure
    plain = figure.hedge == "exact" and figure.low is not None and figure.low == figure.high
    if not plain or meant.low is None or meant.high is None:
        return meant
    value = figure.low or Decimal(0)
    return Interval(
        meant.low, max(meant.high, Fraction(value) + min(Fraction(last_place(value)), Fraction(1)))
    )


def closely(placed: Placed) -> Interval:
    """What it means without a doubt: "about 60 percent" may be 67, but nobody calls that agreement."""
    return _in_tens(placed, {"exact": _TENS, "about": _CLOSELY})


def _in_tens(placed: Placed, reach: Mapping[str, Fraction]) -> Interval:
    """A percentage of whole tens, with or without "about", as far as it may reach to either side."""
    figure, alone = placed.figure, placed.interval
    value = figure.low if figure.low is not None else figure.high
    if figure.hedge not in reach or not value or figure.low != figure.high or value % _PERCENT:
        return alone
    return alone & Interval(Fraction(value) - reach[figure.hedge], Fraction(value) + reach[figure.hedge])
