"""Which language a text is in: told by its small words."""

from __future__ import annotations

import re

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.languages import load_other_languages

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000  # characters that are looked at
_ENOUGH = 40  # words below which nothing can be told
_SHARE = 0.15  # of the words of prose more are small words of its language


def other_language(text: str, vocabulary: Vocabulary) -> str | None:
    """The ISO 639-1 code of another language that ``text`` is in; None where it is in the vocabulary's or short.

    Another language is told only where its small words are frequent and more so than those of the vocabulary.
    """
    words = _WORD.findall(text[:_SAMPLE].lower())
    if len(words) < _ENOUGH:
        return None
    own = sum(word in vocabulary.quantities.stops for word in words)
    counts = {code: sum(word in small for word in words) for code, small in load_other_languages().items()}
    best = max(counts, key=lambda code: counts[code])
    return best if counts[best] > own and counts[best] >= _SHARE * len(words) else None
