"""How far a party has come: "will train 1,100 officers; more than 700 have already finished"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.pairs import is_base
from pledgebook.checks.persons import both_persons
from pledgebook.checks.portions import Share, large
from pledgebook.model import Span

_MORE = r"\s+(?:\S+\s+)?<more>(?!\w)"
_STRONGER = ".;"  # marks that end the clause of the goal
_CLAUSE = 160  # characters behind a figure that say what became of it
_BEFORE = 60


def progress(ground: Ground, figures: Sequence[Placed]) -> Iterator[Share]:
    """What is done so far, in a later clause of one commitment than the number that is to be reached."""
    counts = [placed for placed in figures if placed.figure.kind == "count"]
    for index, done in enumerate(counts[1:], 1):
        cue = _so_far(ground, done)
        goals = [
            placed for placed in counts[:index] if placed.nouns and not placed.inherited and large(placed)
        ]
        if not cue or not goals or _is_more(ground, done):
            continue
        goal = goals[-1]
        if _one_measure(ground, done, goal) and _apart(ground, goal, done) and not _past(ground, goal):
            yield Share(done, goal, cue, "target")
    yield from _to_reach(ground, counts)


def _to_reach(ground: Ground, counts: Sequence[Placed]) -> Iterator[Share]:
    """What is done, and the number that is to be reached of it: "has planted 128 trees, and expects to reach 240"."""
    for done, goal in pairwise(counts):
        if done.figure.role == "target" or goal.figure.role != "target" or not large(goal):
            continue
        start = max(done.at.end, goal.at.start - _BEFORE)
        found = ground.pattern(r"(?<!\w)<reach a goal>\s+(?:\S+\s+){0,2}$").search(
            ground.low, start, goal.at.start
        )
        near = goal.sentence - done.sentence <= 1 and goal.commitment is done.commitment
        one = done.interval.below(goal.interval) and _counts_alike(ground, done, goal)
        one = one and not _of_times(ground, done, goal)
        if found is not None and near and one and not done.rate and not goal.rate:
            yield Share(done, goal, found.group().strip(), "target")


def _of_times(ground: Ground, done: Placed, goal: Placed) -> bool:
    """Whether two numbers are those of two years, of which one is not reached by the other."""
    periods = any(time.role not in ("deadline", "as of") for time in goal.times)
    percents = any(
        placed.figure.kind == "percent"
        for home in {done.sentence, goal.sentence}
        for placed in ground.sentences[home]
    )
    return periods or percents or any(is_base(ground, own, weak=False) for own in (done, goal))


def _counts_alike(ground: Ground, done: Placed, goal: Placed) -> bool:
    return (comparable(done, goal) and not done.inherited) or both_persons(ground, done, goal)


def _is_more(ground: Ground, placed: Placed) -> bool:
    """Whether a number comes on top of the goal: "150 more are needed", its word in the figure or behind it."""
    behind = ground.pattern(_MORE).match(ground.low, placed.at.end)
    return bool(
        behind or ground.pattern(r"\s<more>(?!\w)").search(ground.low, placed.at.start, placed.at.end)
    )


def _so_far(ground: Ground, placed: Placed) -> str:
    """The words that say that something is done, in the clause of a figure."""
    low = ground.low
    last = min(placed.after.end, placed.at.end + _CLAUSE)
    end = min((at for mark in _STRONGER if (at := low.find(mark, placed.at.end, last)) >= 0), default=last)
    first = max(ground.sentence(placed).start, placed.at.start - _BEFORE)
    start = max([first, *(low.rfind(mark, first, placed.at.start) + 1 for mark in _STRONGER)])
    for place in (Span(placed.at.end, end), Span(start, placed.at.start)):
        if found := ground.pattern("<so far>").search(low, place.start, place.end):
            return found.group()
    return ""


def _past(ground: Ground, goal: Placed) -> bool:
    """Whether the number that would be the goal is itself said to be reached."""
    return bool(_so_far(ground, goal))


def _one_measure(ground: Ground, done: Placed, goal: Placed) -> bool:
    if not done.interval.below(goal.interval):
        return False
    if done.inherited or not done.nouns:
        return not done.rate and not goal.rate
    return comparable(done, goal, bare=False) or both_persons(ground, done, goal)


def _apart(ground: Ground, goal: Placed, done: Placed) -> bool:
    """Whether the two stand in different clauses, and near."""
    between = ground.low[goal.at.end : done.at.start]
    return (";" in between or done.sentence != goal.sentence) and done.sentence - goal.sentence <= 1
