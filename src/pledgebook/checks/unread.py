"""Numbers that stand among figures and were not taken for one: what they count is not known, so nothing is certain."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import may_be_year
from pledgebook.model import Span

_NUMBER = re.compile(r"(?<![^\W_])\d+(?:[.,\u202f\u00a0]\d+)*")
_DIGIT = re.compile(r"\d")
_SMALL = 1000  # below it a bare number behind an amount of money is hardly one


def unread_among(ground: Ground, total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether a number between a total and its parts is none of them, and may be one that was not read as such."""
    known = {placed.order for placed in (total, *parts)}
    if any(_unnamed(placed, total) for placed in ground.sentences[parts[-1].sentence]):
        return True
    for sentence in sorted({placed.sentence for placed in (total, *parts)}):
        inside = [placed for placed in (total, *parts) if placed.sentence == sentence]
        stretch = _stretch(ground, sentence, total, inside)
        others = [placed for placed in ground.sentences[sentence] if stretch.meets(placed.at)]
        if any(_may_be_part(placed, total) for placed in others if placed.order not in known):
            return True
        if _unread(ground, stretch, [placed.figure.at for placed in others]):
            return True
    return False


def number_within(ground: Ground, start: int, end: int) -> bool:
    """Whether a stretch without figures holds a number that is no time: "500 schools, 300 open, 75 of these"."""
    return any(
        not any(time.start <= match.start() < time.end for time in ground.dated)
        for match in _DIGIT.finditer(ground.low, start, end)
    )


def _unnamed(placed: Placed, total: Placed) -> bool:
    """Whether a number behind an amount may be one too, whose currency is left out: "and 800 thousand for tents"."""
    figure = placed.figure
    value = figure.high if figure.low is None else figure.low
    bare = figure.kind == "count" and not figure.unit and not may_be_year(placed)
    smaller = value is not None and total.figure.high is not None and _SMALL <= value < total.figure.high
    return bare and smaller and total.figure.kind == "money" and placed.order > total.order


def _stretch(ground: Ground, sentence: int, total: Placed, inside: Sequence[Placed]) -> Span:
    """Where a part may stand: amounts between the others; counts, which may be bare, anywhere before or behind."""
    first, last = min(placed.at.start for placed in inside), max(placed.at.end for placed in inside)
    whole = ground.document.sentences[sentence].at
    if total.figure.kind != "count":
        return Span(first, last)
    if total.at.start == first:
        return Span(first, whole.end)
    return Span(whole.start, last if total.at.end == last else whole.end)


def _may_be_part(placed: Placed, total: Placed) -> bool:
    """Whether a figure left out of a sum may be a part: a number like a year, or one that counts nothing by its words.

    "R$ 21 million of tax, 9 of fees and 28 of others": what 9 and 28 are of is left out.
    """
    if placed.figure.kind == total.figure.kind and may_be_year(placed):
        return True
    bare = placed.figure.kind == "count" and not placed.figure.unit
    return bare and total.figure.kind == "money" and placed.order > total.order


def _unread(ground: Ground, stretch: Span, figures: Iterable[Span]) -> bool:
    taken = sorted((*figures, *_dated(ground, stretch)))
    starts = [at.start for at in taken]
    for match in _NUMBER.finditer(ground.low, stretch.start, stretch.end):
        if _marks_item(ground, match.start(), match.end(), stretch):
            continue
        before = bisect_right(starts, match.start())
        if not before or taken[before - 1].end < match.end():
            return True
    return False


def _marks_item(ground: Ground, start: int, end: int, stretch: Span) -> bool:
    """Whether a number opens its sentence and only numbers it: "6. Senegal will invest ..."."""
    return start == stretch.start and ground.low[end : end + 1] in {".", ")"}


def _dated(ground: Ground, stretch: Span) -> Sequence[Span]:
    first = bisect_right(ground.dated, (stretch.start, 0))
    last = bisect_right(ground.dated, (stretch.end, 0))
    return ground.dated[max(0, first - 1) : last]
