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
