"""A month that somebody vows something for is to come, though it names no year."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.commitments.texts import LIMA, PACTS, reading

TITLES = {
    "en": "# Remarks by the President of Ghana at the Coast Summit",
    "es": "# Discurso del Presidente de Ghana en la Cumbre de la Costa",
    "pt": "# Discurso do Presidente do Gana na Cúpula da Costa",
    "fr": "# Discours du Président du Ghana au Sommet de la côte",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "I pledge monthly reports starting in August."),
        ("es", "Me comprometo a publicar informes a partir de agosto."),
        ("pt", "Comprometo-me a publicar relatórios a partir de agosto."),
        ("fr", "Je m'engage à publier des rapports à partir d'août."),
    ],
)
def test_a_vowed_month_is_to_come(language: str, sentence: str) -> None:
    (found,) = reading(f"{TITLES[language]}\n\n{sentence}", language).commitments
    assert [time.begins for time in found.times] == [dt.date(LIMA.year + 1, 8, 1)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Ghana offered to host a meeting in August."),
        ("en", "Ghana agreed to host a meeting in August."),
        ("es", "Ghana se ofreció a acoger una reunión en agosto."),
        ("fr", "Le Ghana a proposé d'accueillir une réunion en août."),
        ("pt", "O Gana ofereceu-se para sediar uma reunião em agosto."),
    ],
)
def test_a_month_that_something_is_offered_for_is_to_come(language: str, sentence: str) -> None:
    (found,) = reading(f"{PACTS[language]}\n\n- {sentence}", language).commitments
    assert [time.begins for time in found.times] == [dt.date(LIMA.year + 1, 8, 1)]


def test_a_month_in_which_something_was_offered_is_past() -> None:
    (found,) = reading(f"{PACTS['en']}\n\n- In August, Ghana offered to host a meeting.").commitments
    assert [time.begins for time in found.times] == [dt.date(LIMA.year, 8, 1)]
