"""The audit of a long document costs little more than four times that of a quarter of it."""

from __future__ import annotations

from time import perf_counter

import pytest

from tests.checks.gold import Inputs
from tests.checks.texts import read


def long_text(figures: int, apart: str) -> str:
    """Alike sentences about alike amounts: the worst a document can do to a search for equal ones."""
    sentences = [
        f"Chile announced ${5 + i % 7} million in new food aid for town {i}, including $1 million for school {i}."
        for i in range(figures // 2)
    ]
    return apart.join(sentences)


def seconds(inputs: Inputs) -> float:
    spent = []
    for _ in range(2):
        start = perf_counter()
        inputs.findings()
        spent.append(perf_counter() - start)
    return min(spent)


@pytest.mark.parametrize("apart", [" ", "\n\n", "\n\n• "])
def test_four_times_the_figures_take_at_most_eight_times_as_long(apart: str) -> None:
    small, large = read(long_text(500, apart)), read(long_text(2000, apart))
    seconds(small)
    assert seconds(large) < 8 * seconds(small)
