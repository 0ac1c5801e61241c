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


@pytest.mark.parametrize(
    ("language", "headline", "third", "sentence"),
    [
        (
            "es",
            "{}ARGENTINA Y BOLIVIA ACORDARON MEDIDAS",
            "CHILE, ",
            "Ambos países convinieron abrir 30 pasos.",
        ),
        ("pt", "{}CABO VERDE E SENEGAL REFORÇAM COOPERAÇÃO", "BRASIL, ", "As duas Partes abrirão 30 portos."),
        ("fr", "{}LE MALI ET LE TOGO LANCENT UN FONDS", "LE TCHAD, ", "Les deux pays ouvriront 30 écoles."),
        ("en", "{}Mali and Togo Launch a Fund", "Chad, ", "Both countries will open 30 schools."),
    ],
)
def test_of_three_nobody_is_told_apart(language: str, headline: str, third: str, sentence: str) -> None:
    of_two, of_three = (
        commitments(f"Nota 30/25\n\n# {headline.format(more)}\n\n{sentence}", language)
        for more in ("", third)
    )
    assert [len(each.parties) for each in of_two] == [2]
    assert [each.parties for each in of_three if len(each.parties) > 1] == []


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


def test_two_that_a_headline_names_in_two_clauses_are_not_those_who_agreed() -> None:
    headline = "# Donors promise $2 billion for Sudan, far short of what the UN says it needs"
    (found,) = commitments(
        f"{headline}\n\nAt the pledging conference, 3 May 2025.\n\nParticipants agreed to open 30 schools.",
        "en",
    )
    assert found.parties == ("*",)
