"""Sentences without a subject that begin with when it is done, and no comma: "En lo que va del año ha otorgado"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_REACH = 60  # characters in which a time that opens a sentence ends


def act_behind_time(context: Context, at: Span) -> Act | None:
    """The act right behind a year, a month or a word for a span of time; behind a noun it has a subject."""
    text, vocabulary = context.text, context.vocabulary
    comma = text.find(",", at.start, at.end)
    end = min(at.start + _REACH, at.end if comma < 0 else comma)
    for found in _time(vocabulary).finditer(text, at.start, end):
        act = context.grammar.match_act(text, found.end(), at.end, vocabulary)
        if act and act.person not in (None, "we") and not act.passive:
            return act
    return None


@cache
def _time(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A year or a word of the calendar, and what says which one behind it: " mayo pasado"."""
    words = vocabulary.calendar
    unit = any_of({*words.units, *words.months})
    return lazily(rf" (?:(?i:{unit})|(?:19|20)\d\d)(?!\w)(?: {any_of(words.shifts_after)}(?!\w))?(?= )")
