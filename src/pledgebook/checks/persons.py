"""Counts of persons: "migrants", "people" and "officers" may be the same ones, whatever they are called."""

from __future__ import annotations

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.words import WORD


def both_persons(ground: Ground, a: Placed, b: Placed) -> bool:
    """Whether two counts are of persons, in whatever words."""
    return persons(ground, a) and persons(ground, b)


def persons(ground: Ground, placed: Placed) -> bool:
    """Whether a figure counts persons."""
    return any(match.group() in ground.lexicon.persons for match in WORD.finditer(placed.figure.unit.lower()))
