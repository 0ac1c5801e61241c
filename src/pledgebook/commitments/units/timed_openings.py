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


def counted_behind_time(context: Context, clause: Span) -> Act | None:
    """The act that one has done so many times in the time with which what he tells begins: "en 2025 financió 40 becas".

    Without a number right behind the verb another may be its subject: "en 2025 aumentó la pobreza".
    """
    words_of = context.vocabulary.wording.words
    words = context.text[clause.start : clause.end].split(" ", 2)
    first = next((word for word in words if word), "")
    if first not in words_of["place"] | words_of["preposition"]:
        return None
    act = act_behind_time(context, clause)
    if act is None or act.person == "they":
        return None
    behind = _counted(context.vocabulary).match(context.text, act.at.end, clause.end)
    return (
        act
        if behind and not _percent(context.vocabulary).match(context.text, behind.end(), clause.end)
        else None
    )


@cache
def _percent(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf" [\d.,]+ ?(?:%|{any_of(vocabulary.quantities.figure_words['percent'])})")


@cache
def _counted(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A number right behind a verb, with what it is done to and a hedge: " a más de 9.840"."""
    hedges = any_of(vocabulary.quantities.hedges_before)
    return lazily(rf"(?: a)?(?: (?i:{hedges}))?(?= \d| (?:US|R)?\$)")


@cache
def _time(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A year or a word of the calendar, and what says which one behind it: " mayo pasado"."""
    words = vocabulary.calendar
    unit = any_of({*words.units, *words.months})
    return lazily(rf" (?:(?i:{unit})|(?:19|20)\d\d)(?!\w)(?: {any_of(words.shifts_after)}(?!\w))?(?= )")
