"""Changes that are said of something else than the two values beside them: in real terms, or in another clause."""

from __future__ import annotations

import re

from pledgebook.checks.ground import Ground
from pledgebook.checks.pairs import Change
from pledgebook.checks.series import Pair
from pledgebook.checks.words import CLAUSE_END, WORD, stem

_REAL = r"(?<!\w)<real terms>(?!\w)"
_TERMS = r",?\s+\(?<other terms>(?!\w)"
_MEANWHILE = r"(?<!\w)<meanwhile>(?!\w)"
_SINCE = r"\s+(?:<since>|<measured from>)(?!\w)"
_OF_WHAT = r"\s+<of what>\s+(?!\d)[^\W\d]"
_A_WHILE = r"\s+<over time>\s+(?:\S+\s+){0,3}(?:<years>|<period>)(?!\w)"
_NUMBER = re.compile(r"\d+")


def in_other_terms(ground: Ground, change: Change, pair: Pair) -> bool:
    """Whether a change is no change of two values as they stand: "3 percent in real terms", "while spending rose"."""
    real = ground.pattern(_REAL).search(ground.low, *change.percent.reach) or ground.pattern(_TERMS).match(
        ground.low, change.at.end
    )
    first = min(pair.earlier.at.start, pair.later.at.start)
    last = max(pair.earlier.at.end, pair.later.at.end)
    between = (change.at.end, first) if change.at.end <= first else (last, change.at.start)
    apart = between[0] < between[1] and ground.pattern(_MEANWHILE).search(ground.low, *between)
    return bool(real or apart or (last <= change.at.start and _goes_on(ground, change, pair)))


def _goes_on(ground: Ground, change: Change, pair: Pair) -> bool:
    """Whether a change behind its values names another beginning than theirs, or another measure.

    "An increase of 110 percent since 2019" beside the value of 2023, "a rise of 11 percent in volume"; not "a rise of
    35 percent in the number of visas", where visas are counted, nor "in five years".
    """
    end = ground.sentence(change.percent).end
    mark = CLAUSE_END.search(ground.low, change.at.end, end)
    end = mark.start() if mark else end
    if ground.pattern(_A_WHILE).match(ground.low, change.at.end, end):
        return False
    if since := ground.pattern(_SINCE).match(ground.low, change.at.end, end):
        return _another_time(ground, change, since.end(), end)
    if ground.pattern(_OF_WHAT).match(ground.low, change.at.end, end) is None:
        return False
    counted = pair.later.nouns | pair.earlier.nouns
    return all(stem(word) not in counted for word in WORD.findall(ground.low, change.at.end, end))


def _another_time(ground: Ground, change: Change, start: int, end: int) -> bool:
    """Whether a number behind "since", most likely of a year, is nowhere in the sentence before."""
    before = set(_NUMBER.findall(ground.low, ground.sentence(change.percent).start, change.percent.at.start))
    named = _NUMBER.search(ground.low, start, end)
    return named is not None and named.group() not in before
