"""Search by stems, the same on every database.

Words are folded (no case, no accents), then cut to their stems, in Python; the stems are stored between spaces, and a
query asks for each of its own. So "migration" finds "migrations" and "migración" finds "migracion". What is no word is
passed over: no query is an error, and one without a word finds everything.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Protocol

import snowballstemmer
from django.db.models import Q

LANGUAGES = ("english", "spanish")  # a word is stored under its stem in each: nobody says which a query is in
LONGEST_WORD = 64
MOST_WORDS = 24  # of a query: a database has a limit to what it compares at once

_WORD = re.compile(r"[^\W_]+")


class Stemmer(Protocol):
    """Cuts a word to its stem."""

    def stemWord(self, word: str) -> str:  # noqa: N802 - the library's name
        """The stem."""
        ...


def searched(*texts: str) -> str:
    """The texts in stems, as they are stored."""
    found = dict.fromkeys(stem for text in texts for word in words(text) for stem in stems(word))
    return f" {' '.join(found)} " if found else ""


def matching(query: str, field: str = "search") -> Q:
    """The condition that a stored text has every word of the query."""
    condition = Q()
    for word in words(query)[:MOST_WORDS]:
        either = Q()
        for stem in stems(word):
            either |= Q(**{f"{field}__contains": f" {stem} "})
        condition &= either
    return condition


def words(text: str) -> list[str]:
    """The words of a text, folded."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(fold(text))]


def stems(word: str) -> tuple[str, ...]:
    """The stems of a folded word in each language, each once."""
    return tuple(dict.fromkeys(stemmer.stemWord(word) or word for stemmer in _stemmers()))


def fold(text: str) -> str:
    """The text without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFKC", "".join(c for c in parts if not unicodedata.combining(c))).casefold()


@cache
def _stemmers() -> tuple[Stemmer, ...]:
    return tuple(snowballstemmer.stemmer(language) for language in LANGUAGES)
