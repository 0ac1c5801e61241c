"""Spans of time that are made shorter or longer: there the days are what is counted ("de 97 para 54 dias")."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.mentions.bare_places import changes
from pledgebook.mentions.raw_figure import RawFigure, Written, raw_figure
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_REACH = 40  # characters before a number in which the other end of a change begins


def changed_span(text: str, written: Written, vocabulary: Vocabulary) -> RawFigure | None:
    """The figure that one end of such a change is; a verb of change stands before it."""
    number = written.numbers[-1]
    start = number.end - len(text[written.at.start : number.end].rpartition(" ")[2])
    if len(written.numbers) > 1 or not text[start].isdigit():
        return None
    for found in _change(vocabulary).finditer(text, max(0, start - _REACH), number.end + _REACH):
        if start in (found.start("low"), found.start("high")):
            if not changes(text, found.start("low"), vocabulary):
                return None
            own = found["own"] if start == found.start("low") else found["unit"]
            end = number.end + len(own or "") + bool(own)
            unit = found["unit"] or found["own"]
            return raw_figure(written, "count", unit, "count", end) if unit else None
    return None


@cache
def _change(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Both ends with their unit, which may be said once: hours to months; terms of years are times."""
    words, units = vocabulary.quantities.figure_words, vocabulary.calendar.units
    unit = any_of(word for word in units if units[word].endswith(("day", "hour", "week", "month")))
    first, to = any_of([*words["from"], *words["span"]]), any_of(words["to"])
    kinds = vocabulary.wording.words
    behind = any_of(kinds["preposition"] | kinds["list"])
    ended = rf"(?=[,;:.)](?!\d)| {behind}\b|\n|\Z)"
    hedge = r"(?:[^\W\d_]+ ){0,3}?"  # "from an average of 23 days"
    low, high = r"(?P<low>\d{1,3})", r"(?:[^\W\d_]+ )?(?P<high>\d{1,3})(?!\d)"
    return re.compile(
        rf"(?<!\w){first} {hedge}{low}(?: (?P<own>{unit}s?))? {to} {high}(?: (?P<unit>{unit}s?)(?!\w)|{ended})"
    )
