"""How far a measure is, by the stated rule."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from fractions import Fraction

import pytest

from pledgebook.model import Interval, ProgrammeKind
from pledgebook.model.programme import Measure
from pledgebook.tracking.flags import Value
from pledgebook.tracking.progress import progress

KIND = ProgrammeKind("permits", (Measure("issued", "cumulative"), Measure("visas", "flow")), (), ())


def day(year: int) -> dt.date:
    return dt.date(year, 1, 1)


def value(number: int, year: int, measure: str = "issued", high: int | None = None) -> Value:
    reach = Interval(Fraction(number), Fraction(number if high is None else high))
    return Value(measure, reach, ends=day(year))


@pytest.mark.parametrize(
    ("seen", "said"),
    [(1000, "reached"), (1200, "reached"), (500, "on track"), (490, "on track"), (350, "some progress"),
     (100, "little progress"), (0, "little progress"), (-10, "moving away")],
)  # fmt: skip
def test_the_growth_so_far_beside_the_growth_that_the_time_asks_for(seen: int, said: str) -> None:
    (found,) = progress(KIND, [value(1000, 2024)], [value(seen, 2022)], [value(0, 2020)])
    assert found.pace == said


def test_a_level_that_is_to_fall() -> None:
    for seen, said in ((100, "reached"), (550, "on track"), (990, "little progress"), (1100, "moving away")):
        (found,) = progress(KIND, [value(100, 2024)], [value(seen, 2022)], [value(1000, 2020)])
        assert found.pace == said


def test_without_a_baseline_only_the_ends_are_told() -> None:
    for seen, said in ((1000, "reached"), (0, "not begun"), (999, "not known")):
        (found,) = progress(KIND, [value(1000, 2024)], [value(seen, 2022)])
        assert found.pace == said


def test_a_hedge_that_allows_two_answers_allows_none() -> None:
    (found,) = progress(KIND, [value(1000, 2024)], [value(350, 2022, high=500)], [value(0, 2020)])
    assert found.pace == "not known"
    (found,) = progress(KIND, [value(1000, 2024)], [value(900, 2022, high=1100)])
    assert found.pace == "not known"


def test_the_last_value_counts_and_only_like_is_compared() -> None:
    (found,) = progress(KIND, [value(1000, 2024)], [value(1000, 2023), value(0, 2021)])
    assert found.pace == "reached"
    for other in (
        value(1000, 2022, "visas"),
        replace(value(1000, 2022), phase=2),
        replace(value(1, 2022), unit="x"),
    ):
        assert progress(KIND, [value(1000, 2024)], [other]) == ()


def test_a_flow_is_compared_over_the_same_period() -> None:
    target = replace(value(100, 2024, "visas"), begins=day(2023))
    other = replace(value(100, 2023, "visas"), begins=day(2022))
    assert progress(KIND, [target], [other]) == ()
    assert progress(KIND, [target], [other, target])[0].pace == "reached"


def test_what_enters_no_comparison_computes_nothing() -> None:
    for kind in (replace(KIND, comparable=False), replace(KIND, mask_below=5)):
        assert progress(kind, [value(1, 2024)], [value(1, 2022)]) == ()
