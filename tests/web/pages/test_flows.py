"""Ribbons of money: a band a state, one scale a currency, no ribbon thicker than what it shows."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from pledgebook.model import AccountLine
from pledgebook.money import account, book, splits
from pledgebook.web.pages.flows import LABEL, MOST, TALLEST, THINNEST, Flows, Words, flows
from tests.money.postings import part, posting

WORDS = Words(
    lambda each: ", ".join(each.entry.payers), lambda each: each.entry.purpose, "the rest", "others"
)


def drawn(*postings: object) -> Flows | None:
    found = book(postings)  # type: ignore[arg-type]
    return flows(account(found).lines, splits(found), WORDS)


def test_an_amount_flows_to_its_parts_and_what_they_leave() -> None:
    made = drawn(
        posting(10, 100, 100, purpose="all"),
        posting(20, 60, 60, purpose="desks", relations=(part(10),)),
        posting(30, 30, 30, purpose="books", relations=(part(10),)),
    )
    assert made
    (band,) = made.bands
    assert [bar.name for bar in band.payers] == ["USA"]
    assert [(bar.name, bar.height) for bar in band.ends] == [("desks", 90), ("books", 45), ("the rest", 15)]
    assert band.payers[0].height == band.state.height == TALLEST


def test_parts_that_exceed_their_whole_are_no_thicker_than_it() -> None:
    made = drawn(
        posting(10, 100, 100, purpose="all"),
        *(posting(place, 75, 75, purpose=f"p{place}", relations=(part(10),)) for place in (20, 30)),
    )
    assert made
    assert sum(bar.height for bar in made.bands[0].ends) == pytest.approx(TALLEST * 150 / 150)


def test_states_have_bands_of_their_own_on_one_scale() -> None:
    made = drawn(posting(10, 100, 100, purpose="a"), posting(20, 50, 50, purpose="b", state="obligated"))
    assert made
    first, second = made.bands
    assert (first.state.height, second.state.height) == (TALLEST, TALLEST / 2)
    lowest = max(bar.y + bar.height for bar in (*first.payers, *first.ends))
    assert second.y >= lowest
    numbers = [
        float(each)
        for ribbon in (*second.first, *second.second)
        for each in re.findall(r"[\d.]+", ribbon.path)
    ]
    assert min(number for number in numbers if number not in (0, 50, 100)) >= second.y


def test_bars_never_lie_on_each_other_and_leave_room_for_their_names() -> None:
    made = drawn(
        *(posting(place, place, place, purpose=f"p{place}", payers=(f"P{place}",)) for place in range(1, 9))
    )
    assert made
    for side in (made.bands[0].payers, made.bands[0].ends):
        for above, below in pairwise(side):
            assert above.y + above.height + LABEL <= below.y
        assert [bar.height for bar in side] == sorted((bar.height for bar in side), reverse=True)


def test_small_amounts_are_seen_and_many_are_drawn_together() -> None:
    made = drawn(
        posting(99, 9000, 9000, purpose="big"), *(posting(p, 1, 1, purpose=f"p{p}") for p in range(1, 30))
    )
    assert made
    ends = made.bands[0].ends
    assert len(ends) <= MOST + 1
    assert "others" in [bar.name for bar in ends]
    assert all(bar.height >= THINNEST for bar in ends)


def test_what_may_come_on_top_is_drawn_apart() -> None:
    made = drawn(
        posting(10, 100, 100, purpose="a"),
        posting(20, 30, 30, purpose="b", relations=(part(10, sure=False),)),
    )
    assert made
    assert [ribbon.open for ribbon in made.bands[0].second] == [False, True]


def test_nothing_is_drawn_of_nothing() -> None:
    none: list[AccountLine] = []
    assert flows(none, {}, WORDS) is None
    assert drawn(posting(10, 0, 0, purpose="a")) is None
    assert drawn(posting(10, 5, 5, state=None, purpose="a")) is None


def test_a_long_name_is_cut_more_where_there_is_little_room() -> None:
    made = drawn(posting(10, 5, 5, purpose="for " + "schools " * 20))
    assert made
    (bar,) = made.bands[0].ends
    assert len(bar.short) < len(bar.name) < 60
    assert bar.name.endswith("…")
