"""A body and the countries that it is in: these are places, and no parties."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, reading


@pytest.mark.parametrize(
    ("language", "item", "party"),
    [
        (
            "en",
            "The Safe Mobility Offices in Peru, Chile, and Guatemala registered 190,000 people.",
            "Safe Mobility Offices",
        ),
        (
            "es",
            "Las Oficinas de Movilidad en Perú, Chile y Guatemala registraron a 190.000 personas.",
            "Oficinas de Movilidad",
        ),
    ],
)
def test_countries_of_a_body_are_places(language: str, item: str, party: str) -> None:
    (found,) = reading(f"{PACTS[language]}\n\n- {item}", language).commitments
    assert (found.parties, found.places) == ((party,), ("PER", "CHL", "GTM"))


def test_a_country_beside_a_body_is_a_party() -> None:
    (found,) = reading(f"{PACTS['en']}\n\n- Harbour University and Chile will train 300 people.").commitments
    assert "CHL" in found.parties
