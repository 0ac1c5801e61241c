"""Values as places on a chart."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.web.pages.chart import (
    BOTTOM,
    LEFT,
    MOST,
    RIGHT,
    TOP,
    Kind,
    Mark,
    draw,
    round_days,
    round_values,
)

DAYS = st.dates()
VALUES = st.decimals(min_value=0, max_value=10**20, allow_nan=False, allow_infinity=False, places=2)


def mark(
    value: int,
    ends: dt.date | None,
    kind: Kind = "observed",
    begins: dt.date | None = None,
    **reach: int | None,
) -> Mark:
    high = reach.get("high", value)
    return Mark(
        kind, Decimal(value), Decimal(reach.get("low") or value), None if high is None else Decimal(high),
        str(value), begins, ends,
    )  # fmt: skip


def day(month: int, of: int = 1, year: int = 2022) -> dt.date:
    return dt.date(year, month, of)


def test_states_of_a_count_are_dots_in_the_order_of_their_days_and_joined() -> None:
    chart = draw([mark(200, day(6)), mark(100, day(1))], joined=True)
    assert chart
    first, second = chart.dots
    assert first.x < second.x
    assert first.y > second.y, "more is higher"
    assert chart.line == f"{first.x:g},{first.y:g} {second.x:g},{second.y:g}"
    assert chart.bars == []


def test_counts_of_periods_are_bars_over_them_and_not_joined() -> None:
    chart = draw(
        [
            mark(100, day(12, 31, 2021), "baseline", day(1, 1, 2021)),
            mark(200, day(12, 31), begins=day(1)),
        ],
        joined=False,
    )
    assert chart
    before, after = chart.bars
    assert (before.kind, after.kind) == ("baseline", "observed")
    assert before.x + before.width <= after.x
    assert after.height == pytest.approx(2 * before.height, abs=0.2)
    assert after.y + after.height == pytest.approx(BOTTOM, abs=0.2)
    assert (chart.line, chart.dots) == ("", [])


def test_one_value_alone_is_no_chart_and_one_without_a_day_has_no_place() -> None:
    assert draw([mark(5, day(1)), mark(9, day(6), "target")], joined=True) is None
    assert draw([mark(5, day(1)), mark(6, None)], joined=True) is None


def test_a_target_is_a_line_up_to_its_day_and_the_axis_reaches_it() -> None:
    chart = draw([mark(1, day(1)), mark(2, day(3)), mark(40, day(12), "target")], joined=True)
    assert chart
    (rule,) = chart.rules
    assert rule.begins == LEFT
    assert rule.ends == rule.day == pytest.approx(RIGHT, abs=20)
    assert rule.y >= TOP
    assert chart.values[-1][1] >= 40


def test_a_limit_without_a_day_goes_all_the_way() -> None:
    chart = draw([mark(1, day(1)), mark(2, day(3)), mark(4, None, "limit")], joined=True)
    assert chart
    assert [(rule.begins, rule.ends, rule.day) for rule in chart.rules] == [(LEFT, RIGHT, None)]


def test_whiskers_say_how_far_a_value_may_reach() -> None:
    chart = draw([mark(10, day(1), high=20), mark(30, day(3)), mark(40, day(5), high=None)], joined=True)
    assert chart
    closed, open_ended = chart.whiskers
    assert closed.low > closed.high, "upwards is towards zero"
    assert not closed.open
    assert (open_ended.open, open_ended.high) == (True, TOP)


@given(st.lists(st.tuples(DAYS, VALUES), min_size=2, max_size=6), st.booleans())
def test_everything_is_drawn_inside_the_plot(points: list[tuple[dt.date, Decimal]], joined: bool) -> None:
    chart = draw([Mark("observed", value, value, value, "", None, at) for at, value in points], joined=joined)
    assert chart
    for dot in chart.dots:
        assert LEFT <= dot.x <= RIGHT
        assert TOP - 0.1 <= dot.y <= BOTTOM
    for bar in chart.bars:
        assert bar.x >= LEFT
        assert bar.x + bar.width <= RIGHT + 0.1
        assert bar.height >= 0
    assert all(LEFT <= x <= RIGHT for x, _ in chart.days)


@given(VALUES)
def test_the_axis_has_few_round_ticks_from_zero_to_the_value(highest: Decimal) -> None:
    ticks = round_values(highest)
    assert ticks[0] == 0
    assert ticks[-1] >= highest
    assert 2 <= len(ticks) <= MOST
    digits = (ticks[1] - ticks[0]).normalize().as_tuple().digits
    assert digits in {(1,), (2,), (5,)}


@pytest.mark.parametrize(
    ("first", "last", "by_day", "days"),
    [
        (day(10), day(1, 31, 2023), False, [day(10), day(11), day(12), day(1, 1, 2023)]),
        (day(1), day(12, 31), False, [day(1), day(4), day(7), day(10)]),
        (day(10, 3), day(10, 20), True, [day(10, 3), day(10, 8), day(10, 13), day(10, 18)]),
        (dt.date.min, dt.date.max, False, [dt.date.min, dt.date.max]),
    ],
)
def test_days_of_the_axis(first: dt.date, last: dt.date, *, by_day: bool, days: list[dt.date]) -> None:
    assert round_days(first, last) == (by_day, days)


@given(DAYS, DAYS)
def test_the_days_of_an_axis_are_few_in_order_and_in_range(one: dt.date, other: dt.date) -> None:
    first, last = sorted((one, other))
    _, days = round_days(first, last)
    assert days == sorted(set(days)) or first == last
    assert all(first <= each <= last for each in days)
    assert len(days) <= MOST
