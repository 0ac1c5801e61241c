"""Numbers without a noun of a time that is told by another: "30 clinics in 2021 and 20 the year before"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_BETWEEN = 80  # characters between the count and the end of its year


def is_at_another_time(text: str, count: int, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a year and "and" stand between the end of a ``count`` and the number, and a time behind the number."""
    return (
        _year(vocabulary).fullmatch(text, count, start) is not None
        and _behind(vocabulary).match(text, end) is not None
    )


@cache
def _year(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The end of a count with its year, up to a number that goes on with it; nothing else is counted there."""
    words = vocabulary.quantities.figure_words
    hedge = any_of(vocabulary.quantities.hedges_before)
    year = r"(?:19|20)\d\d"
    return lazily(
        rf"[^\d.;:()\n]{{0,{_BETWEEN}}}{year}(?:,? {any_of(words['and'])}|,) (?:{hedge} )?", re.IGNORECASE
    )


@cache
def _behind(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A time that is counted from another: "the previous year", "l'année suivante", "a year earlier"."""
    calendar, words = vocabulary.calendar, vocabulary.calendar.words
    unit = any_of(calendar.units)
    before, after = any_of(words["year before"]), any_of([*words["next unit"], *words["next unit behind"]])
    counted = any_of([*words["earlier"], *words["later"]])
    inside = rf"(?:{any_of(vocabulary.quantities.figure_words['in'])} )?"
    article = perhaps({*words["article"], *vocabulary.wording.words["article"]})
    one = any_of({"a", "one", *vocabulary.wording.words["indefinite"]})
    told = rf"(?:(?:{before}|{after}) {unit}|{unit} (?:{before}|{after}))"
    return lazily(rf" (?:{inside}{article}{told}|{one} {unit} {counted})(?!\w)", re.IGNORECASE)
