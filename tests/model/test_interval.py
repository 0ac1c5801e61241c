"""Interval arithmetic is exact: what holds for members holds for the whole, whatever the numbers."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce
from operator import add

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pledgebook.model import Interval

numbers = st.fractions(min_value=0, max_value=10**12, max_denominator=1000)


@st.composite
def bounded(draw: st.DrawFn) -> tuple[Interval, Fraction]:
    """An interval of non-negative values, perhaps open on a side, and a member of it."""
    low, member, high = sorted(draw(st.tuples(numbers, numbers, numbers)))
    return Interval(draw(st.sampled_from([low, None])), draw(st.sampled_from([high, None]))), member


def holds(interval: Interval, value: Fraction) -> bool:
    return interval.meets(Interval(value, value))


@given(bounded(), bounded())
def test_sums_and_differences_of_members_lie_in_those_of_the_intervals(
    a: tuple[Interval, Fraction], b: tuple[Interval, Fraction]
) -> None:
    assert holds(a[0] + b[0], a[1] + b[1])
    assert holds(a[0] - b[0], a[1] - b[1])


@given(bounded(), bounded())
def test_products_and_quotients_of_members_lie_in_those_of_the_intervals(
    a: tuple[Interval, Fraction], b: tuple[Interval, Fraction]
) -> None:
    assert holds(a[0] * b[0], a[1] * b[1])
    assume(b[1] > 0)
    assert holds(a[0] / b[0], a[1] / b[1])


@given(st.lists(bounded(), min_size=1, max_size=5))
def test_the_sum_of_several_is_that_of_adding_one_to_the_other(
    several: list[tuple[Interval, Fraction]],
) -> None:
    intervals = [interval for interval, _member in several]
    assert Interval.total(intervals) == reduce(add, intervals)


def test_the_sum_of_none_is_nothing() -> None:
    assert Interval.total([]) == Interval(Fraction(0), Fraction(0))


@given(bounded(), bounded())
def test_meeting_is_symmetric_and_is_what_is_left_when_neither_lies_below(
    a: tuple[Interval, Fraction], b: tuple[Interval, Fraction]
) -> None:
    first, second = a[0], b[0]
    assert first.meets(second) == second.meets(first)
    assert first.meets(second) != (first.below(second) or second.below(first))
    assert not (first.below(second) and second.below(first))
    assert first.meets(first)


@given(bounded(), bounded())
def test_the_values_in_both_lie_in_each_and_there_are_some_exactly_where_they_meet(
    a: tuple[Interval, Fraction], b: tuple[Interval, Fraction]
) -> None:
    first, second = a[0], b[0]
    if first.meets(second):
        both = first & second
        assert both == second & first
        assert both & first == both
        assert holds(both, a[1]) == holds(second, a[1])
    else:
        with pytest.raises(ValueError, match="upwards"):
            _ = first & second


@given(st.lists(st.decimals(min_value=0, max_value=10**9, places=2).map(Fraction), min_size=1, max_size=20))
def test_touching_ends_never_part_by_rounding(cents: list[Fraction]) -> None:
    """Decimals summed one by one meet their sum exactly, where floats would not."""
    total = sum((Interval(value, value) for value in cents), start=Interval(Fraction(0), Fraction(0)))
    assert total == Interval(sum(cents, Fraction(0)), sum(cents, Fraction(0)))


@given(bounded(), bounded())
def test_what_is_added_and_taken_away_again_leaves_nothing_out(
    a: tuple[Interval, Fraction], b: tuple[Interval, Fraction]
) -> None:
    again = a[0] + b[0] - b[0]
    assert again & a[0] == a[0]


def between(low: int | Fraction | None, high: int | Fraction | None) -> Interval:
    return Interval(None if low is None else Fraction(low), None if high is None else Fraction(high))


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (between(1, 2) + between(10, None), between(11, None)),
        (between(1, 2) - between(10, None), between(None, -8)),
        (between(5, 7) - between(1, 2), between(3, 6)),
        (between(2, 3) * between(5, None), between(10, None)),
        (between(1, 1) / between(3, 4), between(Fraction(1, 4), Fraction(1, 3))),
        (between(6, 8) / between(0, 2), between(3, None)),
        (between(6, 8) / between(None, None), between(None, None)),
        (between(None, 5) & between(5, None), between(5, 5)),
    ],
)
def test_examples(result: Interval, expected: Interval) -> None:
    assert result == expected


def test_touching_intervals_meet_and_an_interval_runs_upwards() -> None:
    assert between(1, 2).meets(between(2, 3))
    assert between(1, 2).below(between(3, None))
    assert not between(1, 2).below(between(2, None))
    with pytest.raises(ValueError, match="from 2 to 1"):
        between(2, 1)


def test_what_is_divided_by_nothing_has_no_upper_end() -> None:
    assert (between(6, 8) / between(0, 0)).high is None
