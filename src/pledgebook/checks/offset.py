"""Differences that are only one side of what happened: "a gain of 3,500, less 1,000 who left"."""

from __future__ import annotations

from pledgebook.checks.company import in_company
from pledgebook.checks.doubts import takes_off
from pledgebook.checks.ground import Ground, Placed


def offset(ground: Ground, later: Placed, earlier: Placed, placed: Placed) -> bool:
    """Whether something of the sentence may have made good for a part of a difference.

    Words that say so, or a number of its kind that comes to the other part, whatever it is called.
    """
    if takes_off(ground, placed.sentence):
        return True
    others = (
        other
        for other in ground.sentences[placed.sentence]
        if other.figure.kind == placed.figure.kind
        and all(other is not known for known in (later, earlier, placed))
    )
    return any(_made_good(ground, later, earlier, placed, other) for other in others)


def _made_good(ground: Ground, later: Placed, earlier: Placed, placed: Placed, other: Placed) -> bool:
    meant = in_company(ground.interval, (later, earlier, placed, other))
    rise = meant(later) - meant(earlier)
    fall = meant(earlier) - meant(later)
    net = meant(placed) - meant(other)
    return rise.meets(net) or fall.meets(net)
