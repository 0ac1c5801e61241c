"""The amounts of a document as entries: whose they are, in which currency, dated to when, and what is no sum."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest

from pledgebook.apart.codec import dumps, loads
from pledgebook.model import Reading
from pledgebook.pipeline import read


def test_an_entry_says_who_when_and_how_far() -> None:
    text = (
        "**Pillar 1: Schools**\n\n- USAID announced nearly $40 million for Peru since September 21, 2022.\n"
    )
    (entry,) = read(text, date=dt.date(2022, 10, 6)).entries
    assert (entry.parties, entry.payers, entry.currency) == (("USAID",), ("USA",), "USD")
    assert (entry.begins, entry.ends) == (dt.date(2022, 9, 21), dt.date(2022, 10, 6))
    assert (entry.amount.low, entry.amount.high) == (Fraction(30_000_000), Fraction(40_000_000))
    assert entry.in_commitment


@pytest.mark.parametrize(
    ("text", "sign"), [("Canada announced $5 million.", "$"), ("Peru will spend 5 million pesos.", "pesos")]
)
def test_a_currency_that_is_not_said_is_none_and_says_why(text: str, sign: str) -> None:
    (entry,) = read(text).entries
    assert (entry.currency, entry.sign) == (None, sign)
    assert sign in entry.reasons["currency"]


def test_outside_commitments_the_agencies_of_the_sentence_tell_whose_money_it_is() -> None:
    (entry,) = read(
        "The background: $5 million in aid from the Department of State reached the coast."
    ).entries
    assert (entry.parties, entry.payers, entry.in_commitment) == ((), ("USA",), False)
    (entry,) = read(
        "The background: Canada and the Department of State saw $5 million in aid reach it."
    ).entries
    assert entry.payers == ()
    assert "parties" in entry.reasons


def test_what_is_no_money_is_no_entry() -> None:
    assert read("Peru will train 300 teachers, 12 percent more than in 2021.").entries == ()


def test_entries_go_through_the_pipe_unchanged() -> None:
    text = "The United States announced $100 million for Peru, including $30 million for desks. Canada gave $4 each."
    reading = read(text)
    assert reading.entries
    assert loads(Reading, dumps(reading)) == reading
