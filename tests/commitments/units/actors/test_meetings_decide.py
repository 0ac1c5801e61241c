"""What a meeting decides binds those who met; what it heard or noted is told only."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

OPENINGS = {
    "en": "# Lusaka Declaration\n\nWe, the ministers of Zambia, Malawi and Namibia, declare as follows.\n\n",
    "es": "# Declaración\n\nNosotros, los Presidentes de Bolivia, Colombia y Perú, declaramos:\n\n",
    "fr": "# Communiqué final\n\nNous, ministres du Mali, du Niger et du Tchad, déclarons :\n\n",
    "pt": "# Declaração do Mindelo\n\nNós, os ministros de Angola, Cabo Verde e Portugal, declaramos:\n\n",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Conference decided to establish a Fund with initial capital of US$5 million."),
        ("en", "The Summit agreed that the CARICOM Secretariat would publish a scorecard in 2027."),
        ("en", "The Forum resolved to plant 300 trees."),
        ("es", "La Cumbre decidió crear un fondo con un capital de 5 millones de dólares."),
        ("es", "La Conferencia acordó que la Secretaría publicará un informe en 2027."),
        ("fr", "La Conférence a décidé de créer un fonds doté de 5 millions d'euros."),
        ("fr", "Le Sommet a décidé de créer un fonds de 3 millions d'euros."),
        ("pt", "A Conferência decidiu criar um fundo com 5 milhões de dólares."),
        ("pt", "A Cimeira decidiu criar um fundo de 3 milhões de dólares."),
    ],
)
def test_a_meeting_decides_for_those_who_met(language: str, sentence: str) -> None:
    found = commitments(OPENINGS[language] + sentence, language)
    assert [(each.parties, each.stance) for each in found] == [(("*",), "pledge")]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The Conference received a report on 30 schools."),
        ("en", "The Conference noted that 30 schools will open."),
        ("en", "The Forum was opened by Kenya."),
        ("en", "The Summit of the G20 decided to establish a fund."),
        ("es", "La Reunión tomó nota de 30 informes."),
        ("fr", "La Conférence a entendu 3 rapports."),
        ("pt", "A Cimeira ouviu 3 relatórios."),
    ],
)
def test_what_it_heard_is_told(language: str, sentence: str) -> None:
    assert not commitments(OPENINGS[language] + sentence, language)


def test_it_decides_for_nobody_where_nobody_declares() -> None:
    assert not commitments("The Conference decided to establish a fund of US$5 million.")
