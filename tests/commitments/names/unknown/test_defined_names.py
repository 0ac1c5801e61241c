"""Bodies by the word that a document sets for them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


def parties(language: str, said: str, promise: str) -> list[tuple[str, ...]]:
    text = f"# {PACTS[language]}\n\n{said}\n\n## 1\n\n{promise}"
    found = commitments(text, language)
    return [each.parties for each in found if each.at.start >= text.index("## 1") - 20]


@pytest.mark.parametrize(
    ("language", "said", "promise", "party"),
    [
        (
            "en",
            'The World Bank (hereafter "the Bank") presents the list.',
            "The Bank will train 30 judges.",
            "World Bank",
        ),
        (
            "en",
            "The list is that of the Coastal Trust (hereinafter called “the Trust”).",
            "- **Trust:** Will plant 300 trees.",
            "Coastal Trust",
        ),
        (
            "es",
            "La lista es del Instituto Español de Oceanografía (IEO, en lo sucesivo «el Instituto»).",
            "El Instituto publicará 12 informes.",
            "IEO",
        ),
        (
            "es",
            "La lista es del Ministerio para la Igualdad y el Mar (MIMAR; en adelante, «el Ministerio»).",
            "- **Ministerio.** Ha retirado 300 toneladas de plástico.",
            "MIMAR",
        ),
        (  # a government is its country
            "es",
            "La lista es del Gobierno de Panamá (en lo sucesivo, «el Gobierno»).",
            "El Gobierno publicará 12 informes.",
            "PAN",
        ),
        (
            "fr",
            "La liste est celle de l'Agence française de développement (ci-après « l'Agence »).",
            "L'Agence publiera 12 rapports.",
            "AFD",
        ),
        (
            "pt",
            "A lista é do Banco Mundial (doravante designado «o Banco»).",
            "O Banco formará 30 juízes.",
            "World Bank",
        ),
    ],
)
def test_a_word_set_for_a_body_is_that_body(language: str, said: str, promise: str, party: str) -> None:
    assert parties(language, said, promise) == [(party,)]


@pytest.mark.parametrize(
    ("language", "said", "promise", "wrong"),
    [
        (  # a word of a longer name
            "es",
            "La lista es del Ministerio de Hacienda (MH; en adelante, «el Ministerio»).",
            "El Ministerio de Salud publicará 12 informes.",
            "MH",
        ),
        (  # no definition
            "en",
            'The World Bank (known as "the Bank" to many) presents the list.',
            "The Bank will train 30 judges.",
            "World Bank",
        ),
        (  # two bodies by one word
            "en",
            'The World Bank (hereafter "the Bank") and the Bank of Ghana (hereafter "the Bank") present the list.',
            "The Bank will train 30 judges.",
            "World Bank",
        ),
        (  # no word of the name, so nobody knows whether the body is meant
            "fr",
            "La liste est celle de l'Agence française de développement (ci-après « le Rapport »).",
            "Le Rapport publiera 12 chiffres.",
            "AFD",
        ),
    ],
)
def test_another_name_or_no_definition_is_not(language: str, said: str, promise: str, wrong: str) -> None:
    assert (wrong,) not in parties(language, said, promise)


def test_each_country_over_a_list_has_a_government_of_its_own() -> None:
    said = "La lista es del Gobierno de Panamá (en lo sucesivo, «el Gobierno»)."
    lists = (
        "## Chile\n\n- El Gobierno construirá 12 escuelas.\n\n## Perú\n\n- El Gobierno abrirá 30 oficinas."
    )
    found = commitments(f"# {PACTS['es']}\n\n{said}\n\n{lists}", "es")
    assert [each.parties for each in found] == [("CHL",), ("PER",)]
