"""Who holds an office may be called by it and his name: "Secretary Blinken announced $10 million"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

STATE = "# Fact sheet\n\nOffice of the Spokesperson, U.S. Department of State\n\nMay 7, 2024\n\n"
OTTAWA = "# News release\n\nMay 7, 2024 – Ottawa, Ontario – Global Affairs Canada\n\n"


@pytest.mark.parametrize(
    "who",
    [
        "Secretary Blinken",
        "Today, Secretary of State Antony J. Blinken",
        "Administrator Samantha Power",
        "Under Secretary Zeya",
    ],
)
def test_a_secretary_is_of_who_issues_the_document(who: str) -> None:
    (found,) = commitments(f"{STATE}{who} announced $10 million for schools in Peru.")
    assert found.parties == ("USA",)


@pytest.mark.parametrize(
    "who",
    [
        "Today, the Honourable Mélanie Joly, Minister of Foreign Affairs,",
        "Today, the Honourable Ana Roy, Minister of Health, and the Honourable Li Wu, Minister of Trade,",
    ],
)
def test_so_is_a_minister(who: str) -> None:
    (found,) = commitments(f"{OTTAWA}{who} announced $10 million for schools in Peru.")
    assert found.parties == ("CAN",)


def test_and_who_is_introduced_as_one() -> None:
    opening = "Mélanie Joly, Minister of Foreign Affairs, met her team on Monday."
    (found,) = commitments(f"{OTTAWA}{opening} Minister Joly announced $10 million for schools in Peru.")
    assert found.parties == ("CAN",)


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Statement by the European Union", "Secretary Blinken pledged 400 million dollars."),
        ("Statement by UNHCR", "Minister Tvinnereim announced 40 million kroner."),
        ("Statement by the IMF", "Treasury Secretary Yellen pledged $21 billion for the Poverty Trust."),
        ("Colombia", "Secretary Blinken will give 40 million dollars."),
        ("Statement by Ukraine", "Minister Shoigu will send 300 tanks to Donbas."),
        (
            "Statement by Ukraine",
            "Sergei Shoigu, Minister of Russia, spoke. Minister Shoigu will send 300 tanks.",
        ),
        ("Statement by Tunisia", "Commissioner Várhelyi announced 150 million euros."),
        ("Statement by the United States", "Foreign Secretary Cleverly pledged 40 million pounds."),
        ("Statement by the United States", "Minister Murillo announced 30 new centers."),
        ("Statement by the United States", "Secretary General Guterres announced $50 million."),
        ("Statement by Mexico", "Homeland Security Secretary Mayorkas announced 30,000 visas."),
        ("Statement by Kenya", "Secretary Blinken announced 30 million dollars."),
    ],
)
def test_who_is_of_another_is_not(title: str, sentence: str) -> None:
    assert not commitments(f"# {title}\n\n{sentence}")


def test_a_country_before_the_title_is_whose_it_is() -> None:
    (found,) = commitments(f"{STATE}Colombian Foreign Minister Luis Murillo announced 20 new schools.")
    assert found.parties == ("COL",)
