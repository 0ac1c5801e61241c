"""Numbers in words where they are built of words joined by spaces, hyphens and "and": the Romance languages.

"treinta y cinco", "dos mil quinientos millones", "duzentos e trinta mil", "quatre-vingt-dix", "un millón y medio".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from pledgebook.vocabulary.numbers import Quantities
from pledgebook.vocabulary.spelling import any_of

_HALF = Decimal("0.5")
_THOUSAND = 1000
_HUNDRED = 100
_TWENTY = 20  # from here on a number may be followed by a smaller one ("veinte y uno", "soixante et onze")


class Spelled(NamedTuple):
    """A number in words: where it ends, what it says, and its largest scale."""

    end: int
    value: Decimal
    scale: Decimal


@dataclass(slots=True)
class _Sum:
    """The words read so far: closed groups, the open one with its last addend, and the scale of the last group."""

    total: Decimal = Decimal(0)
    group: Decimal = Decimal(0)
    last: Decimal | None = None
    scale: Decimal = Decimal(1)

    def add(self, value: Decimal) -> bool:
        """Add a number of the open group; False where it cannot follow the one before ("dos tres")."""
        if self.last is not None:
            fits = value < self.last and (self.last >= _HUNDRED or (self.last >= _TWENTY and value < _TWENTY))
            if not fits:
                return False
        if self.total and value >= self.scale:
            return False
        self.group, self.last = self.group + value, value
        return True

    def multiply(self, scale: Decimal) -> None:
        """Close the group with a scale; one larger than the last multiplies all before it ("dos mil millones")."""
        if scale < _THOUSAND:
            self.group, self.last = (self.group or Decimal(1)) * scale, scale
        elif self.total and scale > self.scale:
            self.total, self.group, self.last = (self.total + self.group) * scale, Decimal(0), None
        else:
            self.total, self.group, self.last = self.total + (self.group or 1) * scale, Decimal(0), None
        self.scale = max(scale, self.scale) if scale < _THOUSAND else scale

    def halve(self) -> None:
        """Add half of the last scale: "un millón y medio"."""
        self.total += self.scale * _HALF


class NumberWordsGrammar:
    """Reads the numbers in words of one language."""

    def __init__(self, quantities: Quantities) -> None:
        numbers, words = quantities.numbers, quantities.figure_words
        self._values = numbers.units | numbers.tens | dict.fromkeys(words["one"], Decimal(1))
        self._scales = {word: value for word, value in numbers.behind_numbers().items() if len(word) > 2}
        self._halves = frozenset(words["half"])
        self._alone = frozenset(words["alone"])
        self._percent = tuple(word for word in words["percent"] if " " in word)
        known = any_of({*self._values, *self._scales, *self._halves}, "word")
        self._first = re.compile(rf"{known}(?!\w)", re.IGNORECASE)
        self._next = re.compile(
            rf"(?:[ -]|(?P<and> (?:{any_of(words['and'])}) )){known}(?!\w)", re.IGNORECASE
        )

    def read(self, text: str, start: int) -> Spelled | None:
        """The number that begins at ``start``, or None; an article or a scale by itself is none."""
        found = self._first.match(text, start)
        if not found:
            return None
        first, behind = found["word"].lower(), found.end()
        if any(text.startswith(word, max(0, behind - len(word))) for word in self._percent):
            return None  # "por ciento" holds no number
        if first in self._halves:
            return self._half(text, found.end())
        if first in self._scales and first not in self._alone:
            return self._and_half(text, behind, self._scales[first])
        sum_, end, joined = _Sum(), start, False
        following: re.Match[str] | None = found
        while following and self._take(sum_, following["word"].lower(), joined=joined):
            end = following.end()
            following = self._next.match(text, end)
            joined = bool(following and following["and"])
        value = sum_.total + sum_.group
        return None if end == start else Spelled(end, value, sum_.scale)

    def _take(self, sum_: _Sum, word: str, *, joined: bool) -> bool:
        if word in self._halves:
            if joined and sum_.scale > 1:
                sum_.halve()
                return True
            return False
        if word in self._scales:
            if joined and word not in self._alone:
                return False
            sum_.multiply(self._scales[word])
            return True
        return sum_.add(self._values[word])

    def _and_half(self, text: str, end: int, scale: Decimal) -> Spelled | None:
        """A scale and half of it, without an article: "millón y medio de árboles"."""
        half = self._next.match(text, end)
        if not half or not half["and"] or half["word"].lower() not in self._halves:
            return None
        return Spelled(half.end(), scale * (1 + _HALF), scale)

    def _half(self, text: str, end: int) -> Spelled | None:
        scale = self._next.match(text, end)
        if not scale or scale["and"] or scale["word"].lower() not in self._scales:
            return None
        value = self._scales[scale["word"].lower()]
        return Spelled(scale.end(), value * _HALF, value)
