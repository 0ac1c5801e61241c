"""How often so much is paid to each: "$200 to each of 3,000 families in two instalments"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from pledgebook.checks.ground import Ground, Placed
from pledgebook.model import Span

_PAID_IN = r"\s+(?:[^\W\d]+\s+)?<paid in>(?!\w)"
_TIMES = r"\s+(?:[^\W\d]+\s+)?(?:<years>|<paid in>|<repeated>)(?!\w)"
_AGAIN = r"(?<!\w)(?:<years>|<periodically>|<paid in>|<repeated>|<per>\s+<period>)(?!\w)"
_TOGETHER = r"\s*,?\s*<and>\s+(?:\S+\s+){0,2}"
_NUMBER = re.compile(r"(?<![\w.,/-])\d{1,3}(?![\w%]|[.,/-]\d)|[^\W\d_]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DIGIT = re.compile(r"\d")
_LEAST = 2


class Repeated(NamedTuple):
    """What a sentence says of how often an amount is paid.

    ``factors`` are the numbers that count payments or periods, ``said`` whether it speaks of any, ``plain`` whether
    of nothing but how many payments there are. ``numbers`` are all small numbers that stand by themselves.
    """

    factors: tuple[int, ...]
    said: bool
    plain: bool
    numbers: frozenset[int]


def repeated(ground: Ground, sentence: int, taken: Sequence[Placed]) -> Repeated:
    """How often an amount is paid, by the words of its sentence outside the figures ``taken``."""
    at = ground.document.sentences[sentence].at
    factors: list[int] = []
    numbers: set[int] = set()
    payments = 0
    for place, value in _numbers(ground, at, taken):
        numbers.add(value)
        if ground.pattern(_TIMES).match(ground.low, place.end, at.end):
            factors.append(value)
            payments += ground.pattern(_PAID_IN).match(ground.low, place.end, at.end) is not None
    words = [
        match
        for match in ground.pattern(_AGAIN).finditer(ground.low, at.start, at.end)
        if not _inside(ground, match.start(), taken)
    ]
    return Repeated(
        tuple(factors),
        bool(words) or _several_times(ground, at),
        payments == len(factors) == len(words) == 1 and not _several_times(ground, at),
        frozenset(numbers),
    )


def _numbers(ground: Ground, at: Span, taken: Sequence[Placed]) -> list[tuple[Span, int]]:
    """The numbers below a thousand, in words or digits, that are no part of these figures."""
    known = ground.lexicon.numbers.units | ground.lexicon.numbers.tens
    found: list[tuple[Span, int]] = []
    for match in _NUMBER.finditer(ground.low, at.start, at.end):
        value = int(match.group()) if match.group().isdecimal() else int(known.get(match.group(), 0))
        if value >= _LEAST and not _inside(ground, match.start(), taken):
            found.append((Span(*match.span()), value))
    return found


def _inside(ground: Ground, place: int, taken: Sequence[Placed]) -> bool:
    """Whether a place is part of the number of a figure; its noun may go on to "families twice a year"."""
    return any(placed.at.start <= place < _number_end(ground, placed.at) for placed in taken)


def _number_end(ground: Ground, at: Span) -> int:
    digits = [match.end() for match in _DIGIT.finditer(ground.low, at.start, at.end)]
    return digits[-1] if digits else at.end


def _several_times(ground: Ground, at: Span) -> bool:
    """Whether a sentence names more years than one, or two times together: "in 2025 and 2026", "in May and June"."""
    times = [time for time in ground.dated if at.start <= time.start and time.end <= at.end]
    years = {match.group() for time in times for match in _YEAR.finditer(ground.low, time.start, time.end)}
    together = any(
        ground.pattern(_TOGETHER).fullmatch(ground.low, first.end, second.start)
        for first, second in pairwise(sorted(times))
    )
    return len(years) > 1 or together
