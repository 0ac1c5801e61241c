"""What a figure may honestly mean, by its hedge; the values are those of the design's "Figures are intervals"."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.model import Figure, Hedge, Interval, Origin, Selector, Span
from pledgebook.model.figure import last_place

M = 10**6


def figure(low: str | None, high: str | None, hedge: Hedge) -> Figure:
    bounds = (None if low is None else Decimal(low), None if high is None else Decimal(high))
    return Figure(Span(0, 1), Selector(0, 1, "x"), "count", *bounds, hedge, "", Origin("test"))


def interval(low: str | None, high: str | None) -> Interval:
    return Interval(None if low is None else Fraction(low), None if high is None else Fraction(high))


@pytest.mark.parametrize(
    ("low", "high", "hedge", "means"),
    [
        (None, "82000000", "under", interval("81000000", "82000000")),  # nearly 82 million
        ("314000000", None, "over", interval("314000000", "315000000")),  # more than 314 million
        ("240000000", None, "over", interval("240000000", "250000000")),  # over 240 million: u is 10 million
        ("19000", None, "over", interval("19000", "20000")),
        ("9796", "9796", "exact", interval("9795.5", "9796.5")),
        ("814500000", "814500000", "exact", interval("814450000", "814550000")),
        ("55.9", "55.9", "exact", interval("55.85", "55.95")),
        ("200000", "200000", "about", interval("100000", "300000")),
        ("324500", "324500", "about", interval("324400", "324600")),
        ("15000", "20000", "range", interval("15000", "20000")),
        ("2000", "2000", "range", interval("1500", "2500")),
        ("300", None, "at least", interval("300", None)),
        (None, "4000", "at most", interval("0", "4000")),
        ("24", None, "vague", interval("24", None)),
        ("200000", None, "vague", interval("200000", None)),
        (None, None, "exact", interval(None, None)),
    ],
)
def test_interval(low: str | None, high: str | None, hedge: Hedge, means: Interval) -> None:
    assert figure(low, high, hedge).interval() == means


@pytest.mark.parametrize(
    ("value", "place"),
    [
        ("19000", "1000"), ("9796", "1"), ("814.5", "0.1"), ("2.50", "0.1"), ("100", "100"), ("0.05", "0.01"),
        ("1.0", "1"), ("1E+9", "1E+9"), ("1200000", "100000"), ("0", "1"), ("0.00", "1"),
    ],
)  # fmt: skip
def test_last_place(value: str, place: str) -> None:
    assert last_place(Decimal(value)) == Decimal(place)


@pytest.mark.parametrize("value", ["NaN", "Infinity"])
def test_only_finite_numbers_have_a_last_place(value: str) -> None:
    with pytest.raises(ValueError, match="finite"):
        last_place(Decimal(value))


@given(st.integers(1, 10**12), st.integers(-6, 9))
def test_the_last_place_divides_the_number_and_ten_of_it_do_not(digits: int, exponent: int) -> None:
    value = Decimal(digits).scaleb(exponent)
    steps = Fraction(value) / Fraction(last_place(value))
    assert steps.denominator == 1
    assert steps % 10 != 0


@given(
    st.decimals(min_value=0, max_value=10**12, places=2),
    st.sampled_from(["exact", "over", "about", "at least", "vague", "range"]),
)
def test_what_is_stated_may_be_meant(value: Decimal, hedge: Hedge) -> None:
    stated = Interval(Fraction(value), Fraction(value))
    high = None if hedge in ("over", "at least", "vague") else str(value)
    assert figure(str(value), high, hedge).interval().meets(stated)


def test_its_text_is_the_quote_of_its_selector() -> None:
    assert figure("1", "1", "exact").text == "x"
