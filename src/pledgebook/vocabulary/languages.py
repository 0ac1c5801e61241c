"""The small words of languages, read or not: enough to tell which one a text is in."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from pledgebook.vocabulary.table import rows


@cache
def load_small_words() -> dict[str, frozenset[str]]:
    """The small words in ``small_words.csv``, by ISO 639-1. Raises ``VocabularyError`` for a bad row."""
    words: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows("small_words.csv", ("language", "word")):
        words[row["language"]].add(row["word"])
    return {language: frozenset(found) for language, found in words.items()}
