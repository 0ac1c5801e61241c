from __future__ import annotations

import datetime as dt
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.formats.words import ORDER, SIGNS, day, party, plain, word
from pledgebook.model import Verdict
from pledgebook.model.finding import ACCUSING


def test_every_verdict_has_a_sign_and_a_word_of_its_own() -> None:
    assert set(SIGNS) == set(get_args(Verdict))
    assert len(set(SIGNS.values())) == len({word(verdict) for verdict in SIGNS}) == len(SIGNS)


def test_accusing_verdicts_come_first() -> None:
    assert set(ORDER[: len(ACCUSING)]) == ACCUSING


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("USA", "United States"),
        ("PSE", "Palestinian Territories"),
        ("XKX", "Kosovo"),
        ("*", "all signatories"),
        ("IOM", "IOM"),
        ("UNHCR", "UNHCR"),
        ("Department of State", "Department of State"),
        ("CAF", "CAF"),  # the development bank far more often than the country
    ],
)
def test_party(code: str, name: str) -> None:
    assert party(code) == name


def test_a_kind_without_a_message_is_shown_with_spaces() -> None:
    assert word("labour_pathway") == "labour pathway"


def test_day() -> None:
    assert day(dt.date(2022, 10, 6)) == "October 6, 2022"


@given(st.text(alphabet=st.characters(exclude_categories=[])))
def test_plain_text_steers_nothing(text: str) -> None:
    for character in plain(text):
        assert character in "\t\n" or character.isprintable() or character.isspace() or ord(character) > 0xA0
        assert character not in "\x1b\x9b\u202a\u202b\u202d\u202e\u2066\u2067\u2068"
        assert not 0xD800 <= ord(character) < 0xE000
