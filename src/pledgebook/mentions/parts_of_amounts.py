"""Numbers right before the amount that they are a part of: "6.3 of the 9 million dollars"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from pledgebook.mentions.elided_amounts import as_amount
from pledgebook.mentions.raw_figure import RawFigure
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps


@cache
def _of_whole(vocabulary: Vocabulary) -> re.Pattern[str]:
    """All that stands between a part and its whole."""
    words = vocabulary.quantities.figure_words["of whole"]
    return re.compile(rf" {any_of(words)} {perhaps(vocabulary.quantities.hedges_before)}")


def with_parts_of_amounts(text: str, figures: Sequence[RawFigure], vocabulary: Vocabulary) -> list[RawFigure]:
    """``figures`` in order, with those that are a part of the amount behind them in its currency and scale."""
    found = list(figures)
    for index in range(len(found) - 1):
        part, whole = found[index], found[index + 1]
        if whole.kind == "money" and _of_whole(vocabulary).fullmatch(text, part.at.end, whole.at.start):
            found[index] = _part_of(part, whole)
    return found


def _part_of(part: RawFigure, whole: RawFigure) -> RawFigure:
    """A number that names nothing, or a sign before a few ("$6.3 of the $9 million"), as a part of ``whole``."""
    elided = part.kind == "count" and part.bare
    short = part.kind == "money" and part.unit == whole.unit and part.scale == 1
    fits = part.scale == 1 and part.least * whole.scale < whole.least
    scale = whole.scale if fits else Decimal(1)
    scaled = part.scale * scale > 1 and 0 < part.least * scale < whole.least
    return as_amount(part, whole, scale, part.at) if scaled and (elided or short) else part
