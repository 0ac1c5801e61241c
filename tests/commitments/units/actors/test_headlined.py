""" "Both countries" are the two of the headline of a press note that nobody signs."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "headline", "sentence", "parties"),
    [
        ("es", "ARGENTINA Y BOLIVIA ACUERDAN MEDIDAS", "Ambos países convinieron abrir 30 pasos.", ("ARG", "BOL")),
        ("pt", "CABO VERDE E SENEGAL REFORÇAM COOPERAÇÃO", "As duas Partes abrirão 30 portos.", ("CPV", "SEN")),
        ("fr", "LE MALI ET LE TOGO LANCENT UN FONDS", "Les deux pays ouvriront 30 écoles.", ("MLI", "TGO")),
        ("en", "Mali and Togo Launch a Fund", "Both countries will open 30 schools.", ("MLI", "TGO")),
    ],
)  # fmt: skip
def test_the_two_of_the_headline(
    language: str, headline: str, sentence: str, parties: tuple[str, ...]
) -> None:
    (found,) = commitments(f"Nota 30/25\n\n# {headline}\n\n{sentence}", language)
    assert found.parties == parties


def test_of_three_nobody_is_told_apart() -> None:
    text = "Nota 30/25\n\n# ARGENTINA, BOLIVIA Y CHILE ACORDARON MEDIDAS\n\nAmbos países convinieron abrir 30 pasos."
    found = commitments(text, "es")
    assert found
    assert all(each.parties != ("ARG", "BOL") for each in found)


@pytest.mark.parametrize(
    ("language", "headline", "sentence"),
    [
        ("fr", "Le Canada annonce un fonds pour Haïti", "L'ensemble des participants publieront 30 bilans."),
        ("es", "España destina un fondo a Perú", "Todos los participantes publicarán 30 informes."),
        ("en", "Norway Launches a Fund for Malawi", "All participants will publish 30 reports."),
    ],
)
def test_whom_a_headline_gives_something_does_not_speak_with_the_giver(
    language: str, headline: str, sentence: str
) -> None:
    found = commitments(f"Nota 30/25\n\n# {headline}\n\n{sentence}", language)
    assert found
    assert all(len(each.parties) < 2 for each in found)
