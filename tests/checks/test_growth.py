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


def true_text(items: int) -> str:
    """Items that each hold a sum, a change and a share, of a few parties that the text names again and again."""
    return "\n\n".join(
        f"• Chile announced ${90 + i} million, made up of ${50 + i} million for schools and $40 million for clinics. "
        f"It issued {19_000 + i:,} visas compared to 9,796 in FY2021 – a 94 percent increase. "
        f"It registered {105_000 + i:,} of the 324,500 migrants."
        for i in range(items)
    )


def test_many_findings_grow_no_faster() -> None:
    small, large = read(true_text(50)), read(true_text(200))
    assert len(small.findings()) >= 150
    seconds(small)
    assert seconds(large) < 8 * seconds(small)


@pytest.mark.parametrize("apart", [" ", "\n\n", "\n\n• "])
def test_four_times_the_figures_take_at_most_eight_times_as_long(apart: str) -> None:
    small, large = read(long_text(500, apart)), read(long_text(2000, apart))
    seconds(small)
    assert seconds(large) < 8 * seconds(small)
