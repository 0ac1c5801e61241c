from __future__ import annotations

from itertools import accumulate, count

import pytest

from benchmarks.measure import Ratio, interleaved


def test_the_ways_take_turns_and_each_is_timed_alone() -> None:
    called: list[str] = []
    instants = accumulate(count(1))  # each look at the clock is a second later than the last was
    seconds = interleaved(
        {"a": lambda: called.append("a"), "b": lambda: called.append("b")}, 2, clock=lambda: next(instants)
    )
    assert called == ["a", "b", "a", "b"]
    assert seconds == {"a": [2, 6], "b": [4, 8]}


def test_a_ratio_is_of_the_rounds_and_not_of_the_medians() -> None:
    ratio = Ratio.of([2.0, 30.0, 4.0], [1.0, 10.0, 1.0])
    assert (ratio.median, ratio.low, ratio.high, ratio.n) == (3.0, 2.0, 4.0, 3)
    assert (ratio.over, ratio.under) == (4.0, 1.0)


def test_timings_of_other_rounds_are_not_compared() -> None:
    with pytest.raises(ValueError, match="shorter"):
        Ratio.of([1.0, 2.0], [1.0])
