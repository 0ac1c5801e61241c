"""Whether a text is in the language whose vocabulary is at hand: told by its small words."""

from __future__ import annotations

import re

from pledgebook.vocabulary import Vocabulary

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000  # characters that are looked at
_ENOUGH = 60  # words below which nothing can be told
_SHARE = 0.15  # of the words of English prose far more are small words; of other languages' far fewer


def reads_as(text: str, vocabulary: Vocabulary) -> bool:
    """Whether enough of the words of ``text`` are small words of the language; True where it is too short to tell."""
    words = _WORD.findall(text[:_SAMPLE].lower())
    if len(words) < _ENOUGH:
        return True
    return sum(word in vocabulary.quantities.stops for word in words) >= _SHARE * len(words)
