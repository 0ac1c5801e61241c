"""Amounts that are so much for each of several, so that they add up to nothing by themselves."""

from __future__ import annotations

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.ties import ties

_EVERY = r"(?<!\w)<every>(?!\w)"


def given_each(ground: Ground, part: Placed) -> bool:
    """Whether an amount is so much each: "$40 each for 200 tents", "each of the 10 hospitals $1 million"."""
    opens = max(part.clause.start, ground.sentence(part).start)
    return any(
        not ground.low[part.at.end : tie.at.start].strip()
        if tie.at.start >= part.at.end
        else tie.at.start >= opens
        for tie in ties(ground, part.sentence, "each", "each of")
    )


def one_of_several(ground: Ground, start: int, end: int) -> bool:
    """Whether words between two places make amounts some of many alike: "every clinic gets $120,000".

    What parts share says so too ("counted in each"), and is no such word.
    """
    shared = [at for at, _says in ground.beginnings.find(ground.lexicon.doubts, start, end)]
    return any(
        not any(at.start <= found.start() < at.end for at in shared)
        for found in ground.pattern(_EVERY).finditer(ground.low, start, end)
    )
