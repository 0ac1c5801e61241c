"""Changes that are said of something else than the two values beside them: in real terms, or in another clause."""

from __future__ import annotations

from pledgebook.checks.ground import Ground
from pledgebook.checks.pairs import Change
from pledgebook.checks.series import Pair

_REAL = r"(?<!\w)<real terms>(?!\w)"
_MEANWHILE = r"(?<!\w)<meanwhile>(?!\w)"


def in_other_terms(ground: Ground, change: Change, pair: Pair) -> bool:
    """Whether a change is no change of two values as they stand: "3 percent in real terms", "while spending rose"."""
    real = ground.pattern(_REAL).search(ground.low, *change.percent.reach)
    first = min(pair.earlier.at.start, pair.later.at.start)
    last = max(pair.earlier.at.end, pair.later.at.end)
    between = (change.at.end, first) if change.at.end <= first else (last, change.at.start)
    apart = between[0] < between[1] and ground.pattern(_MEANWHILE).search(ground.low, *between)
    return bool(real or apart)
