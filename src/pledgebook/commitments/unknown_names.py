"""Names of bodies that no table knows: capitalised words, with the acronym that stands behind them in brackets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_MOST = 9  # words of a name
_CAPITALS = re.compile(r"[A-Z][A-Z0-9&.-]{1,9}")


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A name, what it is called by (its acronym where it has one) and its span; ``acronym`` where it has one."""

    id: str
    name: str
    at: Span
    acronym: str | None

    def is_body(self, vocabulary: Vocabulary) -> bool:
        """Whether its words, more than one, or its capitals tell a body: "Bank of Ghana", "KEPHIS"."""
        words = self.name.split()
        if len(words) == 1:
            return bool(self.acronym or _CAPITALS.fullmatch(self.name))
        return bool(self.acronym) or not set(words).isdisjoint(vocabulary.wording.bodies)


@dataclass(frozen=True, slots=True)
class _Shapes:
    """A name, how one of an office goes on, the small words in it, and an acronym behind it.

    "and" is part of a name only where a small word stands before it: "Ministry of Food and Farming".
    """

    name: re.Pattern[str]
    more: re.Pattern[str]
    small: re.Pattern[str]
    acronym: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = vocabulary.wording.words
    word = (
        r"[^\W\d_a-zß-öø-ÿ](?:[\w'+-]|&(?=\w)|\.(?=[A-Z]))*+(?:(?<=[A-Z]\.[A-Z])\.)?"  # begins with a capital
    )
    small, last = rf"(?:{any_of(words['particle'])}|&)", any_of(words["list"])
    rest = rf"(?: (?:(?:{small} ){{0,2}}{word}|\d{{1,4}}\b))"
    place = rf"(?:(?i:{any_of(words['of_place'])}) (?:{any_of(words['particle'])}) )?"
    return _Shapes(
        re.compile(rf"(?:[Tt]he )?{place}(?P<name>{word}{rest}{{0,{_MOST}}})"),
        re.compile(rf"(?:, {word}{rest}{{0,2}})?,? {last} {word}{rest}{{0,{_MOST}}}"),
        re.compile(rf" {any_of(words['particle'])} "),
        re.compile(r" \((?P<acronym>[A-Z][\w&-]{1,11})\)"),
    )


def unknown_name(text: str, start: int, end: int, vocabulary: Vocabulary) -> UnknownName | None:
    """The name that begins at ``start``, before ``end``; "the" and "the city of" are no part of it."""
    shapes = _shapes(vocabulary)
    found = shapes.name.match(text, start, end)
    if not found:
        return None
    last = found.end()
    if shapes.small.search(found["name"]) and (more := shapes.more.match(text, last, end)):
        last = more.end()
    name = text[found.start("name") : last]
    if acronym := shapes.acronym.match(text, last, end):
        return UnknownName(acronym["acronym"], name, Span(start, acronym.end()), acronym["acronym"])
    return UnknownName(name, name, Span(start, last), None)
