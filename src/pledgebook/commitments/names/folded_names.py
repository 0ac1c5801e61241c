"""Names of the tables however they are written: in capitals, with or without accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.names import NameEntry

_WORD = re.compile(r"\w+")
_ACRONYM = 5  # letters: what is shorter in capitals may be a common word in small letters


class FoldedName(NamedTuple):
    """A name of the tables where it stands in some words."""

    entry: NameEntry
    at: Span

    @property
    def id(self) -> str:
        """The party that it is, an agency by itself."""
        return self.entry.id or ""


def folded(words: str) -> str:
    """Words in small letters without accents, of the same length."""
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] for letter in words.replace("’", "'"))


def folded_names(words: str, vocabulary: Vocabulary) -> Iterator[FoldedName]:
    """The names of parties in ``words``, in order; a phrase that only looks like one is passed over."""
    low, taken = folded(words), 0
    entries = _entries(vocabulary)
    for word in _WORD.finditer(low):
        start = word.start()
        for surface, entry in entries.get(word[0], ()) if start >= taken else ():
            end = start + len(surface)
            if not low.startswith(surface, start) or low[end : end + 1].isalnum():
                continue
            if entry.surface.isupper() and len(surface) < _ACRONYM and not words[start:end].isupper():
                continue
            taken = end
            if entry.id and entry.kind != "region":
                yield FoldedName(entry, Span(start, end))
            break


@cache
def _entries(vocabulary: Vocabulary) -> dict[str, list[tuple[str, NameEntry]]]:
    """The spellings by their first words, the longest first."""
    found: dict[str, list[tuple[str, NameEntry]]] = {}
    for entry in vocabulary.names.entries:
        surface = folded(entry.surface)
        if entry.form != "people" and (first := _WORD.match(surface)):
            found.setdefault(first[0], []).append((surface, entry))
    for alike in found.values():
        alike.sort(key=lambda each: -len(each[0]))
    return found
