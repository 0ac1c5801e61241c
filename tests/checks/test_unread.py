"""A number that nobody took for a figure leaves a sum open; a year is no part."""

from __future__ import annotations

import pytest

from pledgebook import read
from pledgebook.model.finding import ACCUSING


@pytest.mark.parametrize(
    "text",
    [
        "Germany won 33 medals, made up of 12 for gold, 13 for silver and 8 for bronze.",
        "The vote of 1860 gave 180 for Lincoln, 72 for Breckinridge and 51 for others, for a total of 303 votes.",
        "Of 369 electoral votes, the election of 1876 gave 185 to Hayes and 184 to Tilden.",
        "Chile spent between $5 million and $6 million, made up of $2.9 million for piers and $2.8 million for docks.",
    ],
)
def test_a_sum_is_not_accused_for_a_number_that_was_not_read(text: str) -> None:
    assert [
        f.claim for f in read(text + "\n", name="x.md", language="en").findings if f.verdict in ACCUSING
    ] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Sweden spent 6.2 million euros, made up of 3.1 million for food, 1.8 million for water, "
                "900,000 for tents and 400,000 for fuel."
            ),
        ),
        (
            "es",
            (
                "El Perú gastó 6,2 millones de soles, repartidos en 3,1 millones para agua, 1,8 millones para luz, "
                "900 mil para riego y 400 mil para otros."
            ),
        ),
        (
            "pt",
            (
                "O Brasil gastou 6,2 milhões de reais, divididos em 3,1 milhões para água, 1,8 milhão para luz, "
                "900 mil para escolas e 400 mil para estradas."
            ),
        ),
        (
            "fr",
            (
                "La France a dépensé 6,2 millions d’euros, répartis entre 3,1 millions pour l’eau, "
                "1,8 million pour l’énergie et 1 300 000 pour les écoles."
            ),
        ),
    ],
)
def test_a_number_that_may_be_an_amount_leaves_a_sum_of_money_open(language: str, text: str) -> None:
    assert [f.claim for f in read(text + "\n", name="x.md", language=language).findings if f.accuses] == []


def test_people_behind_the_parts_do_not_hide_a_contradiction() -> None:
    text = "Sweden spent 6.2 million euros, made up of 3.1 million for food and 1.8 million for 9,000 tents."
    findings = read(text + "\n", name="x.md", language="en").findings
    assert [f.verdict for f in findings if f.kind == "sum"] == ["inconsistent"]
