"""Small words of languages, read or not: enough to tell which one a text is in."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from pledgebook.vocabulary.table import rows


@cache
def load_other_languages() -> dict[str, frozenset[str]]:
    """The small words of the languages in ``other_languages.csv``, by ISO 639-1. Raises ``VocabularyError``."""
    words: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows("other_languages.csv", ("language", "word")):
        words[row["language"]].add(row["word"])
    return {language: frozenset(found) for language, found in words.items()}
