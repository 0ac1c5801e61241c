"""Whether a text holds one of some words: asked before an expression that finds nothing without one is tried."""

from __future__ import annotations

from collections.abc import Iterable

import ahocorasick_rs


class Held:
    """Looks for all words at once, whatever their capitals and within longer words, too: it never misses one."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = ahocorasick_rs.AhoCorasick({word.lower() for word in words})

    def by(self, text: str) -> bool:
        """Whether ``text`` holds one of the words."""
        return bool(self._words.find_matches_as_indexes(text.lower()))


class Named:
    """Tells at once whether a text has one of some phrases as whole words; ``exact`` where capitals tell, too."""

    def __init__(self, phrases: Iterable[str], *, exact: bool = False) -> None:
        self._exact = exact
        self._phrases = ahocorasick_rs.AhoCorasick({self._spelled(phrase) for phrase in phrases})

    def by(self, text: str) -> bool:
        """Whether ``text`` has one of the phrases."""
        spelled = self._spelled(text)
        found = self._phrases.find_matches_as_indexes(spelled, overlapping=True)
        return any(
            not spelled[start - 1 : start].isalnum() and not spelled[end : end + 1].isalnum()
            for _, start, end in found
        )

    def _spelled(self, text: str) -> str:
        return text if self._exact else text.lower()
