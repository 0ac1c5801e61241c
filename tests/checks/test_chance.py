"""The chance that figures agree by accident: what it is, and that accidents are not shown."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from random import Random

import pytest

from pledgebook.checks.chance import at_random, choices
from pledgebook.model import Interval
from tests.checks.texts import read

FIGURES = 200


def random_amounts(seed: int) -> list[int]:
    """Amounts of $1 million to $1 billion, to three digits at most."""
    chance = Random(seed)
    return [round(10 ** chance.uniform(0, 3)) for _ in range(FIGURES)]


def plain_hits(values: list[int]) -> int:
    """How often two amounts come to a third, each within half of its last place."""
    ends = sorted((value - place(value), value + place(value)) for value in values)
    return sum(
        low <= a[1] + b[1] and a[0] + b[0] <= high for a, b in combinations(ends, 2) for low, high in ends
    )


def place(value: int) -> float:
    digits = str(value)
    return float(10 ** (len(digits) - len(digits.rstrip("0")))) / 2


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("apart", ["\n\n", " ", "\n\n• "])
def test_accidents_among_random_figures_are_not_shown(seed: int, apart: str) -> None:
    values = random_amounts(seed)
    assert plain_hits(values) > 10_000
    text = apart.join(
        f"The town of Lot {index} spent ${value} million." for index, value in enumerate(values)
    )
    assert [finding.claim for finding in read(text).findings() if finding.kind == "sum"] == []


def test_exact_figures_that_agree_without_a_word_are_shown_with_their_chance() -> None:
    text = "Chile spent $412,377 on roads. Peru spent $231,918. Both ministries had planned for $644,295."
    (finding,) = read(text).findings()
    assert (finding.verdict, finding.cue) == ("consistent", "")
    assert finding.chance is not None
    assert finding.chance < 0.01


def test_round_figures_that_agree_without_a_word_are_not() -> None:
    text = "Chile spent $400,000 on roads. Peru spent $200,000. Both ministries had planned for $600,000."
    assert read(text).findings() == ()


def test_more_trials_and_wider_intervals_make_an_accident_likelier() -> None:
    met = Interval(Fraction(99), Fraction(101))
    once, often = at_random(met, 1, (1, 1000)), at_random(met, 1, (1, 1000), trials=50)
    wide = at_random(met, 40, (1, 1000))
    assert once is not None
    assert often is not None
    assert wide is not None
    assert 0 < once < wide < 1
    assert once < often < 1


def test_what_has_no_end_has_no_chance() -> None:
    assert at_random(Interval(Fraction(1), None), 1, (1, 10)) is None


def test_a_stranger_that_may_be_anything_meets_everything() -> None:
    assert at_random(Interval(Fraction(1), Fraction(10)), 5, (1, 10)) == 1


def test_the_choices_of_a_total_and_its_parts_are_counted() -> None:
    assert choices(3, 2) == 3
    assert choices(200, 2) == 200 * 199 * 198 // 2


def test_a_sum_with_a_cue_carries_its_chance_too() -> None:
    text = "Chile announced $90 million, made up of $51 million for schools and $39 million for clinics."
    (finding,) = read(text).findings()
    assert finding.chance is not None
    assert 0 < finding.chance < 0.2
