"""Counts of several times that may be of the same ones: "1,000 people in 2022, 1,500 in 2023, in all 2,100".

Who was trained in one year may be trained in the next, and a total of heads is then less. Money does not come back.
"""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.checks.ground import Placed


def recurring(total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether each part is a count of a time of its own, and each alone is within what they come to together."""
    if any(part.figure.kind != "count" for part in parts):
        return False
    own = [_behind(part) for part in parts]
    apart = all(own) and len(set(own)) == len(own)
    return apart and not any(total.interval.below(part.interval) for part in parts)


def _behind(part: Placed) -> tuple[tuple[int, int], ...]:
    """Where the times stand that follow a part before the next figure."""
    return tuple(
        (time.at.start, time.at.end)
        for time in part.times
        if part.at.end <= time.at.start < max(part.after.end, part.at.end + 1)
    )
