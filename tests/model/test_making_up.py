"""Which amounts make up a total."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pledgebook.model.making_up import making_up


@pytest.mark.parametrize(
    ("total", "amounts", "taken"),
    [
        (24, (9, 8, 7), 3),
        (24, (9, 15, 7), 2),
        (24, (9, 8), 0),
        (24, (9, 16), 0),
        (24, (24, 0), 0),
        (24, (), 0),
        ("0.3", ("0.1", "0.2"), 2),
    ],
)
def test_the_first_that_come_to_it_exactly_and_are_several(
    total: int | str, amounts: tuple[int | str, ...], taken: int
) -> None:
    parts = [(place, Decimal(amount)) for place, amount in enumerate(amounts)]
    assert making_up(Decimal(total), parts) == list(range(taken))


def test_nothing_is_asked_for_behind_the_last_of_them() -> None:
    parts = iter([("a", Decimal(1)), ("b", Decimal(2)), ("c", Decimal(3))])
    assert making_up(Decimal(3), parts) == ["a", "b"]
    assert list(parts) == [("c", Decimal(3))]
