"""Hedges behind a figure and its unit: "30 % au moins", "3 millones de euros como máximo", "20,000 litres or more"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.mentions.raw_figure import RawFigure
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_LOWER = ("over", "at least")
_UPPER = ("under", "at most")


def hedged_behind(text: str, figure: RawFigure, vocabulary: Vocabulary) -> RawFigure:
    """The figure with the hedge of several words that stands right behind it, where none stands before it.

    Words that begin a deadline are that: "30 % au plus tard en 2027", "30% no máximo até 2027".
    """
    found = _behind(vocabulary).match(text, figure.at.end) if figure.hedge == "exact" else None
    if found is None:
        return figure
    word = found["word"].lower()
    hedge = vocabulary.quantities.hedges_after[word]
    low = None if hedge in _UPPER else figure.low
    high = None if hedge in _LOWER else figure.high
    at, entry = Span(figure.at.start, found.end()), f"{figure.entry} {word}".strip()
    return figure._replace(at=at, low=low, high=high, hedge=hedge, entry=entry)


@cache
def _behind(vocabulary: Vocabulary) -> re.Pattern[str]:
    hedges = any_of((word for word in vocabulary.quantities.hedges_after if " " in word), "word")
    cues = vocabulary.calendar.cues
    due = any_of(cue for cue, kind in cues.items() if kind in ("by", "before"))
    dated = [cue for cue in cues if cue.split(" ")[:-1]]
    return re.compile(rf" (?!{any_of(dated)}(?!\w)){hedges}(?!\w)(?! {due}(?!\w))", re.IGNORECASE)
