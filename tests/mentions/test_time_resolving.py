"""Moments to days: months of any length, fiscal years by party, and nothing without an anchor."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.mentions.time_resolving import Anchor, Moment, add_months, resolve

LIMA = dt.date(2022, 10, 6)
days = st.dates(dt.date(1950, 1, 1), dt.date(2080, 12, 31))


@given(days, st.integers(-500, 500))
def test_months_are_added_without_leaving_the_month(day: dt.date, months: int) -> None:
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later + dt.timedelta(days=1)).day == 1


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (dt.date(2023, 1, 31), 1, dt.date(2023, 2, 28)),
        (dt.date(2024, 1, 31), 1, dt.date(2024, 2, 29)),
        (dt.date(2023, 12, 15), 1, dt.date(2024, 1, 15)),
        (dt.date(2023, 1, 15), -1, dt.date(2022, 12, 15)),
    ],
)
def test_the_last_day_of_a_short_month(day: dt.date, months: int, expected: dt.date) -> None:
    assert add_months(day, months) == expected


@given(days, st.sampled_from(["week", "month", "quarter", "year", "decade"]), st.integers(-3, 3))
def test_whole_periods_follow_each_other_without_a_gap(date: dt.date, unit: str, shift: int) -> None:
    anchor = Anchor(date)
    this = resolve(Moment(unit=unit, shift=shift), anchor)
    following = resolve(Moment(unit=unit, shift=shift + 1), anchor)
    assert this[1] is not None
    assert following[0] == this[1] + dt.timedelta(days=1)
    if shift == 0:
        assert this[0] is not None
        assert this[0] <= date <= this[1]


@given(st.integers(1950, 2080), st.sampled_from(["first third", "second third", "last third"]))
def test_the_thirds_of_a_year_are_four_months_each(year: int, part: str) -> None:
    begins, ends = resolve(Moment(year=year, part=part), Anchor(None))
    assert begins is not None
    assert ends == add_months(begins, 4) - dt.timedelta(days=1)


@pytest.mark.parametrize(
    ("anchor", "begins", "ends"),
    [
        (Anchor(LIMA, 10, named_by_end=True), dt.date(2022, 10, 1), dt.date(2023, 9, 30)),
        (Anchor(LIMA, 4, named_by_end=False), dt.date(2023, 4, 1), dt.date(2024, 3, 31)),
        (Anchor(LIMA, 1), dt.date(2023, 1, 1), dt.date(2023, 12, 31)),
        (Anchor(LIMA), None, None),
    ],
)
def test_a_fiscal_year_needs_a_party(anchor: Anchor, begins: dt.date | None, ends: dt.date | None) -> None:
    assert resolve(Moment(year=2023, fiscal=True), anchor) == (begins, ends)


@pytest.mark.parametrize(
    ("moment", "date"),
    [
        (Moment(open=True), LIMA),
        (Moment(year=2022, month=2, day=30), LIMA),
        (Moment(month=5, day=3), None),
        (Moment(unit="year", shift=0), None),
        (Moment(unit="year", span=3), None),
    ],
)
def test_without_an_anchor_both_ends_stay_open(moment: Moment, date: dt.date | None) -> None:
    assert resolve(moment, Anchor(date)) == (None, None)


def test_the_twenty_ninth_of_february_is_found_from_a_common_year_too() -> None:
    assert resolve(Moment(month=2, day=29), Anchor(dt.date(2023, 3, 1))) in (
        (None, None),
        (dt.date(2024, 2, 29),) * 2,
    )
