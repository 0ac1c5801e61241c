"""Other numbers of the same form, for which the relations of the document still hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from random import Random
from typing import Any

from tests.golden.splices import Splice

NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]

Key = tuple[str, Decimal]
Values = dict[Key, Decimal]


class Amounts:
    """What every number of a document becomes: by kind and value, so that what is said twice stays the same."""

    def __init__(self, random: Random, text: str, marks: dict[str, Any]) -> None:
        self._random = random
        self._figures = [each for unit in marks["commitments"] for each in unit["figures"]]
        # Outside commitments only money: how many countries met, in words and in digits, stays as it is.
        self._figures += [each for each in marks["opening_figures"] if each["kind"] == "money"]
        self._hedges = {(each["kind"], value): each for each in self._figures for value in _values(each)}
        self._tokens = {
            (each["kind"], value): match[0]
            for each in self._figures
            for match, value in _numbers(text, each)
        }  # fmt: skip
        checks = [(each["kind"], self._keys(each["figures"])) for each in marks["checks"]]
        self._sums = [keys for kind, keys in checks if kind == "sum"]
        self._changes = [keys for kind, keys in checks if kind == "change" and len(keys) == 3]
        self._shares = [keys for kind, keys in checks if kind == "share" and len(keys) == 2]
        self._new: Values = {}
        for group in self._groups():
            drawn = (self._draw(group) for _ in range(10_000))
            self._new |= next(values for values in drawn if self._good(values))

    def splices(self, text: str) -> Iterator[Splice]:
        for figure in self._figures:
            start = figure["start"]
            numbers = list(_numbers(text, figure))
            for match, value in numbers:
                yield Splice(
                    start + match.start(), start + match.end(), self._written((figure["kind"], value))
                )
            if not numbers and (word := _word(figure)):
                at = start + text[start : figure["end"]].index(word)
                yield Splice(at, at + len(word), WORDS[int(self.moved(figure, "low") or 0) - 2])

    def moved(self, figure: dict[str, Any], bound: str) -> float | None:
        """A bound of the figure."""
        value = figure[bound]
        new = None if value is None else self._new.get((figure["kind"], Decimal(str(value))), None)
        return value if new is None else float(new)

    def _keys(self, spans: list[list[int]]) -> list[Key]:
        found = [
            (each["kind"], value)
            for start, end in spans
            for each in self._figures
            if each["start"] < end and start < each["end"]
            for value in _values(each)
        ]
        return found if len(found) == len(spans) else []

    # ------------------------------------------------------------------------------------------------------ drawing

    def _groups(self) -> list[set[Key]]:
        """The numbers that depend on each other."""
        words = {(each["kind"], Decimal(str(each["low"]))) for each in self._figures if _word(each)}
        groups = [{key} for key in sorted(self._tokens.keys() | words)]
        for keys in (*self._sums, *self._changes, *self._shares):
            meeting = [group for group in groups if group & set(keys)]
            groups = [group for group in groups if group not in meeting] + [set().union(*meeting)]
        return [group for group in groups if group]

    def _draw(self, group: set[Key]) -> Values:
        """The free numbers by lot, then those that follow from them."""
        new = {key: self._any(key) for key in sorted(group)}
        for later, earlier, percent in self._within(group, self._changes):
            # A little more or less: "doubled" and "94 percent" speak of different things, "40 percent" would not.
            new[percent] = percent[1] + self._random.randrange(-14, 5)
            new[later] = self._rounded(later, new[earlier] * (1 + new[percent] / 100))
        # The shortest sums first: their totals are parts of others.
        for total, *parts in sorted(self._within(group, self._sums), key=lambda keys: keys[0][1]):
            new[total] = self._rounded(
                total, sum((self._middle(part, new[part]) for part in parts), Decimal(0))
            )
        return new

    def _good(self, new: Values) -> bool:
        """Whether every number has the form it had, no two have become one, and all relations hold."""
        return (
            len({*new.values(), *self._new.values()}) == len(new) + len(self._new)
            and all(
                _form(self._token(key, new[key])) == _form(self._tokens[key])
                for key in new.keys() & self._tokens
            )
            and all(self._holds(keys, new) for keys in self._within(new.keys(), self._sums))
            and all(new[part] < new[whole] for part, whole in self._within(new.keys(), self._shares))
        )

    def _within(self, group: Set[Key], relations: list[list[Key]]) -> list[list[Key]]:
        return [keys for keys in relations if keys and keys[0] in group]

    def _holds(self, keys: list[Key], new: Values) -> bool:
        low, high = self._interval(keys[0], new[keys[0]])
        parts = [self._interval(key, new[key]) for key in keys[1:]]
        return sum(part[0] for part in parts) <= high and low <= sum(part[1] for part in parts)

    def _any(self, key: Key) -> Decimal:
        """A number of the same form, the last digit that counts in the same place."""
        if key not in self._tokens:
            return Decimal(self._random.randrange(2, 2 + len(WORDS)))
        digits = self._tokens[key].replace(",", "")
        last = max(index for index, digit in enumerate(digits) if digit not in "0.")
        drawn = [
            digit if digit == "." or index > last else str(self._random.randrange(index in (0, last), 10))
            for index, digit in enumerate(digits)
        ]
        return Decimal("".join(drawn)) * _scale(key, self._tokens[key])

    def _rounded(self, key: Key, value: Decimal) -> Decimal:
        """The value as this figure's hedge would state it, to the place it is stated to."""
        place = _place(key[1])
        hedge = self._hedges[key]
        way = (
            ROUND_FLOOR if hedge["high"] is None else ROUND_CEILING if hedge["low"] is None else ROUND_HALF_UP
        )
        return (value / place).quantize(Decimal(1), way) * place

    def _interval(self, key: Key, value: Decimal) -> tuple[Decimal, Decimal]:
        """What the figure may mean with this value: over, nearly or bare, by the last digit that is not zero."""
        place, hedge = _place(value), self._hedges[key]
        if hedge["high"] is None:
            return value, value + place
        if hedge["low"] is None:
            return value - place, value
        return value - place / 2, value + place / 2

    def _middle(self, key: Key, value: Decimal) -> Decimal:
        return sum(self._interval(key, value), Decimal(0)) / 2

    def _token(self, key: Key, value: Decimal) -> str:
        return f"{(value / _scale(key, self._tokens[key])).normalize():,f}"

    def _written(self, key: Key) -> str:
        return self._token(key, self._new[key])


