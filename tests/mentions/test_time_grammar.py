"""From words to what they say of a time, before any document's date comes into it."""

from __future__ import annotations

import pytest

from pledgebook.mentions.time_grammar import time_grammar
from pledgebook.mentions.time_resolving import Moment
from pledgebook.vocabulary import load

GRAMMAR = time_grammar(load("en"))


def read(text: str) -> tuple[str, Moment] | None:
    """The name of the first pattern that takes the beginning of ``text``, and what it says."""
    for _, pattern, reader in GRAMMAR.patterns:
        if (found := pattern.match(text)) and (moment := reader(found.groupdict())):
            return found[0], moment
    return None


@pytest.mark.parametrize(
    ("text", "words", "moment"),
    [
        ("April 2022", "April 2022", Moment(year=2022, month=4)),
        ("April 20, 2022", "April 20, 2022", Moment(year=2022, month=4, day=20)),
        ("April 20", "April 20", Moment(month=4, day=20)),
        ("20 April 2022", "20 April 2022", Moment(year=2022, month=4, day=20)),
        ("2022-04-20", "2022-04-20", Moment(year=2022, month=4, day=20)),
        ("September 22-23", "September 22-23", Moment(month=9, day=22, last_day=23)),
        ("early 2023", "early 2023", Moment(year=2023, part="first third")),
        ("mid-2023", "mid-2023", Moment(year=2023, part="second third")),
        ("late May", "late May", Moment(month=5, part="last third")),
        ("early fall 2022", "early fall 2022", Moment(year=2022, season=9, part="first third")),
        ("FY2022 compared", "FY2022", Moment(year=2022, fiscal=True)),
        ("FY 22", "FY 22", Moment(year=2022, fiscal=True)),
        ("Q1 2023", "Q1 2023", Moment(year=2023, part="first quarter")),
        ("this fiscal year", "this fiscal year", Moment(unit="year", shift=0, fiscal=True)),
        ("last month", "last month", Moment(unit="month", shift=-1)),
        ("next three years", "next three years", Moment(unit="year", span=3)),
        ("last two months", "last two months", Moment(unit="month", span=-2)),
        ("medium term", "medium term", Moment(open=True)),
    ],
)
def test_moments(text: str, words: str, moment: Moment) -> None:
    assert read(text) == (words, moment)


@pytest.mark.parametrize(
    "text",
    ["2022,5 ", "20225", "Mayor", "Marching", "FY", "medium-term plans", "early birds", "next door", "3022"],
)
def test_what_is_none(text: str) -> None:
    assert read(text) is None
