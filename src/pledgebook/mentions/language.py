"""Which language a text is in: told by its small words."""

from __future__ import annotations

import re
from collections import Counter

from pledgebook.vocabulary import LANGUAGES
from pledgebook.vocabulary.languages import load_small_words, load_terms

_SIGNS = ".,;:()*\"“”'’-–"  # what stands beside a word most often
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000  # characters that are looked at
_ENOUGH = 12  # words below which nothing can be told
_SHARE = 0.15  # of the words of prose more are small words of its language
_TERMS = 3  # terms of a language that a table has
_LEAST = 2  # small words that a text has, or nothing can be told


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language whose small words ``text`` has most of.

    A table tells by its terms. None where it is too short or too terse to tell, or has as many of two languages.
    """
    words = _counted(text[:_SAMPLE].lower())
    count = sum(words.values())
    return (_by_small_words(words, count) if count >= _ENOUGH else None) or _by_terms(words)


def _by_small_words(words: dict[str, int], count: int) -> str | None:
    said = {
        code: sum(words[word] for word in small & words.keys()) for code, small in load_small_words().items()
    }
    (best, most), (_, second) = Counter(said).most_common(2)
    return best if most > second and most >= max(_LEAST, _SHARE * count) else None


def _by_terms(words: dict[str, int]) -> str | None:
    """The language of which most kinds of terms stand in a table, with more than one of them over any other."""
    found = {language: len(terms & words.keys()) for language, terms in load_terms(tuple(LANGUAGES)).items()}
    (best, most), (_, second) = Counter(found).most_common(2)
    return best if most >= _TERMS and most > second + 1 else None


def _counted(text: str) -> dict[str, int]:
    """How often each word stands in a text."""
    tokens = Counter(text.split())
    found = {token: count for token, count in tokens.items() if token.isalpha()}
    for token in tokens.keys() - found.keys():
        bare = token.strip(_SIGNS)
        for word in (bare,) if bare.isalpha() else _WORD.findall(bare):
            found[word] = found.get(word, 0) + tokens[token]
    return found
