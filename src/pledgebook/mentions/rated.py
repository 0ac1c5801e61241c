"""What a figure is for each of, right behind it: "28 kg per household", "D900 a head", "9 M$ par année"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.mentions.raw_figure import RawFigure
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_PER = (" per ", " por ", " par ")


def is_rated(text: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether words behind a number say what it is for each of: nothing but an amount or a count is so."""
    return _rate(vocabulary).match(text, end) is not None


def with_rate(text: str, figure: RawFigure, vocabulary: Vocabulary) -> RawFigure:
    """The figure with those words; of a count, they belong to what is counted ("kg per household")."""
    found = _rate(vocabulary).match(text, figure.at.end)
    if found is None or figure.kind == "percent":
        return figure
    at, said = Span(figure.at.start, found.end()), found["each"]
    timed = said is None or figure.kind != "count" or any(per in figure.unit for per in _PER)
    unit = figure.unit if timed else f"{figure.unit} {said.strip(' ,')}".strip()
    return figure._replace(at=at, unit=unit)


@cache
def _rate(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.quantities.figure_words
    times = any_of(vocabulary.calendar.units)
    whole = [word for word in words["per"] if word.endswith("'")]  # "l'an" only where no adjective follows
    per, then = any_of(words["per"]), any_of([*words["then"], *words["second"]])
    each = rf" (?:{any_of(words['each'])}|{any_of(words['each of'])} {any_of(words['each noun'])})"
    time = rf" (?!{any_of(whole)}\w+ \w){per} ?{times}" if whole else rf" {per} ?{times}"
    return re.compile(rf"(?:(?P<each>{each})(?:{time})?|{time})(?!\w)(?! (?:{then}\b|\d))", re.IGNORECASE)
