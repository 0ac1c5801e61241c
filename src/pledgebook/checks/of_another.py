"""Percentages whose words name another whole than the one beside them: "(34 percent of all)", "of the target"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.portions import Share, agrees

_OF_A_GOAL = r"\s+<of the goal>(?!\w)"
_OF_ALL = r"\s+<of the whole>(?!\w)"


def own_percent(ground: Ground, figures: Sequence[Placed], share: Share) -> Share:
    """A share without the percentage beside it, where that may be taken of another whole and does not agree."""
    if share.percent is None or agrees(share) or not _of_another(ground, figures, share, share.percent):
        return share
    return replace(share, percent=None)


def _of_another(ground: Ground, figures: Sequence[Placed], share: Share, percent: Placed) -> bool:
    """Whether a percentage is taken of a goal, which need not be the whole, or of all where more was named before."""
    if share.whole.at.start >= percent.at.end or share.whole.figure.role == "target":
        return False
    if ground.pattern(_OF_A_GOAL).match(ground.low, percent.at.end):
        return True
    if not ground.pattern(_OF_ALL).match(ground.low, percent.at.end):
        return False
    return any(
        placed.at.end <= percent.at.start
        and comparable(placed, share.whole)
        and share.whole.interval.below(placed.interval)
        for placed in figures
    )
