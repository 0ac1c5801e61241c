"""How far money has gone, by the words around it, in four languages."""

from __future__ import annotations

import csv

import pytest

from pledgebook.pipeline import read
from tests.checks.texts import lines

ROWS = [tuple(row) for row in csv.reader(lines("ladder.csv")[1:])]


@pytest.mark.parametrize(("language", "state", "sentence"), ROWS)
def test_the_words_of_a_clause_say_how_far_its_money_has_gone(
    language: str, state: str, sentence: str
) -> None:
    (entry,) = read(sentence, language=language).entries
    assert (entry.state or "-") == state
    assert bool(entry.origins.get("state")) is (state != "-")
    assert ("state" in entry.reasons) is (state == "-")


@pytest.mark.parametrize(
    "text",
    [
        "Peru will train teachers. Families spend $40 million a year on books.",
        "Peru will train teachers. Losses of $40 million were reported, and Chile invested in schools.",
    ],
)
def test_what_others_spend_is_not_pledged_by_a_pledge(text: str) -> None:
    assert [entry.state for entry in read(text).entries] == [None]


def test_a_word_that_another_figure_parts_from_the_amount_speaks_of_that_figure() -> None:
    text = "Los Estados Unidos han contratado a más de 1.300 empleados e invertido 50 millones de dólares."
    assert [entry.state for entry in read(text, language="es").entries] == [None]


def test_a_part_is_as_far_as_its_total_unless_its_own_words_say_otherwise() -> None:
    text = (
        "The United States obligated $100 million for schools, including $30 million for desks and $20 million for "
        "books. Of the $100 million, $10 million was disbursed for chairs."
    )
    states = {entry.selector.quote: entry.state for entry in read(text).entries}
    assert states["$30 million"] == states["$20 million"] == "obligated"
    assert states["$10 million"] == "disbursed"


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("en", "Of this, $5 million was disbursed and $15 million will be paid in 2025.", ["disbursed", "pledged"]),
        ("en", "$5 million has been disbursed, and $15 million remains to be paid.", ["disbursed", "pledged"]),
        ("en", "Peru pledged $5 million and disbursed $15 million.", ["pledged", "disbursed"]),
        ("en", "In 2021, $5 million was disbursed and $15 million in 2022.", ["disbursed", "disbursed"]),
        ("es", "5 millones de euros fueron desembolsados y 15 millones serán pagados.", ["disbursed", "pledged"]),
        ("pt", "5 milhões de euros foram desembolsados e 15 milhões serão pagos em 2025.", ["disbursed", "pledged"]),
        ("fr", "5 millions d'euros ont été versés et 15 millions seront versés en 2025.", ["disbursed", "pledged"]),
    ],
)  # fmt: skip
def test_what_became_of_one_amount_is_not_said_of_the_next(
    language: str, text: str, states: list[str]
) -> None:
    assert [entry.state for entry in read(text, language=language).entries] == states
