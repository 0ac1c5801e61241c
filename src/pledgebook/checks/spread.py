"""Amounts that are some of one before them, by their time alone: "up to $4 million, between 1 and 2 this year"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.model import Span, Time

_GAP = r"\s*[,(–—]\s*(?:<of some>\s+)?"
_ENDS = re.compile(r"\s*(?:[,.;:)–—]|$|\n)")
_LEADS = 3  # words between an amount and its time: "during the"


def spread(ground: Ground) -> Iterator[tuple[Placed, Placed, bool]]:
    """Each amount of a time with the larger one that it stands beside, and whether it is surely some of it.

    It is where the larger is a ceiling, or of a longer time that holds the other: "$90 million over three years, $30
    million this year". What is said on top ("another") is none.
    """
    for figures in ground.sentences.values():
        money = [placed for placed in figures if placed.figure.kind == "money" and not placed.rate]
        for whole, part in pairwise(money):
            time = _own_time(ground, part)
            if time is None or not comparable(whole, part) or whole.interval.below(part.interval):
                continue
            if not _smaller(part, whole) or not ground.pattern(_GAP).fullmatch(_gap(ground, whole, part)):
                continue
            yield part, whole, whole.figure.hedge == "at most" or _holds(whole, part, time)


def _gap(ground: Ground, whole: Placed, part: Placed) -> str:
    """The words between two amounts, without the time of the first."""
    gap = ground.between(whole, part)
    for at in _dated(ground, whole.at.end, part.at.start):
        if at.end <= part.at.start:
            lead = ground.low[whole.at.end : at.start]
            if len(lead.split()) <= _LEADS and "," not in lead:
                return ground.low[at.end : part.at.start]
    return gap


def _own_time(ground: Ground, part: Placed) -> Span | None:
    """The time right behind an amount, after which its clause ends."""
    end = ground.sentence(part).end
    for at in _dated(ground, part.at.end, end):
        if at.end <= end:
            lead = ground.low[part.at.end : at.start]
            near = len(lead.split()) <= _LEADS and not any(mark in lead for mark in ",;:()")
            return at if near and _ENDS.match(ground.low, at.end) else None
    return None


def _dated(ground: Ground, start: int, end: int) -> Sequence[Span]:
    """The places of the times that begin between two places."""
    return ground.dated[bisect_left(ground.dated, (start, 0)) : bisect_left(ground.dated, (end, 0))]


def _smaller(part: Placed, whole: Placed) -> bool:
    most, least = part.interval.high, whole.interval.high
    return most is not None and least is not None and most < least


def _holds(whole: Placed, part: Placed, time: Span) -> bool:
    """Whether the larger amount is dated to a span that holds the time of the smaller one and more."""
    own = [each for each in part.times if each.at == time]
    outer = [each for each in whole.times if each not in own]
    return any(_within(inner, each) for inner in own for each in outer)


def _within(inner: Time, outer: Time) -> bool:
    if inner.begins is None or inner.ends is None or outer.begins is None or outer.ends is None:
        return False
    longer = outer.ends - outer.begins > inner.ends - inner.begins
    return longer and outer.begins <= inner.begins and inner.ends <= outer.ends
