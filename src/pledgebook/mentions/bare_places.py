"""Where a number without a noun is still a figure: at the ends of a change, as a total, and in brackets as a part."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_REACH = 40  # characters that are looked at before a number
_CHANGE = 160  # characters before a number in which a verb of change stands
_BRACKET = 80  # characters of a bracket before a number in it
_SENTENCE_ENDS = (". ", "; ", "\n\n")


@dataclass(frozen=True, slots=True)
class _Places:
    reached: re.Pattern[str]
    begins: re.Pattern[str]
    to_number: re.Pattern[str]
    ends: re.Pattern[str]
    changing: re.Pattern[str]
    bracketed: re.Pattern[str]
    inside: re.Pattern[str]


def opening(words: Iterable[str]) -> str:
    """An alternation of words, of which those that end in ``*`` may have any ending."""
    return any_of(words).replace(r"\*", r"\w*") + r"\b"


@cache
def _places(vocabulary: Vocabulary) -> _Places:
    words, numbers = vocabulary.quantities.figure_words, vocabulary.quantities.numbers
    number = any_of([*numbers.units, *numbers.tens])
    earlier = rf"(?:\w|\d[.,]\d)[^();\n]{{0,{_BRACKET}}}(?:,| {any_of(words['and'])})"
    return _Places(
        reached=re.compile(rf"\b{any_of(words['reached'])} $", re.IGNORECASE),
        begins=re.compile(rf"\b{any_of([*words['from'], *words['span']])} $", re.IGNORECASE),
        to_number=re.compile(rf" {any_of(words['to'])} (?:\d|{number}\b)"),
        ends=re.compile(rf" {any_of(words['to'])} $"),
        changing=re.compile(rf"\b{opening(words['changing'])}", re.IGNORECASE),
        bracketed=re.compile(rf"\((?:{earlier} )?$"),
        inside=re.compile(rf" {any_of(words['in'])} "),
    )


def is_changed(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a number is one end of a change, or a total: "from four to eight", "bring the total to 600"."""
    places, before = _places(vocabulary), text[max(0, start - _REACH) : start]
    if places.reached.search(before):
        return True
    begins = places.begins.search(before) and places.to_number.match(text, end)
    if not begins and not places.ends.search(before):
        return False
    least = max(0, start - _CHANGE)
    sentence = max(text.rfind(mark, least, start) for mark in _SENTENCE_ENDS)
    return bool(places.changing.search(text, max(least, sentence), start))


def is_bracketed(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a number in brackets is a part, or the state before: "(17 in 2023)", "(five in Kent, two in Essex)"."""
    places = _places(vocabulary)
    found = places.bracketed.search(text, max(0, start - _BRACKET), start)
    return bool(found and places.inside.match(text, end))
