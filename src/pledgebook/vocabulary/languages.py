"""The small words of languages, read or not, and the terms of those that are: they tell which one a text is in."""

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


_TERMS = (("columns.csv", ("phrase", "kind")), ("numbers.csv", ("word", "value", "kind")),
          ("currencies.csv", ("written", "place", "code")))  # fmt: skip
_LEAST = 4  # letters of a term


@cache
def load_terms(languages: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """The words that head columns, the scales and the currencies of each language: what a table has of it."""
    found: dict[str, frozenset[str]] = {}
    for language in languages:
        phrases = [row[columns[0]] for name, columns in _TERMS for row in rows(f"{language}/{name}", columns)]
        words = {word.lower() for phrase in phrases for word in phrase.split()}
        found[language] = frozenset(word for word in words if word.isalpha() and len(word) >= _LEAST)
    return found
