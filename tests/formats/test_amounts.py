from __future__ import annotations

from fractions import Fraction

import pytest

from pledgebook.formats.amounts import shown
from pledgebook.model import Interval


@pytest.mark.parametrize(
    ("low", "high", "text"),
    [
        (816_000_000, 817_000_000, "816 to 817 million"),
        (24_500_000, 25_500_000, "24.5 to 25.5 million"),
        (5, 5, "5"),
        (1_250, 1_350, "1,250 to 1,350"),
        (3_501_500_000, 3_537_500_000, "3.501 to 3.538 billion"),
        (0, 500_000_000, "0 to 500 million"),
        (200_000, None, "at least 200,000"),
        (None, 2_000_000, "0 to 2 million"),
    ],
)
def test_both_ends_in_one_scale_rounded_outwards(low: int | None, high: int | None, text: str) -> None:
    ends = [None if end is None else Fraction(end) for end in (low, high)]
    assert shown(Interval(*ends)) == text
