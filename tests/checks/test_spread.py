"""Amounts that are some of the one before them, by their time alone."""

from __future__ import annotations

import datetime as dt

import pytest

from pledgebook import read
from pledgebook.model import Relation

DATE = dt.date(2025, 5, 14)


def _parts(text: str, language: str = "en") -> list[Relation]:
    reading = read(f"# Fact sheet: commitments\n\n{text}", name="sheet.md", date=DATE, language=language)
    return [each for entry in reading.entries for each in entry.relations if each.kind == "part"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Canada will pay up to $4 million, between $1 million and $2 million this year."),
        ("en", "Norway will provide up to €30 million, some €6 million in 2025."),
        ("en", "Norway will provide up to €30 million (€6 million in 2025)."),
        ("es", "España aportará hasta 30 millones de euros, 6 millones de euros este año."),
        ("pt", "Portugal dará até 30 milhões de euros, 6 milhões de euros este ano."),
        ("fr", "La France versera jusqu'à 30 millions d'euros, 6 millions d'euros cette année."),
    ],
)
def test_so_much_this_year_is_some_of_a_ceiling(language: str, text: str) -> None:
    assert [each.sure for each in _parts(text, language)] == [True]


@pytest.mark.parametrize(
    "text",
    [
        "Chile will give €50 million, and another €10 million in 2026.",
        "Chile will give up to €50 million, plus €10 million in 2026.",
        "Peru will give up to €50 million to schools, €10 million to clinics.",
        "Peru gave up to €50 million in 2024, €60 million in 2025.",
        "Peru will give up to €50 million; Chile will give €10 million in 2026.",
    ],
)
def test_what_comes_on_top_or_goes_elsewhere_is_none(text: str) -> None:
    assert not _parts(text)


def test_without_a_ceiling_it_is_perhaps_some_of_it() -> None:
    assert [each.sure for each in _parts("Peru will give €50 million, €10 million this year.")] == [False]


@pytest.mark.parametrize("again", ["US$40 million is", "The US$40 million are", "This US$40 million is"])
def test_a_bare_amount_that_was_stated_before_is_once_no_other_one(again: str) -> None:
    text = (
        f"Peru pledges US$40 million for schools in the north.\n\n{again} the largest sum ever given there."
    )
    reading = read(f"# Fact sheet: commitments of Peru\n\n{text}", name="sheet.md", date=DATE)
    assert [[each.kind for each in entry.relations] for entry in reading.entries] == [[], ["restated"]]
