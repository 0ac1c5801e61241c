"""Points by which a rate changes are percentage points: "a relevé le taux de six points", "soit 0,9 point de plus"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_REACH = 120  # characters before a number in which the rate, or a percentage, stands
_NEAR = 12


class _Shapes(NamedTuple):
    """The points with nothing that they are of, the words right before what something changes by, and a rate."""

    points: re.Pattern[str]
    more: re.Pattern[str]
    by: re.Pattern[str]
    rate: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = vocabulary.quantities.figure_words
    points, more = any_of(words["points"]), any_of(words["points more"])
    return _Shapes(
        points=re.compile(rf" {points}(?= {more}(?!\w)|[.,;:)\n]|\Z)"),
        more=re.compile(rf" {points} {more}(?!\w)"),
        by=re.compile(rf"(?<!\w){any_of(words['points by'])} $", re.IGNORECASE),
        rate=re.compile(rf"%|(?<!\w){any_of(words['rate'])}(?!\w)", re.IGNORECASE),
    )


def points_of(text: str, at: Span, end: int, vocabulary: Vocabulary) -> re.Match[str] | None:
    """The word for points behind a number that ends at ``end``; no points of anything, and none without a rate."""
    shapes = _shapes(vocabulary)
    found = shapes.points.match(text, end)
    if found is None:
        return None
    more = shapes.more.match(text, end)
    said = more or shapes.by.search(text, max(0, at.start - _NEAR), at.start)
    sign = "\n" if more else ","
    least = max(text.rfind(sign, 0, at.start) + 1, text.rfind("\n", 0, at.start) + 1, at.start - _REACH)
    return found if said and shapes.rate.search(text, least, at.start) else None
