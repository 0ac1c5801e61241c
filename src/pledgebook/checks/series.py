"""Two values of one measure in time, and the longer row of values that they may be two of.

"Doubled, from 4,000 in 2019 to 5,500 in 2021 and 8,100 in 2024" is true of the first value and the last: what is said
of a row is true where it is true of any two of its values, and measured from its ends where it is true of none.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.words import WORD

_MOST = 8  # values of one row
_FAR = 12  # words between two of them


@dataclass(frozen=True, slots=True)
class Pair:
    """Two values of one measure in time; ``cue`` are the words that compare them, ``row`` all values where more."""

    later: Placed
    earlier: Placed
    cue: str
    row: tuple[Placed, ...] = ()


def from_nothing(pair: Pair) -> bool:
    """Whether the earlier value is zero, which no percentage and no multiple can be measured from."""
    return not (pair.earlier.figure.low or pair.earlier.figure.high)


def in_row(ground: Ground, pair: Pair, behind: Sequence[Placed]) -> Pair:
    """A pair as the ends of its row, where further values follow the last of the two: "... and 8,100 in 2024"."""
    first, second = sorted((pair.earlier, pair.later), key=lambda placed: placed.at)
    row = [first, second]
    for placed in behind:
        if placed.at.start < row[-1].at.end:
            continue
        if len(row) == _MOST or not (_of_one_kind(row, placed) and _goes_on(ground, row[-1], placed)):
            break
        row.append(placed)
    if len(row) == len((first, second)):
        return pair
    forward = pair.earlier is first
    return replace(
        pair, row=tuple(row), later=row[-1] if forward else first, earlier=first if forward else row[-1]
    )


def meant(pair: Pair, agrees: Callable[[Pair], bool]) -> Pair:
    """Of all two values of a row those that what is said agrees with; its ends where none do."""
    if not pair.row or agrees(pair):
        return pair
    forward = pair.earlier is pair.row[0]
    for first, second in combinations(pair.row, 2):
        later, earlier = (second, first) if forward else (first, second)
        other = replace(pair, later=later, earlier=earlier)
        if not from_nothing(other) and agrees(other):
            return other
    return pair


def _of_one_kind(row: Sequence[Placed], placed: Placed) -> bool:
    """Whether a value counts what the row counts: "and 500 jobs" is none of "9,796 visas"."""
    known = frozenset().union(*(each.nouns for each in row))
    return placed.inherited or placed.nouns <= known


def _goes_on(ground: Ground, last: Placed, placed: Placed) -> bool:
    """Whether only a time and a joining word stand between two values: "in 2021 and", ", then to"."""
    small = ground.lexicon.words
    if not comparable(replace(last, rate=placed.rate), placed):
        return False
    start, end = last.at.end, placed.at.start
    words = [(match.start(), match.group()) for match in WORD.finditer(ground.low, start, end)]
    joining = [word for _, word in words if any(word in small[kind] for kind in ("last", "to", "onward"))]
    marked = ground.low[start:end].rstrip().endswith((",", ";"))
    if len(words) > _FAR or not (joining or marked):
        return False
    if not all(
        word in joining or (word not in small["apart"] and _of_time(ground, at, word)) for at, word in words
    ):
        return False
    # "9,796 in 2021, 300 compared to 200": a mark alone may also begin another comparison.
    return not _compared(ground, placed.sentence, start, end if joining else placed.clause.end)


def _compared(ground: Ground, sentence: int, start: int, end: int) -> bool:
    """Whether words that compare stand in a stretch."""
    return any(
        tie.relation == "base" and start <= tie.at.start and tie.at.end <= end
        for tie in ground.ties.get(sentence, ())
    )


def _of_time(ground: Ground, start: int, word: str) -> bool:
    return word in ground.lexicon.stops or any(time.start <= start < time.end for time in ground.dated)
