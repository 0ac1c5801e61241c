"""The book of several documents: what is one amount across editions, and whose an amount is by its relations."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from pledgebook.model import Posting
from pledgebook.money import account, book
from tests.money.postings import again, ends, part, posting, told

LATER = dt.date(2023, 6, 1)


def totals(*postings: Posting) -> list[tuple[float | None, float | None]]:
    return [ends(line) for line in account(book(postings)).lines]


def test_the_same_amount_for_the_same_counts_once_over_two_editions() -> None:
    first = posting(10, 314, 315, purpose="in humanitarian assistance for the region")
    second = posting(10, 314, 315, document="b", date=LATER, purpose="in assistance, humanitarian and other")
    (line,) = account(book([second, first])).lines
    assert ends(line) == (314, 315)
    assert told(line) == [(10, "restated", 10)]
    assert line.removed[0].posting.document == "b"
    assert "humanitarian" in line.removed[0].says


@pytest.mark.parametrize(
    "other",
    [
        {"purpose": "for roads and bridges"},
        {"purpose": "in humanitarian assistance", "payers": ("CAN",)},
        {"purpose": "in humanitarian assistance", "state": "obligated"},
        {"purpose": "in humanitarian assistance", "currency": "EUR"},
        {"purpose": "in humanitarian assistance", "document": "a"},
        {"purpose": ""},
    ],
)
def test_equal_amounts_of_others_for_others_or_on_another_rung_are_two(other: dict[str, Any]) -> None:
    first = posting(10, 314, 315, purpose="in humanitarian assistance")
    said: dict[str, Any] = {"document": "b", "date": LATER} | other
    second = posting(20, 314, 315, **said)
    assert [len(line.counted) for line in account(book([first, second])).lines] in ([2], [1, 1])


def test_a_fund_or_a_hand_tells_in_every_language() -> None:
    first = posting(10, 25, 25, fund="GCFF", purpose="for the Facility")
    second = posting(10, 25, 25, document="b", language="es", date=LATER, fund="GCFF", purpose="al Mecanismo")
    assert totals(first, second) == [(25, 25)]


def test_one_recipient_makes_no_one_promise_of_two_for_different_things() -> None:
    said: dict[str, Any] = {"document": "b", "date": LATER, "recipients": ("KEN",)}
    first = posting(10, 50, 50, purpose="for school meals in Kenya", recipients=("KEN",))
    assert totals(first, posting(10, 50, 50, purpose="for new roads in Kenya", **said)) == [(100, 100)]
    assert totals(first, posting(10, 50, 50, purpose="for meals at school in Kenya", **said)) == [(50, 50)]
    assert totals(first, posting(10, 50, 50, **said)) == [(50, 50)]


def test_two_languages_of_one_day_are_one_edition() -> None:
    first = posting(10, 65, 65, purpose="for farmers")
    second = posting(10, 65, 65, document="b", language="es", purpose="para agricultores")
    assert totals(first, second) == [(65, 65)]
    assert totals(first, posting(10, 65, 65, document="b", language="es", date=LATER)) == [(130, 130)]


def test_linked_commitments_restate_their_one_amount_even_when_it_changed() -> None:
    first = posting(10, 50, 50, commitment="LA-1", purpose="for roads")
    second = posting(10, 60, 60, document="b", date=LATER, commitment="LA-1", purpose="for roads")
    assert totals(first, second) == [(50, 60)]
    assert totals(first, second, posting(20, 5, 5, document="b", date=LATER, commitment="LA-1")) == [
        (115, 115)
    ]


def test_what_an_earlier_edition_announced_is_part_of_the_total_of_a_later_one() -> None:
    earlier = posting(10, 376, 376, purpose="for the regional crisis")
    total = posting(10, 816, 817, document="b", date=LATER, purpose="in new assistance")
    named = posting(
        20, 376, 376, document="b", date=LATER, purpose="for the regional crisis", relations=(part(10),)
    )
    (line,) = account(book([earlier, total, named])).lines
    assert ends(line) == (816, 817)


def test_whose_money_and_which_dollar_come_from_what_an_amount_is_part_of_or_restates() -> None:
    found = book(
        [
            posting(10, 817, 817, payers=(), currency=None, in_commitment=False),
            posting(20, 817, 817, relations=(again(10),)),
            posting(30, 240, 240, payers=(), relations=(part(10),), reasons={"parties": "nobody"}),
            posting(40, 80, 80, payers=(), currency=None, relations=(part(30),)),
        ]
    )
    assert {each.entry.payers for each in found.postings} == {("USA",)}
    assert {each.entry.currency for each in found.postings} == {"USD"}
    assert found.postings[2].entry.reasons == {}
    assert found.postings[2].entry.origins["payers"].rule == "money.inheriting.related"


def test_where_relations_disagree_nothing_is_taken() -> None:
    found = book(
        [
            posting(10, 5, 5, payers=()),
            posting(20, 5, 5, relations=(again(10),)),
            posting(30, 5, 5, payers=("CAN",), relations=(again(10),)),
        ]
    )
    assert found.postings[0].entry.payers == ()


def test_a_dollar_is_not_taken_for_a_euro() -> None:
    found = book(
        [posting(10, 5, 5, currency="EUR", sign="€"), posting(20, 5, 5, currency=None, relations=(part(10),))]
    )
    assert found.postings[1].entry.currency is None
