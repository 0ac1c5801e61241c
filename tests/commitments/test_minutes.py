"""Numbered paragraphs in which several parties speak are prose: communiqués in the third person, and minutes."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

COMMUNIQUES = {
    "es": (
        "1. Acordaron crear una reserva de granos.\n\n2. Costa Rica cederá dos bodegas. Guatemala prometió"
        " 300 toneladas de maíz.\n\n3. Agradecieron al Gobierno de Costa Rica su hospitalidad."
    ),
    "pt": (
        "1. Acordaram criar uma reserva de cereais.\n\n2. Angola cederá dois armazéns. Moçambique prometeu"
        " 300 toneladas de milho.\n\n3. Agradeceram ao Governo de Angola a hospitalidade."
    ),
    "fr": (
        "1. Ils ont convenu de créer une réserve de céréales.\n\n2. Le Sénégal cédera deux entrepôts. Le Mali"
        " a promis 300 tonnes de mil.\n\n3. Ils ont remercié le Gouvernement du Sénégal de son accueil."
    ),
    "en": (
        "1. They agreed to create a grain reserve.\n\n2. Ghana will provide two warehouses. Nigeria pledged"
        " 300 tonnes of maize.\n\n3. They thanked the Government of Ghana for its hospitality."
    ),
}
TITLES = {
    "en": "# Communiqué of the Meeting of Ministers",
    "es": "# Comunicado de la Reunión de Ministros",
    "pt": "# Comunicado da Reunião dos Ministros",
    "fr": "# Communiqué de la Réunion des ministres",
}
PARTIES = {"es": ("CRI", "GTM"), "pt": ("AGO", "MOZ"), "fr": ("SEN", "MLI"), "en": ("GHA", "NGA")}


@pytest.mark.parametrize("language", COMMUNIQUES)
def test_in_a_communique_of_third_persons_each_sentence_is_its_partys(language: str) -> None:
    found = commitments(f"{TITLES[language]}\n\n{COMMUNIQUES[language]}", language)
    first, second = PARTIES[language]
    assert [each.parties for each in found] == [("*",), (first,), (second,)]


@pytest.mark.parametrize(
    ("language", "title", "items", "parties"),
    [
        (
            "en",
            "# Minutes of the Joint Committee",
            [
                "Opening. The Chair opened the meeting at 9.30.",
                "Ports. Peru will open 3 ports. Chile agreed to submit a note.",
                "Observers. Chile will train 40 observers. Peru will lodge them.",
            ],
            ["PER", "CHL", "CHL", "PER"],
        ),
        (
            "es",
            "# Acta de la Comisión Mixta",
            [
                "Apertura. El Presidente abrió la sesión a las 9.30.",
                "Puertos. Perú abrirá 3 puertos. Chile acordó presentar una nota.",
                "Observadores. Chile formará a 40 observadores. Perú los alojará.",
            ],
            ["PER", "CHL", "CHL", "PER"],
        ),
    ],
)
def test_in_minutes_each_sentence_is_its_partys(
    language: str, title: str, items: list[str], parties: list[str]
) -> None:
    text = "\n\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
    found = commitments(f"{title}\n\n{text}", language)
    assert [party for each in found for party in each.parties] == parties


def test_in_a_numbered_list_an_item_of_one_party_stays_whole() -> None:
    items = [
        "Peru will open 3 ports. It will train 40 pilots.",
        "Chile will open 2 ports. They cost $3 million.",
    ]
    text = "# Register of commitments\n\n" + "\n".join(f"{n}. {item}" for n, item in enumerate(items, 1))
    assert [each.selector.quote for each in commitments(text, "en")] == items
