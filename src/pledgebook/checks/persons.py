"""Counts of persons: "migrants", "people" and "officers" may be the same ones, whatever they are called."""

from __future__ import annotations

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.words import WORD


def both_persons(ground: Ground, a: Placed, b: Placed) -> bool:
    """Whether two counts are of persons, in whatever words."""
    return persons(ground, a) and persons(ground, b)


def persons(ground: Ground, placed: Placed) -> bool:
    """Whether a figure counts persons."""
    return of_persons(ground, placed.figure.unit)


def of_persons(ground: Ground, text: str) -> bool:
    """Whether a noun of persons is among the words of a text."""
    lexicon = ground.lexicon
    words = (match.group() for match in WORD.finditer(text.lower()))
    return any(word in lexicon.persons or word in lexicon.words["of persons"] for word in words)
