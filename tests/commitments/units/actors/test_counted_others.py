"""Others who act beside a party and are only counted: the party acts, and not all signatories."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, reading


def _parties(language: str, item: str) -> list[tuple[str, ...]]:
    found = reading(f"{PACTS[language]}\n\n- {item}", language).commitments
    return [each.parties for each in found]


@pytest.mark.parametrize(
    ("language", "item", "party"),
    [
        ("en", "Canada and 14 other countries will open a training hub.", "CAN"),
        ("en", "In May 2022, Canada and eleven partner countries opened a training hub.", "CAN"),
        ("es", "Colombia y 11 países socios lanzarán un centro de formación.", "COL"),
        ("es", "España y otros 14 países lanzaron un centro de formación.", "ESP"),
        ("fr", "La France et 11 pays partenaires lanceront un centre de formation.", "FRA"),
        ("pt", "O Brasil e 11 países parceiros lançarão um centro de formação.", "BRA"),
    ],
)
def test_the_party_acts(language: str, item: str, party: str) -> None:
    assert _parties(language, item) == [(party,)]


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "Ministers of the endorsing states approved a work plan."),
        ("en", "In May of 2022, ministers of the endorsing states approved a work plan."),
        ("es", "Los ministros de los países signatarios aprobaron un plan de trabajo."),
        ("fr", "Les ministres des pays signataires ont adopté un plan de travail."),
        ("pt", "Os ministros dos países signatários aprovaram um plano de trabalho."),
    ],
)
def test_ministers_of_all_are_all(language: str, item: str) -> None:
    assert _parties(language, item) == [("*",)]


def test_ministers_of_one_are_not_all() -> None:
    assert _parties("en", "Ministers approved a work plan.") == [("*",)]
    assert _parties("en", "Ministers of Chile approved a work plan.") == [("CHL",)]
