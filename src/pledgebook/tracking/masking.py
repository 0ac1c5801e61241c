"""Counts that are too small to be shown: persons could be known by them."""

from __future__ import annotations

from decimal import Decimal

from pledgebook.model import ProgrammeKind


def masked(kind: ProgrammeKind | None, low: Decimal | None, high: Decimal | None) -> bool:
    """Whether a value with these bounds, as written, is or may be below the limit of its kind."""
    if kind is None or not kind.mask_below:
        return False
    if low is None:
        return high is not None and high <= kind.mask_below
    return low < kind.mask_below


def surely_below(kind: ProgrammeKind, high: Decimal | None) -> bool:
    """Whether a masked value is below the limit, and not only may be."""
    return high is not None and high < kind.mask_below
