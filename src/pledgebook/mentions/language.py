"""Which language a text is in: told by its small words."""

from __future__ import annotations

import re
from collections import Counter

from pledgebook.vocabulary.languages import load_small_words

_SIGNS = ".,;:()*\"“”'’-–"  # what stands beside a word most often
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000  # characters that are looked at
_ENOUGH = 12  # words below which nothing can be told
_SHARE = 0.15  # of the words of prose more are small words of its language
_LEAST = 2  # small words that a text has, or nothing can be told


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language whose small words ``text`` has most of.

    None where it is too short or too terse to tell, or has as many of two languages.
    """
    words = _counted(text[:_SAMPLE].lower())
    count = sum(words.values())
    if count < _ENOUGH:
        return None
    said = {
        code: sum(words[word] for word in small & words.keys()) for code, small in load_small_words().items()
    }
    (best, most), (_, second) = Counter(said).most_common(2)
    return best if most > second and most >= max(_LEAST, _SHARE * count) else None


def _counted(text: str) -> dict[str, int]:
    """How often each word stands in a text."""
    tokens = Counter(text.split())
    found = {token: count for token, count in tokens.items() if token.isalpha()}
    for token in tokens.keys() - found.keys():
        bare = token.strip(_SIGNS)
        for word in (bare,) if bare.isalpha() else _WORD.findall(bare):
            found[word] = found.get(word, 0) + tokens[token]
    return found