def _values(figure: dict[str, Any]) -> list[Decimal]:
    """The bounds as written, each once."""
    return sorted(
        {Decimal(str(figure[bound])).normalize() for bound in ("low", "high") if figure[bound] is not None}
    )


def _numbers(text: str, figure: dict[str, Any]) -> Iterator[tuple[re.Match[str], Decimal]]:
    """The numbers in digits in a figure, each with the bound that it is."""
    found = NUMBER.finditer(text[figure["start"] : figure["end"]])
    values = _values(figure)
    for match in found:
        number = Decimal(match[0].replace(",", "")).normalize()
        same = [value for value in values if value.as_tuple().digits == number.as_tuple().digits]
        if same:
            yield match, same[0]


def _word(figure: dict[str, Any]) -> str | None:
    """The number word that the figure begins with, where it is one that can be another."""
    first = figure["text"].split()[0]
    return first if first in WORDS and figure["low"] == figure["high"] == WORDS.index(first) + 2 else None


def _scale(key: Key, token: str) -> Decimal:
    return key[1] / Decimal(token.replace(",", ""))


def _place(value: Decimal) -> Decimal:
    exponent = value.normalize().as_tuple().exponent
    assert isinstance(exponent, int)
    return Decimal(1).scaleb(exponent)


def _form(token: str) -> str:
    """Its digits as 9, those behind the last one that counts as 0."""
    digits = re.sub(r"\d", "9", token)
    zeros = len(token) - len(token.rstrip("0,")) if "." not in token else 0
    return digits[: len(digits) - zeros] + token[len(token) - zeros :] if zeros else digits
