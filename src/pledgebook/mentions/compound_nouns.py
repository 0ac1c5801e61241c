"""Nouns of two that are joined by a hyphen and have their plural in the first: "navios-patrulha", "buques-escuela"."""

from __future__ import annotations

import re

from pledgebook.vocabulary import Vocabulary

_SHAPE = re.compile(r"(?P<first>[^\W\d_]{3,}[sx])-(?P<second>[^\W\d_]{4,})")


def is_compound(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is such a plural, and no verb with its pronoun ("demos-lhes", "sommes-nous")."""
    found = _SHAPE.fullmatch(word)
    if found is None:
        return False
    small = (
        vocabulary.wording.words["clitic"] | vocabulary.wording.words["pronoun"] | vocabulary.quantities.stops
    )
    return found["second"] not in small
