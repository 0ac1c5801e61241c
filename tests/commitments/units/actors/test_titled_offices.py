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
        "Minister Joly",
        "Today, the Honourable Mélanie Joly, Minister of Foreign Affairs,",
        "Today, the Honourable Ana Roy, Minister of Health, and the Honourable Li Wu, Minister of Trade,",
    ],
)
def test_so_is_a_minister(who: str) -> None:
    (found,) = commitments(f"{OTTAWA}{who} announced $10 million for schools in Peru.")
    assert found.parties == ("CAN",)


@pytest.mark.parametrize(
    "who",
    [
        "Minister Murillo",
        "Foreign Minister Murillo",
        "Secretary General Guterres",
        "Commissioner Urpilainen",
    ],
)
def test_who_is_of_another_is_not(who: str) -> None:
    found = commitments(f"{STATE}{who} announced $10 million for schools in Peru.")
    assert all(each.parties != ("USA",) for each in found)


def test_a_country_before_the_title_is_whose_it_is() -> None:
    (found,) = commitments(f"{STATE}Colombian Foreign Minister Luis Murillo announced 20 new schools.")
    assert found.parties == ("COL",)
