"""Where a commitment takes effect."""

from __future__ import annotations

import pytest

from tests.commitments.texts import only


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Canada will train 300 teachers in Panama.", {"PAN"}),
        ("Canada will train 300 teachers in Costa Rica, Guatemala, and Honduras.", {"CRI", "GTM", "HND"}),
        ("Canada will train 300 teachers in its territory.", {"CAN"}),
        ("Canada will train 300 teachers.", set()),
        ("Canada, in collaboration with Peru, will train 300 teachers.", set()),
        ("In Peru, Canada will train 300 teachers.", {"PER"}),
        ("In Peru and Guatemala, Canada will train 300 teachers.", {"PER", "GTM"}),
        ("Canada will train 300 teachers in the U.S. and in Peru.", {"USA", "PER"}),
        ("Canada will train 300 teachers at the U.S. Embassy.", set()),
    ],
)
def test_places(text: str, places: set[str]) -> None:
    assert set(only(text).places) == places


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "En Perú, Canadá capacitará a 300 docentes."),
        ("fr", "Au Pérou, le Canada formera 300 enseignants."),
        ("pt", "No Peru, o Canadá capacitará 300 professores."),
    ],
)
def test_a_place_that_opens_the_sentence(language: str, text: str) -> None:
    found = only(text, language)
    assert (found.parties, found.places) == (("CAN",), ("PER",))
