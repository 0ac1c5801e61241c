"""Whose an amount is, as far as the document says so beside it: its parties, else whoever opens its sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import combinations

from pledgebook.checks.ground import Ground, Placed
from pledgebook.model import Document, Name

_ARTICLE = 4  # characters before a name that its article takes


def openers(document: Document, names: Iterable[Name]) -> dict[int, frozenset[str]]:
    """Who is named at the very beginning of each sentence, by its index: an agency, and the country it acts for."""
    starts = [sentence.at.start for sentence in document.sentences]
    found: dict[int, frozenset[str]] = {}
    for name in names:
        index = bisect_right(starts, name.at.start) - 1
        if index >= 0 and name.at.start - starts[index] <= _ARTICLE:
            found.setdefault(index, frozenset(filter(None, (name.id, name.acts_for))))
    return found


def of_one_party(ground: Ground, figures: Sequence[Placed]) -> bool:
    """Whether figures may all be of one party: no two of them are of parties that have nobody in common."""
    known = [own for placed in figures if (own := _whose(ground, placed))]
    return all(one & other for one, other in combinations(known, 2))


def _whose(ground: Ground, placed: Placed) -> frozenset[str]:
    """Nobody where the document does not say, or speaks of all."""
    if placed.parties:
        return frozenset() if "*" in placed.parties else frozenset(placed.parties)
    return ground.openers.get(placed.sentence, frozenset())
