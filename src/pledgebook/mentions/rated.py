"""What a figure is for each of, right behind it: "28 kg per household", "D900 a head", "9 M$ par année"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of


def is_rated(text: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether words behind a number say what it is for each of: nothing but an amount or a count is so."""
    return _rate(vocabulary).match(text, end) is not None


@cache
def _rate(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.quantities.figure_words
    times = any_of(vocabulary.calendar.units)
    whole = [word for word in words["per"] if word.endswith("'")]  # "l'an" only where no adjective follows
    per, then = any_of(words["per"]), any_of([*words["then"], *words["second"]])
    each = rf" (?:{any_of(words['each'])}|{any_of(words['each of'])} {any_of(words['each noun'])})"
    time = rf" (?!{any_of(whole)}\w+ \w){per} ?{times}" if whole else rf" {per} ?{times}"
    return re.compile(rf"(?:{each}(?:{time})?|{time})(?!\w)(?! (?:{then}\b|\d))", re.IGNORECASE)
