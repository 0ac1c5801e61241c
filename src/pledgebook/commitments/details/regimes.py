"""Governments called by who leads them: "the Trudeau government", "el Gobierno de Petro"; no table knows whose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

# A name of at most ten words of forty letters each, so that a long line of capitals is not gone through once a word.
_WORD = r"[A-ZÀ-Þ][\w’'.]{1,40}"
_NAME = rf"(?-i:{_WORD}(?:[ –-]{_WORD}){{0,9}})"


def has_regime(text: str, at: Span, names: Sequence[Name], vocabulary: Vocabulary) -> bool:
    """Whether a stretch speaks of a government that is called by who leads it, and by no name of a table."""
    return any(
        not any(name.at.meets(Span(*found.span())) for name in names)
        for found in _pattern(vocabulary).finditer(text, at.start, at.end)
    )


def is_regime(party: str, vocabulary: Vocabulary) -> bool:
    """Whether a party is called so: "Biden-Harris Administration"."""
    return _pattern(vocabulary).fullmatch(party) is not None


@cache
def _pattern(vocabulary: Vocabulary) -> re.Pattern[str]:
    words, of = any_of(vocabulary.wording.actors["regime"]), any_of(vocabulary.quantities.figure_words["of"])
    return re.compile(rf"\b(?:{_NAME} {words}|{words} (?:{of} )?{_NAME})\b", re.IGNORECASE)
