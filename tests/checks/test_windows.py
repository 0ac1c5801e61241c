"""Windows: one amount in two spans of time that cannot both be true."""

from __future__ import annotations

import datetime as dt

import pytest

from pledgebook import read as read_whole
from tests.checks.test_sums import rows
from tests.checks.texts import read

OPENING = (
    "The Minister announced over $240 million in new storm assistance. Along with the nearly $575 million in storm "
    "assistance announced {part}, Chile has this month announced nearly $817 million in new assistance for "
    "storm victims."
)
ITEM = "\n\n• Chile has announced nearly $817 million in new assistance {window} for storm victims."


def test_an_amount_dated_to_two_windows_with_a_part_outside_one() -> None:
    text = OPENING.format(part="since September 21") + ITEM.format(window="since September")
    assert rows(read(text), "window") == [
        ("window", "inconsistent", ("nearly $817 million", "nearly $817 million", "nearly $575 million"))
    ]


@pytest.mark.parametrize("party", ["USAID", "The United States", "Chile"])
@pytest.mark.parametrize("other", [False, True])
def test_whoever_opens_the_sentence_of_an_amount_is_held_to_what_the_party_of_another_says(
    party: str, other: bool
) -> None:
    opener = "The Dominican Republic" if other else party
    text = (
        f"{opener} announced nearly $817 million in new assistance this month for storm victims.\n\n"
        f"- {party} announced over $240 million in new storm assistance. Along with the nearly $575 million announced "
        f"since April 2, {party} has announced nearly $817 million in new assistance since April for storm victims."
    )
    found = read_whole(text, name="a.md", date=dt.date(2025, 5, 14)).findings
    assert any(finding.kind == "window" for finding in found) is not other


def test_the_sentence_names_both_windows_and_the_part() -> None:
    text = OPENING.format(part="since August 3") + ITEM.format(window="since August 3")
    (finding,) = [finding for finding in read(text).findings() if finding.kind == "window"]
    assert "“this month”" in finding.explanation
    assert "“since August 3”" in finding.explanation
    assert "nearly $575 million" in finding.explanation


def test_a_window_inside_another_alone_accuses_nobody() -> None:
    text = (
        "Chile has this month announced nearly $817 million in new assistance for storm victims."
        + ITEM.format(window="since September")
    )
    assert rows(read(text), "window") == []


def test_the_same_window_twice_is_no_finding() -> None:
    text = OPENING.format(part="since September 21") + ITEM.format(window="this month")
    assert rows(read(text), "window") == []


def test_amounts_of_different_acts_are_not_compared() -> None:
    text = OPENING.format(part="since September 21") + (
        "\n\n• Chile has spent nearly $817 million in new assistance since September for storm victims."
    )
    assert rows(read(text), "window") == []


def test_a_part_for_victims_since_august_was_not_announced_in_august() -> None:
    text = (
        "Chile has this month announced nearly $817 million in new assistance for storm victims.\n\n"
        "• Chile has announced nearly $817 million in new assistance since September for storm victims. This includes "
        "$240 million for homes flooded since August 3 and $576 million for roads."
    )
    assert rows(read(text), "window") == []


SAID_TWICE = {
    "es": (
        "El Perú anunció 240 millones de dólares en nueva ayuda de socorro para las víctimas de las "
        "inundaciones. Junto con los 575 millones de dólares anunciados desde el 21 de abril, el Perú ha "
        "anunciado 815 millones de dólares en nueva ayuda de socorro para las víctimas de las "
        "inundaciones este mes.\n\n"
        "- El Perú anunció 815 millones de dólares en nueva ayuda de socorro para las víctimas de las "
        "inundaciones desde abril."
    ),
    "pt": (
        "O Peru anunciou 240 milhões de dólares em nova ajuda de socorro para as vítimas das inundações. "
        "Juntamente com os 575 milhões de dólares anunciados desde 21 de abril, o Peru anunciou 815 "
        "milhões de dólares em nova ajuda de socorro para as vítimas das inundações neste mês.\n\n"
        "- O Peru anunciou 815 milhões de dólares em nova ajuda de socorro para as vítimas das "
        "inundações desde abril."
    ),
    "fr": (
        "Le Pérou a annoncé 240 millions de dollars de nouvelle aide de secours pour les victimes des "
        "inondations. En plus des 575 millions de dollars annoncés depuis le 21 avril, le Pérou a "
        "annoncé 815 millions de dollars de nouvelle aide de secours pour les victimes des inondations "
        "ce mois-ci.\n\n"
        "- Le Pérou a annoncé 815 millions de dollars de nouvelle aide de secours pour les victimes des "
        "inondations depuis avril."
    ),
}
APRIL = {"es": "desde el 21 de abril", "pt": "desde 21 de abril", "fr": "depuis le 21 avril"}
MAY = {"es": "desde el 2 de mayo", "pt": "desde 2 de maio", "fr": "depuis le 2 mai"}


@pytest.mark.parametrize("language", SAID_TWICE)
def test_windows_are_compared_in_other_languages(language: str) -> None:
    def windows(text: str) -> list[str]:
        found = read_whole(text, name="x.md", language=language, date=dt.date(2025, 5, 14)).findings
        return [each.verdict for each in found if each.kind == "window"]

    assert windows(SAID_TWICE[language]) == ["inconsistent"]
    assert windows(SAID_TWICE[language].replace(APRIL[language], MAY[language])) == []
