"""Two numbers that follow each other, one of which is meant: "three or four ships"."""

from __future__ import annotations

import re

from pledgebook.mentions.counted_nouns import counted
from pledgebook.mentions.numbers import Number, NumberGrammar, match_number
from pledgebook.mentions.years import is_year
from pledgebook.vocabulary import Vocabulary

_LEAST = 2  # "one or two" is said of no number in particular


def second_of(
    text: str, number: Number, link: re.Pattern[str], numbers: NumberGrammar, vocabulary: Vocabulary
) -> Number | None:
    """The number behind ``number`` and "or", where it is the next one and counts something; else None."""
    if number.scale != 1 or number.vague or number.value < _LEAST or is_year(number.value):
        return None
    either = link.match(text, number.end)
    second = match_number(text, either.end(), numbers) if either and either.end() < len(text) else None
    if second is None or second.scale != 1 or second.value != number.value + 1:
        return None
    return second if isinstance(counted(text, second.end, vocabulary), tuple) else None
