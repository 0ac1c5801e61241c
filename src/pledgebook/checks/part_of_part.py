"""Lists that hold a part of a part: "$45 million is for Lima, $20 million of it by May, $25 million for Cusco"."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.ties import ties


def holds_part_of_part(ground: Ground, parts: Sequence[Placed]) -> bool:
    """Whether a later part is taken of something ("of it"), while the first is not: then it is of the one before."""
    return not _taken(ground, parts[0]) and any(_taken(ground, part) for part in parts[1:])


def _taken(ground: Ground, part: Placed) -> bool:
    return any(
        tie.at.start >= part.at.end and not ground.low[part.at.end : tie.at.start].strip()
        for tie in ties(ground, part.sentence, "back")
    )
