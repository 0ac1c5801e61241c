"""Writes true numbers as people write them, rounded and hedged, and keeps what the words honestly allow.

With u the place of the last digit that is not zero: "over v" allows v to v+u, "nearly v" v-u to v, "about v" v-u to
v+u, a bare v half a u on either side, "between a and b" a to b. A bare percentage that ends in nought is rounded to
fives at most, and any other may be cut off behind its last digit: 5.7 as 5.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from random import Random
from typing import Any

Language = dict[str, Any]
LANGUAGES: dict[str, Language] = tomllib.loads(
    Path(__file__).with_name("languages.toml").read_text(encoding="utf-8")
)
MILLION = 1_000_000
_HEDGES = ("exact", "exact", "exact", "over", "under", "about", "between")
_TENS = Fraction(5, 2)
_REACH = {
    "exact": (Fraction(1, 2), Fraction(1, 2)),
    "over": (Fraction(0), Fraction(1)),
    "under": (Fraction(1), Fraction(0)),
    "about": (Fraction(1), Fraction(1)),
}


@dataclass(frozen=True)
class Written:
    """A number in words, and from where to where the true one may lie. ``text`` is marked as a figure."""

    text: str
    low: Fraction
    high: Fraction

    def __add__(self, other: Written) -> Written:
        return Written("", self.low + other.low, self.high + other.high)

    def meets(self, low: Fraction, high: Fraction) -> bool:
        """Whether some value is allowed by both, touching ends included."""
        return self.low <= high and low <= self.high

    @property
    def width(self) -> Fraction:
        """How much the words leave open."""
        return self.high - self.low


def mark(text: str) -> str:
    """A text marked as a figure that a claim speaks of."""
    return f"\ue000{text}\ue001"


class Hand:
    """One way to write numbers: a language, and chance for what is left to the writer."""

    def __init__(self, language: str, chance: Random) -> None:
        self.language = language
        self.ways = LANGUAGES[language]
        self.chance = chance

    def money(self, true: int, *, plain: bool = False, frames: str = "money") -> Written:
        """An amount in the currency of a frame; ``plain`` without a hedge."""
        small, large = self.ways[frames]
        if true < 2 * MILLION:
            return self._written(true, small, 1, plain=plain)
        return self._written(true, large, MILLION, plain=plain)

    def range(self, true: int) -> Written:
        """An amount of many millions, of which only two whole numbers of millions are said that it lies between."""
        low = true * self.chance.randint(70, 97) // (100 * MILLION)
        high = -(-true * self.chance.randint(103, 130) // (100 * MILLION))
        ends = {name: self.digits(Fraction(end)) for name, end in (("low", low), ("high", high))}
        text = str(self.chance.choice(self.ways["ranges"])).format(**ends)
        return Written(mark(text), Fraction(low * MILLION), Fraction(high * MILLION))

    def count(self, true: int, thing: str, *, plain: bool = False) -> Written:
        """A number of things; bare where ``thing`` is empty."""
        return self._written(true, f"{{}} {thing}".rstrip(), 1, plain=plain)

    def percent(self, true: Fraction) -> Written:
        """A percentage to at most one decimal."""
        place = Fraction(1, 10) if self.chance.random() < 0.3 else Fraction(1)
        value = round(true / place) * place
        written = self._bounded("exact", value, self.chance.choice(self.ways["percent"]), 1)
        if value == 0 or value % 10:
            return Written(written.text, written.low, value + place)
        return Written(written.text, max(Fraction(0), value - _TENS), value + _TENS)

    def _written(self, true: int, frame: str, scale: int, *, plain: bool) -> Written:
        hedge = "exact" if plain else self.chance.choice(_HEDGES)
        digits = len(str(true))
        place = 10 ** max(0, digits - self.chance.choice((3, 3, 4, digits)))
        while hedge in ("exact", "between") and place > 1 and _is_round(true, place):
            place //= 10  # a bare "100" might be anything from 50 to 150
        if hedge == "between" and true % place:
            below = true // place * place
            ends = (Fraction(below), Fraction(below + place))
            if frame.startswith("{} "):  # "between 310 and 320 teachers"
                text = frame.format(self._between([self.digits(end / scale) for end in ends]))
            else:
                text = self._between([self._number(end, frame, scale) for end in ends])
            return Written(mark(text), Fraction(below), Fraction(below + place))
        value = {
            "over": true // place * place,
            "under": -(-true // place) * place,
        }.get(hedge, (2 * true + place) // (2 * place) * place)
        return self._bounded("exact" if hedge == "between" else hedge, Fraction(value), frame, scale)

    def _between(self, ends: list[str]) -> str:
        return str(self.ways["between"]).format(low=ends[0], high=ends[1])

    def _bounded(self, hedge: str, value: Fraction, frame: str, scale: int) -> Written:
        below, above = _REACH[hedge]
        text = self._number(value, frame, scale)
        if hedge != "exact":
            text = f"{self.chance.choice(self.ways[hedge])} {text}"
        place = last_place(value)
        if hedge == "exact" and value:  # whoever writes here keeps three digits or more
            place = min(place, Fraction(10) ** (len(str(int(value))) - 2) if value >= 10 else place)
        return Written(mark(text), value - below * place, value + above * place)

    def _number(self, value: Fraction, frame: str, scale: int) -> str:
        return str(frame).format(self.digits(value / scale))

    def digits(self, value: Fraction) -> str:
        """A number with the marks of the language."""
        whole = int(value)
        text = f"{whole:,}".replace(",", self.ways["thousands"])
        decimals = f"{float(value - whole):.6f}"[2:].rstrip("0")
        return f"{text}{self.ways['point']}{decimals}" if decimals else text

    def listing(self, texts: list[str]) -> str:
        """Several texts as a list."""
        return f"{', '.join(texts[:-1])} {self.ways['and']} {texts[-1]}"


def never_round(true: int) -> int:
    """A number that is not one digit and noughts, as a bare "100" might be anything from 50 to 150."""
    return true + 1 if _is_round(true, 1) else true


def _is_round(true: int, place: int) -> bool:
    """Whether a number is of one digit and noughts once it is rounded."""
    value = Fraction((2 * true + place) // (2 * place) * place)
    return value > 0 and last_place(value) * 10 > value


def last_place(value: Fraction) -> Fraction:
    """The place of the last digit that is not zero."""
    if value == 0:
        return Fraction(1)
    place = Fraction(1)
    while (value / place).denominator != 1:
        place /= 10
    while (value / (place * 10)).denominator == 1:
        place *= 10
    return place
