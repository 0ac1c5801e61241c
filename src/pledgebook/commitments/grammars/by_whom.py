"""By whom a thing was done that somebody tells: "300 schools were built by volunteers", "por su ejército"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_BETWEEN = 60  # characters between a verb and who did it
_SIDE = ("issuer", "minister", "office", "same")  # kinds of words by which a country's own offices are meant


def done_by_others(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether behind a passive that ends at ``start`` others stand who did it, and no office or arm of who tells it."""
    return any(
        not _own(vocabulary).match(text, by.end(), end) and _others(vocabulary).match(text, by.end(), end)
        for by in _by(vocabulary).finditer(text, start, min(end, start + _BETWEEN))
        if not any(mark in text[start : by.start()] for mark in ",.;:")
    )


@cache
def _by(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The word before who acts."""
    return lazily(rf" {any_of(vocabulary.wording.words['agent'])}(?: |(?<='))")


@cache
def _own(vocabulary: Vocabulary) -> re.Pattern[str]:
    """One's own, an office or an arm of the state: "its engineers", "the national police"; not "the army of Chad"."""
    words, actors = vocabulary.wording.words, vocabulary.wording.actors
    article = perhaps(_articles(vocabulary))
    offices = any_of(word for kind in _SIDE for word in actors[kind])
    arms = any_of(actors["head"] | words["arm of state"])
    of = rf" {any_of({*words['of'], 'of'})}(?: |(?<=')){article}"
    whose = rf"(?!{of}(?!{any_of(words['field of office'])}\b)(?-i:[A-ZÀ-Þ]))"
    return lazily(
        rf"{article}{any_of(words['own'])} |(?:{offices}|{article}(?:national )?{arms})(?!\w){whose}",
        re.IGNORECASE,
    )


@cache
def _others(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Somebody by his name or a noun: "the Red Cross", "volunteers", "una empresa"; no time, amount or way."""
    words, calendar = vocabulary.wording.words, vocabulary.calendar
    times = any_of(
        {*calendar.months, *calendar.weekdays, *calendar.parts, *calendar.seasons, *calendar.shifts}
    )
    article = any_of(_articles(vocabulary))
    people = any_of(vocabulary.wording.beneficiaries | words["no side"] | words["private"])
    no_agent = any_of({*words["no agent"], *calendar.units})
    return lazily(
        rf"(?!(?i:{perhaps(_articles(vocabulary))}{times})(?!\w))"
        rf"(?:[A-ZÀ-Þ]|(?i:(?:[^\W\d_]+ )?{people})(?!\w)"
        rf"|(?i:{article})(?: |(?<='))(?!\d)(?!(?:[^\W\d_]+ )?(?i:{no_agent})(?!\w)))"
    )


def _articles(vocabulary: Vocabulary) -> frozenset[str]:
    words = vocabulary.wording.words
    return words["article"] | words["definite"] | words["indefinite"]
