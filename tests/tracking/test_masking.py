"""Counts that are not shown."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pledgebook.tracking import masked, surely_below
from pledgebook.vocabulary.kinds import load_kinds

CHILDREN = load_kinds()["child_protection"]


@pytest.mark.parametrize(
    ("low", "high", "hidden", "sure"),
    [
        (0, 0, True, True),
        (9, 9, True, True),
        (10, 10, False, False),
        (9, None, True, False),
        (5, 15, True, False),
        (None, 10, True, False),
        (None, 11, False, False),
        (24, None, False, False),
    ],
)
def test_a_count_below_the_limit_is_masked(
    low: int | None, high: int | None, *, hidden: bool, sure: bool
) -> None:
    bounds = [None if end is None else Decimal(end) for end in (low, high)]
    assert masked(CHILDREN, *bounds) is hidden
    assert surely_below(CHILDREN, bounds[1]) is sure


def test_other_kinds_show_what_they_count() -> None:
    assert not masked(load_kinds()["resettlement"], Decimal(2), Decimal(2))
    assert not masked(None, Decimal(2), Decimal(2))
