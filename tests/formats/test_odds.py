from __future__ import annotations

import pytest

from pledgebook.formats.odds import odds


@pytest.mark.parametrize(
    ("chance", "said"),
    [
        (None, ""),
        (0.0, "fewer than 1 in 1,000,000"),
        (9e-7, "fewer than 1 in 1,000,000"),
        (1e-6, "about 1 in 1,000,000"),
        (0.00026, "about 1 in 4,000"),
        (0.0096, "about 1 in 100"),
        (0.011, "about 1 in 90"),
        (0.3, "about 1 in 3"),
        (0.49, "about 1 in 2"),
        (0.5, "1 in 2 or more"),
        (1.0, "1 in 2 or more"),
    ],
)
def test_one_in_so_many_to_one_digit(chance: float | None, said: str) -> None:
    assert odds(chance) == said
