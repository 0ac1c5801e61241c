"""Values of measures in words: with their hedge, as bounds, and over which time."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from babel.dates import format_date
from babel.numbers import format_compact_decimal, format_decimal

from pledgebook.formats.words import day, language
from pledgebook.messages import _
from pledgebook.model import Hedge, ProgrammeKind
from pledgebook.model.figure import meaning
from pledgebook.tracking import surely_below
from pledgebook.web.registry.models import Observation

MILLION = 10**6
ROUND = Decimal(10_000)  # what a number in millions with two places keeps


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a value may be: both ends, and the number that was stated. ``high`` is None where it has no upper end."""

    low: Decimal
    high: Decimal | None
    stated: Decimal

    @classmethod
    def of(cls, observation: Observation) -> Bounds:
        """An exact value is itself; of a hedged one what the hedge honestly allows."""
        low, high = observation.low, observation.high
        stated = cast("Decimal", high if low is None else low)
        if observation.hedge == "exact":
            return cls(stated, stated, stated)
        reach = meaning(low, high, cast("Hedge", observation.hedge))
        least = Decimal(0) if reach.low is None else _decimal(reach.low.numerator, reach.low.denominator)
        most = None if reach.high is None else _decimal(reach.high.numerator, reach.high.denominator)
        return cls(least, most, stated)


def number(value: Decimal) -> str:
    """A number in the reader's digits, all of them."""
    return format_decimal(value.normalize(), locale=language(), decimal_quantization=False)


def short(value: Decimal) -> str:
    """A number for the eye: in millions where that keeps all of it."""
    if value >= MILLION and value % ROUND == 0:
        return format_compact_decimal(value, format_type="long", locale=language(), fraction_digits=2)
    return number(value)


def tick(value: Decimal) -> str:
    """A number beside an axis, in a few characters."""
    if value >= MILLION:
        return format_compact_decimal(value, locale=language(), fraction_digits=1)
    return number(value)


def hedged(observation: Observation) -> str:
    """The number with its hedge in words."""
    low, high = observation.low, observation.high
    if low is not None and high is not None and low != high:
        return _("{low} to {high}").format(low=short(low), high=short(high))
    stated = cast("Decimal", high if low is None else low)
    return _hedges()[observation.hedge].format(number=short(stated))


def _hedges() -> dict[str, str]:
    return {
        "exact": "{number}",
        "range": "{number}",
        "over": _("more than {number}"),
        "under": _("nearly {number}"),
        "about": _("about {number}"),
        "at least": _("at least {number}"),
        "at most": _("at most {number}"),
        "vague": _("{number} or more"),
    }


def means(observation: Observation) -> str:
    """The bounds of a value."""
    bounds = Bounds.of(observation)
    if bounds.high is None:
        return _("at least {number}").format(number=number(bounds.low))
    if bounds.low == bounds.high:
        return number(bounds.low)
    return f"{number(bounds.low)} – {number(bounds.high)}"


def withheld(kind: ProgrammeKind, observation: Observation) -> str:
    """What is said in place of a count that is too small to be shown."""
    if surely_below(kind, observation.high):
        return _("fewer than {limit}").format(limit=kind.mask_below)
    return _("perhaps fewer than {limit}, so not shown").format(limit=kind.mask_below)


def period(begins: dt.date | None, ends: dt.date | None) -> str:
    """A day or a period, as far as it is known; empty where nothing is."""
    if begins and ends:
        return (
            day(ends)
            if begins == ends
            else _("{begins} to {ends}").format(begins=day(begins), ends=day(ends))
        )
    if begins:
        return _("from {day} on").format(day=day(begins))
    return _("up to {day}").format(day=day(ends)) if ends else ""


def unbolded(text: str) -> str:
    """A quote without the marks of bold type, which may begin or end outside of it."""
    return text.replace("**", "").replace("__", "")


def day_tick(date: dt.date, *, by_day: bool, by_year: bool) -> str:
    """A day beside an axis, as precisely as its ticks need."""
    return format_date(date, "y" if by_year else "d MMM" if by_day else "MMM y", locale=language())


def percent(part: Decimal, whole: Decimal) -> str:
    """A share to a tenth of a percent."""
    return number((part / whole * 100).quantize(Decimal("0.1")))


def _decimal(numerator: int, denominator: int) -> Decimal:
    return Decimal(numerator) / Decimal(denominator)
