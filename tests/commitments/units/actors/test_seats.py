"""A capital acts for its country where that country speaks in the document; a city that is called so acts itself."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

_TITLES = {
    "en": "# Joint Statement of France and Morocco",
    "es": "# Declaración conjunta de Francia y Marruecos",
    "fr": "# Déclaration conjointe de la France et du Maroc",
    "pt": "# Declaração conjunta de França e de Marrocos",
}


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "Rabat undertakes to make 3,000 hectares available.", "MAR"),
        ("es", "París se compromete a duplicar las becas.", "FRA"),
        ("fr", "Paris s'engage à doubler le nombre de visas d'ici 2026.", "FRA"),
        ("fr", "Rabat mettra à disposition 3 000 hectares.", "MAR"),
        ("pt", "Rabat compromete-se a plantar 3.000 árvores.", "MAR"),
    ],
)
def test_a_capital_is_its_country(language: str, sentence: str, party: str) -> None:
    (found,) = commitments(f"{_TITLES[language]}\n\n- {sentence}", language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Rabat will train 30 officers and Paris will build a school."),
        ("es", "Rabat formará a 30 agentes y París construirá una escuela."),
        ("fr", "Rabat formera 30 agents et Paris construira une école."),
    ],
)
def test_a_second_clause_may_have_its_own(language: str, sentence: str) -> None:
    (found,) = commitments(f"{_TITLES[language]}\n\n{sentence}", language)
    assert found.parties == ("MAR", "FRA")


def test_a_capital_with_the_ending_of_a_plural_is_one() -> None:
    text = (
        f"{_TITLES['en']}\n\nParis will provide 40 million euros.\n\nFarmers will provide 40 million euros."
    )
    (found,) = commitments(text, "en")
    assert found.parties == ("FRA",)


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("fr", "Lomé s'engage à planter 3 000 arbres.", "Lomé"),  # of a country that does not speak
        ("fr", "La Ville de Rabat plantera 3 000 arbres.", "Rabat"),
        ("en", "Lyon undertakes to plant 3,000 trees.", "Lyon"),  # no capital
    ],
)
def test_a_city_is_itself(language: str, sentence: str, party: str) -> None:
    (found,) = commitments(f"{_TITLES[language]}\n\n- {sentence}", language)
    assert found.parties == (party,)
