"""What a person types to report a number, and what is wrong with it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import cast, get_args

from pledgebook.messages import _
from pledgebook.model import Hedge
from pledgebook.web.pages.queries.programmes import Page
from pledgebook.web.registry.models import Measure, Phase

LONGEST = 30  # characters of a number
HEDGES: tuple[Hedge, ...] = ("exact", "about", "over", "under", "at least", "at most")
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_PARTED = re.compile(
    r"\d{1,3}(?:([ ,.'\u00a0\u202f\u2019])\d{3})(?:\1\d{3})*"
)  # one separator, always in threes
_PARTED_AND_DECIMAL = re.compile(r"\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+\.\d+")


@dataclass(frozen=True, slots=True)
class Choice:
    """A measure that may be reported on: one that the programme has, or one of its kind, whose unit is asked for."""

    value: str
    measure: Measure
    new: bool


@dataclass(frozen=True, slots=True)
class Report:
    """A report as typed, and what was understood. ``wrong`` says what is wrong, by field; it counts where empty."""

    typed: Mapping[str, str]
    measure: Measure | None = None
    value: Decimal | None = None
    hedge: Hedge = "exact"
    begins: dt.date | None = None
    ends: dt.date | None = None
    source: str = ""
    wrong: Mapping[str, str] = field(default_factory=dict)


def choices(page: Page) -> Sequence[Choice]:
    """The measures of a programme, and those of its kind that it has none of yet, for each phase or the whole."""
    found, programme = [], page.programme
    there = {(part.phase, series.measure.name) for part in page.parts for series in part.series}
    for part in page.parts:
        found += [Choice(series.id, series.measure, new=False) for series in part.series]
    phases: list[Phase | None] = [part.phase for part in page.parts if part.phase] or [None]
    for phase in phases:
        for each in page.kind.measures if page.kind else ():
            if (phase, each.id) not in there:
                row = Measure(programme=programme, phase=phase, name=each.id, type=each.type, unit="")
                found.append(Choice(f"{each.id}.{phase.number if phase else ''}", row, new=True))
    return found


def understood(page: Page, typed: Mapping[str, str]) -> Report:
    """What the form says."""
    wrong: dict[str, str] = {}
    measure = _measure(page, typed, wrong)
    value = number(typed.get("value", ""))
    if isinstance(value, str):
        wrong["value"] = value
    hedge = typed.get("hedge", "exact")
    begins, ends = (_day(typed.get(name, ""), name, wrong) for name in ("begins", "ends"))
    if "ends" not in wrong and ends is None:
        wrong["ends"] = _("Say for which day, or until when, the number holds.")
    if begins and ends and ends < begins:
        wrong["ends"] = _("It ends before it begins.")
    source = typed.get("source", "").strip()
    if not source:
        wrong["source"] = _("Say where the number is from.")
    return Report(
        typed, measure, value if isinstance(value, Decimal) else None,
        cast("Hedge", hedge) if hedge in get_args(Hedge) else "exact", begins, ends, source, wrong,
    )  # fmt: skip


def number(written: str) -> Decimal | str:
    """The number that somebody typed, or what is wrong with it. A number that could be two is asked for again.

    >>> number("1,234,567"), number("12 000"), number("0.5")
    (Decimal('1234567'), Decimal('12000'), Decimal('0.5'))
    >>> number("1.234")
    '“1.234” can be read as two numbers: write it without a point, or with another digit behind it.'
    """
    text = written.strip()
    if len(text) > LONGEST or not text:
        return _("Write the number in digits.") if not text else _("That is too long for a number.")
    if re.fullmatch(r"\d{1,3}\.\d{3}", text) and not text.startswith("0"):
        said = _(
            "“{text}” can be read as two numbers: write it without a point, or with another digit behind it."
        )
        return said.format(text=text)
    if _PLAIN.fullmatch(text) and text.isascii():
        return Decimal(text)
    if text.isascii() or not re.search(r"[^\d \u00a0\u202f\u2019]", text):
        if _PARTED.fullmatch(text):
            return Decimal(re.sub(r"\D", "", text))
        if _PARTED_AND_DECIMAL.fullmatch(text):
            return Decimal(re.sub(r"[^\d.]", "", text))
    return _(
        "“{text}” is not a number that is understood here: write it in digits, like 12500 or 0.5."
    ).format(text=text)


def _measure(page: Page, typed: Mapping[str, str], wrong: dict[str, str]) -> Measure | None:
    named = typed.get("measure", "")
    chosen = next((choice for choice in choices(page) if choice.value == named), None)
    if chosen is None:
        wrong["measure"] = _("Choose what the number counts.")
        return None
    unit = typed.get("unit", "").strip()
    if chosen.new and not unit:
        wrong["unit"] = _("Say what is counted: persons, visas, USD.")
    if chosen.new:
        chosen.measure.unit = unit
    return chosen.measure


def _day(written: str, name: str, wrong: dict[str, str]) -> dt.date | None:
    if not written:
        return None
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        wrong[name] = _("Not a day like 2022-10-06.")
        return None
