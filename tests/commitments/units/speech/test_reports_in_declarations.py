"""What delegations report in the declaration of all: what goes on, what is intended."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

OPENINGS = {
    "es": "DECLARACIÓN CONJUNTA\n\nLima, 11 de octubre de 2024\n\nLos Ministros acordaron crear un fondo.",
    "pt": "DECLARAÇÃO CONJUNTA\n\nBrasília, 11 de outubro de 2024\n\nOs Ministros acordaram criar um fundo.",
    "en": "JOINT DECLARATION OF THE MINISTERS\n\nLima, 11 October 2024\n\nThe Ministers agreed to create a fund.",
}


def reported(language: str, words: str) -> list[tuple[tuple[str, ...], str | None]]:
    found = commitments(f"{OPENINGS[language]}\n\n{words}", language)
    return [(each.parties, each.stance) for each in found[1:]]


@pytest.mark.parametrize(
    ("language", "words", "party", "stance"),
    [
        ("es", "El Canciller de Bolivia manifestó que su Gobierno mantiene la veda.", "BOL", "ongoing"),
        ("pt", "A ministra da Saúde de Angola disse que o seu Governo mantém a campanha.", "AGO", "ongoing"),
        ("en", "The Minister of Health of Ghana said that her country is maintaining the ban.", "GHA", "ongoing"),
        ("es", "La delegación del Uruguay comunicó que la Dirección Nacional de Aguas (DINAGUA) está ampliando su red.",
         "URY", "ongoing"),
        ("es", "El Uruguay será sede, en la segunda quincena de marzo de 2025, del primer ejercicio.", "URY", "pledge"),
        ("es", "El Perú será anfitrión, en 2026, de la próxima cumbre.", "PER", "pledge"),
        ("pt", "Portugal será anfitrião, em março de 2025, da próxima reunião.", "PRT", "pledge"),
    ],
)  # fmt: skip
def test_what_goes_on_or_is_hosted_is_theirs(language: str, words: str, party: str, stance: str) -> None:
    assert reported(language, words) == [((party,), stance)]


def test_an_intention_of_a_government_is_a_commitment_of_its_own() -> None:
    words = "El Uruguay indicó que abrirá una escuela. También adelantó la intención de su Gobierno de ratificarlo."
    assert reported("es", words) == [(("URY",), "pledge")] * 2


@pytest.mark.parametrize(
    "words",
    [
        "Expresamos nuestro reconocimiento a los equipos que trabajan en esas zonas.",
        "El Canciller de Bolivia manifestó que los vecinos mantienen la calma.",
    ],
)
def test_what_others_do_is_nobodys(words: str) -> None:
    assert reported("es", words) == []
