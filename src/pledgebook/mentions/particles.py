"""Words before a number that belong to the verb before them and hedge nothing: "will hand over 300 schools"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_VERB = 12  # characters before a particle in which its verb stands


def is_particle(text: str, start: int, hedge: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a hedge that begins at ``start`` is the particle of a verb; its number ends at ``end``.

    Whoever takes people in takes "over 300" of them.
    """
    words = vocabulary.quantities.figure_words
    if hedge not in words["particle"]:
        return False
    before = text[max(0, start - _VERB) : start].lower().split()
    if not before or not text[start - 1].isspace():
        return False
    if before[-1] in words["handed over"]:
        return True
    return before[-1] in words["taken over"] and _people(vocabulary).match(text, end) is None


@cache
def _people(vocabulary: Vocabulary) -> re.Pattern[str]:
    """People behind a number."""
    return lazily(rf"(?: [a-z-]+)?? {any_of(vocabulary.wording.beneficiaries)}\b", re.IGNORECASE)
