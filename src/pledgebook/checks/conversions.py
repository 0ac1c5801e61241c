"""Which amounts state the one before them again in another currency: "PLN 2 billion (€465 million)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import same_currency

_OPENS = re.compile(r"\s*\(\s*")  # alone: "(including €2 million)" names a part
_CLOSES = re.compile(r"\s*\)")
_BESIDE = re.compile(r"\s*,\s*")


def converted(ground: Ground) -> Iterator[tuple[Placed, Placed]]:
    """Pairs of an amount and the one behind it that says what it is in another currency."""
    for figures in ground.sentences.values():
        money = [placed for placed in figures if placed.figure.kind == "money"]
        for first, second in pairwise(money):
            if converts(ground, first, second):
                yield first, second


def converts(ground: Ground, first: Placed, second: Placed) -> bool:
    """Whether an amount is the one right before it in another currency: alone in brackets, or "about" beside it."""
    if first.rate != second.rate or same_currency(first.figure.unit, second.figure.unit):
        return False
    between, behind = ground.between(first, second), ground.low[second.at.end : ground.sentence(second).end]
    if _OPENS.fullmatch(between):
        return _CLOSES.match(behind) is not None
    goes_on = behind.split(maxsplit=1)[:1]
    listed = bool(goes_on) and goes_on[0] in ground.lexicon.words["and"]
    return second.figure.hedge == "about" and _BESIDE.fullmatch(between) is not None and not listed
