"""Names in a list are cities where the text says so before them or over them, and nobody's otherwise."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "fr": "# Résultats du II Forum international de l'eau\n\n",
    "es": "# Resultados del II Foro Internacional del Agua\n\n",
    "pt": "# Resultados do II Fórum Internacional da Água\n\n",
    "en": "# Results of the Second International Water Forum\n\n",
}


def parties(language: str, text: str) -> list[tuple[str, ...]]:
    return [each.parties for each in commitments(TITLES[language] + text, language)]


@pytest.mark.parametrize(
    ("language", "text", "cities"),
    [
        (
            "fr",
            "Au titre du réseau des maires, Lomé et Saint-Louis s'engagent à former 600 agents.",
            ("Lomé", "Saint-Louis"),
        ),
        ("fr", "## Régions et villes\n\nLomé et Dakar formeront 600 agents.", ("Lomé", "Dakar")),
        (
            "fr",
            "Pour les communes du fleuve, **Kayes, Bakel et Podor** s'engagent à :\n\n- former 600 agents.",
            ("Kayes", "Bakel", "Podor"),
        ),
        (
            "es",
            "En nombre de la red de alcaldes, Rosario y Quito se comprometen a:\n\n- formar a 300 agentes.",
            ("Rosario", "Quito"),
        ),
        ("pt", "## Cidades\n\nRecife e Santos plantarão 300 árvores.", ("Recife", "Santos")),
        ("en", "For the mayors' network, Lyon and Kampala will train 300 nurses.", ("Lyon", "Kampala")),
    ],
)
def test_a_word_for_cities_makes_names_theirs(language: str, text: str, cities: tuple[str, ...]) -> None:
    assert parties(language, text) == [cities]


def test_one_of_them_alone_has_its_own_item() -> None:
    stem = "Au titre du réseau des maires, Lomé, Libreville et Saint-Louis s'engagent à :\n\n"
    items = "- former 600 agents ;\n- pour Libreville seule, ouvrir deux stations."
    assert parties("fr", stem + items) == [("Lomé", "Libreville", "Saint-Louis"), ("Libreville",)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Paris et Berlin s'engagent à former 600 agents."),  # their governments
        ("es", "## Estados\n\nLima y Quito se comprometen a formar a 300 agentes."),
        ("fr", "Au titre du réseau des maires, Mer et Soleil ont été remerciés."),
        ("en", "In the cities of the coast, Peru and Chile will train 300 nurses."),
    ],
)
def test_other_names_are_no_cities(language: str, text: str) -> None:
    assert not {"Paris", "Lima", "Mer", "Peru"} & {
        each for found in parties(language, text) for each in found
    }
