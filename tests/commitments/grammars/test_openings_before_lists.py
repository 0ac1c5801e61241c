"""A name that closes the opening of a sentence is none of those who act: "With support from IOM, Peru and Chile"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

PEOPLE = ("COL", "ECU")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With support from IOM, Colombia and Ecuador will issue 5,000 permits."),
        ("en", "In Haiti, Colombia and Ecuador will build 30 schools."),
        ("es", "Con el apoyo de la OIM, Colombia y Ecuador emitirán 5.000 permisos."),
        ("fr", "Avec le concours de l'OIM, la Colombie et l'Équateur délivreront 5 000 permis."),
        ("pt", "Com o apoio da OIM, a Colômbia e o Equador emitirão 5 000 autorizações."),
    ],
)
def test_the_others_act(language: str, text: str) -> None:
    (found,) = commitments(f"# Meeting\n\n{text}", language)
    assert found.parties == PEOPLE


@pytest.mark.parametrize(
    ("language", "text", "parties"),
    [
        ("en", "Together with Peru, Colombia and Ecuador, Brazil will issue 5,000 permits.", ("BRA",)),
        ("en", "Brazil, Colombia and Ecuador will issue 5,000 permits.", ("BRA", "COL", "ECU")),
        ("pt", "Com a OIM, o ACNUR e o UNICEF, a Colômbia emitirá 6 000 autorizações.", ("COL",)),
    ],
)
def test_a_whole_list_stays_together(language: str, text: str, parties: tuple[str, ...]) -> None:
    (found,) = commitments(f"# Meeting\n\n{text}", language)
    assert found.parties == parties


def test_what_is_in_several_countries_is_not_theirs() -> None:
    assert not commitments("# Meeting\n\nOffices in Peru, Colombia and Ecuador will open in 2025.")
