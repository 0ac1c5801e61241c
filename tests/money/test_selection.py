"""What is asked for, and what an account is broken down by."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pledgebook.money import Choice, book, broken_down
from tests.money.postings import ends, part, posting

BOOK = book(
    [
        posting(10, 100, 100, pillar=1, recipients=("PER", "MEX")),
        posting(20, 30, 30, pillar=2, parties=("USAID",), relations=(part(10),)),
        posting(30, 7, 7, state="obligated", payers=("USA", "CAN"), fund="GCFF", document="b"),
        posting(40, 5, 5, payers=("CAN",), state=None),
    ]
)


@pytest.mark.parametrize(
    ("wanted", "places"),
    [
        ({}, [10, 20, 40, 30]),
        ({"party": ["USA"]}, [10, 20, 30]),
        ({"party": ["USAID"]}, [20]),
        ({"party": ["CAN", "USAID"]}, [20, 40, 30]),
        ({"pillar": ["1"]}, [10]),
        ({"pillar": [""]}, [40, 30]),
        ({"recipient": ["MEX", "GCFF"]}, [10, 30]),
        ({"state": ["announced"], "pillar": ["2"]}, [20]),
        ({"state": [""]}, [40]),
        ({"edition": ["b"]}, [30]),
        ({"party": []}, [10, 20, 40, 30]),
    ],
)
def test_a_choice_takes_what_has_one_of_the_values_of_each(
    wanted: dict[str, list[str]], places: list[int]
) -> None:
    assert [BOOK.postings[index].span.start for index in Choice(wanted).of(BOOK)] == places


def test_pillars_of_one_number_are_told_apart_where_their_names_are_known() -> None:
    found = book([posting(10, 1, 1, pillar=1), replace(posting(20, 2, 2, pillar=1), pillar="1. Roads")])
    assert [label for label, _made in broken_down(found, range(2), "pillar")] == [("1",), ("1. Roads",)]


def test_each_label_has_an_account_of_its_own_and_what_is_not_said_comes_last() -> None:
    groups = broken_down(BOOK, range(4), "pillar")
    assert [(label, [ends(line) for line in made.lines if line.total]) for label, made in groups] == [
        (("1",), [(100, 100)]), (("2",), [(30, 30)]), ((), [(7, 7)]),
    ]  # fmt: skip
    assert [label for label, _made in broken_down(BOOK, range(4), "party")] == [
        ("CAN",),
        ("USA",),
        ("USA", "CAN"),
    ]
