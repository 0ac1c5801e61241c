"""Whether a total only counts the names that amounts stand beside: "three donors, namely Japan (120 million), ..."."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.checks.ground import Placed

_MOST = 30  # names that a sentence gives an amount each


def names_counted(total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether a few things are counted, and every bare number behind exceeds their count: it is of something else."""
    low, high = total.figure.low, total.figure.high
    few = total.figure.kind == "count" and low is not None and low == high and low <= _MOST
    return few and all(_bare(part) and total.interval.below(part.interval) for part in parts)


def _bare(part: Placed) -> bool:
    return part.figure.kind == "count" and (part.inherited or not part.nouns)
