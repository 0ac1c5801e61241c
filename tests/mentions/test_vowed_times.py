"""A month that somebody vows something for is to come, though it names no year."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.commitments.texts import LIMA, reading

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
