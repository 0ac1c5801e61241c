"""Search by stems, the same on every database.

Words are folded (no case, no accents), then cut to their stems, in Python; the stems are stored between spaces, and a
query asks for each of its own. So "migration" finds "migrations" and "migración" finds "migracion". What is no word is
passed over: no query is an error, and one without a word finds everything. The index of the database (its migration
makes it: FTS5 in SQLite, GIN in PostgreSQL) holds whole stems and knows no language, so that both find the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any, Protocol

import snowballstemmer
from django.db.models import BooleanField, F, Func, Q
from django.db.models.sql.compiler import SQLCompiler

LANGUAGES = ("english", "spanish")  # a word is stored under its stem in each: nobody says which a query is in
LONGEST_WORD = 64
MOST_WORDS = 24  # of a query: a database has a limit to what it compares at once
TABLE = "registry_commitmentversion_search"

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
    """The condition that a stored text has every word of the query; of a long query, the first ``MOST_WORDS``.

    ``field`` leads to the column ``search`` of a version, from another table by its relation ("versions__search").
    """
    wanted = asked(query)
    return Q(HasStems(field, wanted)) if wanted else Q()


def asked(query: str) -> list[tuple[str, ...]]:
    """What a query asks for: of each of its words, each once, the stems."""
    return [stems(word) for word in list(dict.fromkeys(words(query)))[:MOST_WORDS]]


class HasStems(Func):
    """Whether a stored text has, of each word, any of its stems. A stem has neither spaces nor signs."""

    output_field = BooleanField()

    def __init__(self, field: str, wanted: Sequence[tuple[str, ...]]) -> None:
        relation = field.rpartition("__")[0]
        super().__init__(F(field), F(f"{relation}__id" if relation else "id"))
        self.wanted = wanted

    def as_sqlite(self, compiler: SQLCompiler, *_: object, **__: object) -> tuple[str, tuple[Any, ...]]:
        """The full-text table is asked for the ids."""
        id, params = compiler.compile(self.get_source_expressions()[1])
        every = " AND ".join("({})".format(" OR ".join(f'"{stem}"' for stem in any)) for any in self.wanted)
        return f"{id} IN (SELECT rowid FROM {TABLE} WHERE {TABLE} MATCH %s)", (*params, every)  # noqa: S608 - a name

    def as_postgresql(self, compiler: SQLCompiler, *_: object, **__: object) -> tuple[str, tuple[Any, ...]]:
        """The array of the stems, written as the index has it, meets that of each word."""
        search, params = compiler.compile(self.get_source_expressions()[0])
        each = f"string_to_array(btrim({search}), ' ') && %s::text[]"
        filled = tuple(param for any in self.wanted for param in (*params, list(any)))
        return f"({' AND '.join([each] * len(self.wanted))})", filled


def marked(text: str, query: str) -> list[tuple[str, bool]]:
    """The text in pieces, and of each whether it is a word that the query asks for. The pieces are the whole text."""
    wanted = {stem for any in asked(query) for stem in any}
    pieces: list[tuple[str, bool]] = []
    if not wanted:
        return [(text, False)] if text else []
    for piece in _pieces(text):
        hit = any(stem in wanted for word in words(piece) for stem in stems(word))
        if pieces and not hit and not pieces[-1][1]:
            pieces[-1] = (pieces[-1][0] + piece, False)
        else:
            pieces.append((piece, hit))
    return pieces


def _pieces(text: str) -> Iterator[str]:
    """The text cut before and after every word."""
    for _, run in groupby(text, _of_a_word):
        yield "".join(run)


@lru_cache(maxsize=4096)
def _of_a_word(character: str) -> bool:
    """Whether it is, folded, of a word, or melts into the one before it as an accent does."""
    folded = fold(character)
    return not folded or bool(_WORD.search(folded))


def words(text: str) -> list[str]:
    """The words of a text, folded."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(fold(text))]


@lru_cache(maxsize=65_536)  # a stemmer takes a tenth of a millisecond, and texts repeat their words
def stems(word: str) -> tuple[str, ...]:
    """The stems of a folded word in each language, each once."""
    return tuple(dict.fromkeys(stemmer.stemWord(word) or word for stemmer in _stemmers()))


def fold(text: str) -> str:
    """The text without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFKC", "".join(c for c in parts if not unicodedata.combining(c))).casefold()


def _stemmers() -> tuple[Stemmer, ...]:
    """New ones each time: a stemmer keeps the word it is at, and the server has several threads."""
    return tuple(snowballstemmer.stemmer(language) for language in LANGUAGES)
