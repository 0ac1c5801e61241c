"""Halves of what is measured: "half a hectare", "media tonelada", "trois tonnes et demie", "um quilo e meio"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from pledgebook.mentions.numbers import Number
from pledgebook.mentions.raw_figure import Written
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_HALF = Decimal("0.5")


def single_measures(vocabulary: Vocabulary) -> set[str]:
    """The measures of the table as one of them is called: "tonelada", "km"."""
    plain = {word for word in vocabulary.quantities.nouns.measure if " " not in word}
    return plain | {word[:-1] for word in plain if word.endswith("s")}


class _Shapes(NamedTuple):
    """Half of a measure, one and half of another, and the half behind a measure that is counted."""

    half: re.Pattern[str]
    one: re.Pattern[str]
    behind: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words, single = vocabulary.quantities.figure_words, any_of(single_measures(vocabulary), "noun")
    one, half, and_half = (any_of(words[kind]) for kind in ("one", "half", "and half"))
    return _Shapes(
        half=lazily(rf"(?P<number>(?:{one} )?{half})[ -]{single}(?!\w)", re.IGNORECASE),
        one=lazily(rf"(?P<number>{one}) {single} {and_half}(?!\w)", re.IGNORECASE),
        behind=lazily(rf" {and_half}(?!\w)", re.IGNORECASE),
    )


class Half(NamedTuple):
    """A number that is a half, or one and a half, with its measure and where that ends."""

    number: Number
    noun: str
    end: int


def half_of(text: str, start: int, vocabulary: Vocabulary) -> Half | None:
    """The half, or one and a half, of a measure that begins at ``start``."""
    shapes = _shapes(vocabulary)
    if found := shapes.half.match(text, start):
        value = _HALF
    elif found := shapes.one.match(text, start):
        value = 1 + _HALF
    else:
        return None
    return Half(Number(found.end("number"), value, worded=True), found["noun"], found.end())


def and_a_half(text: str, written: Written, end: int, noun: str, vocabulary: Vocabulary) -> Written | None:
    """What is written with half of its measure more: "tres toneladas y media"."""
    found = _shapes(vocabulary).behind.match(text, end)
    if found is None or noun not in vocabulary.quantities.nouns.measure or len(written.numbers) > 1:
        return None
    low, high = (None if bound is None else bound + _HALF for bound in (written.low, written.high))
    return written._replace(at=Span(written.at.start, found.end()), low=low, high=high)
