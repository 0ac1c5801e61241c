"""Odds: "one in four women", "9 out of 10" are two numbers that count nothing."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.mentions.numbers import Number, NumberGrammar, match_number
from pledgebook.mentions.years import is_year
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_FEW = 12  # the first number is no larger
_REACH = 30  # characters before a number in which they are said
_ROUND = 10  # "nine out of ten" are odds, "nine out of fourteen" are parts


def odds_end(
    text: str, number: Number, numbers: NumberGrammar, vocabulary: Vocabulary, noun: int | None = None
) -> int | None:
    """Where odds end that begin with ``number``, or with it and a noun that ends at ``noun``: "9 women out of 10"."""
    link = _link(vocabulary).match(text, noun or number.end) if number.value <= _FEW else None
    second = match_number(text, link.end(), numbers) if link and link.end() < len(text) else None
    if not link or not second or is_year(second.value):  # "4 in 2020" is no odds
        return None
    parts = number.value > 1 and link[0].strip() in vocabulary.quantities.figure_words["of whole"]
    if parts and second.value > _ROUND and second.value % 100:  # "11 of 26 terminals"
        return None
    return second.end


def is_of_odds(text: str, start: int, vocabulary: Vocabulary) -> bool:
    """Whether the number at ``start`` is the second of odds whose first is an article: "uma em cada cinco"."""
    return _first(vocabulary).search(text, max(0, start - _REACH), start) is not None


@cache
def _first(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.quantities.figure_words
    return re.compile(rf"(?<!\w){any_of(words['one'])} {any_of(words['odds'])} $", re.IGNORECASE)


@cache
def _link(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf" {any_of(vocabulary.quantities.figure_words['odds'])} ")
