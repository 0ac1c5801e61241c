"""An organisation that the tables know by its whole name is called as the document abbreviates it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"en": "Ocean Pact", "es": "Foro del Agua", "pt": "Fórum da Água", "fr": "Forum de l'eau"}


def parties(language: str, *items: str) -> list[tuple[str, ...]]:
    text = f"# {TITLES[language]}\n\n" + "\n".join(f"- {item}" for item in items)
    return [each.parties for each in commitments(text, language)]


@pytest.mark.parametrize(
    ("language", "first", "then", "acronym"),
    [
        (
            "en",
            "The World Customs Organization (WCO) will train 300 officers.",
            "The World Customs Organization will open two centres.",
            "WCO",
        ),
        (
            "en",
            "The World Resources Institute (WRI) will map 20 rivers.",
            "The World Resources Institute will publish the maps by 2027.",
            "WRI",
        ),
        (
            "es",
            "Global Fishing Watch (GFW) publicará 20 mapas.",
            "Global Fishing Watch abrirá dos centros.",
            "GFW",
        ),
        (
            "pt",
            "A Fauna & Flora International (FFI) formará 300 guardas.",
            "A Fauna & Flora International abrirá dois centros.",
            "FFI",
        ),
        (
            "fr",
            "La Clean Cooking Alliance (CCA) distribuera 300 fours.",
            "La Clean Cooking Alliance ouvrira deux centres.",
            "CCA",
        ),
    ],
)
def test_the_acronym_that_is_given_names_it_everywhere(
    language: str, first: str, then: str, acronym: str
) -> None:
    assert parties(language, first, then) == [(acronym,), (acronym,)]


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "The World Bank (WB) will lend $30 million.", "World Bank"),
        (
            "en",
            "The World Customs Organization (Brussels) will train 300 officers.",
            "World Customs Organization",
        ),
        ("en", "The World Resources Institute (NGO) will map 20 rivers.", "World Resources Institute"),
        ("fr", "L'Organisation mondiale des douanes (OMD) formera 300 agents.", "World Customs Organization"),
        (
            "es",
            "La Organización Mundial de Aduanas (OMA) formará a 300 agentes.",
            "World Customs Organization",
        ),
    ],
)
def test_other_brackets_do_not(language: str, sentence: str, party: str) -> None:
    assert parties(language, sentence) == [(party,)]


@pytest.mark.parametrize(
    ("language", "first", "then", "party"),
    [
        ("fr", "La Commission de l'océan Indien (COI) formera 300 agents.", "La COI ouvrira deux centres.", "IOC"),
        ("es", "La Comisión del Océano Índico (COI) formará a 300 agentes.", "La COI abrirá dos centros.", "IOC"),
        ("pt", "A Comissão do Oceano Índico (COI) formará 300 agentes.", "A COI abrirá dois centros.", "IOC"),
        ("en", "The World Resources Institute (WRI) will map 20 rivers.", "The WRI will open two labs.", "WRI"),
    ],
)  # fmt: skip
def test_the_acronym_alone_names_it_too(language: str, first: str, then: str, party: str) -> None:
    assert parties(language, first, then) == [(party,), (party,)]


def test_an_acronym_that_is_not_of_its_letters_stays_a_name_of_its_own() -> None:
    first = "La Commission de l'océan Indien (ADEME) formera 300 agents."
    assert parties("fr", first, "L'ADEME ouvrira deux centres.")[1] == ("ADEME",)


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("pt", "O WRI formará 300 guardas.", "WRI"),
        ("en", "HRW will train 300 monitors.", "HRW"),
        ("es", "El NRDC formará a 300 técnicos.", "NRDC"),
        ("fr", "Le WRI formera 300 gardes.", "WRI"),
        ("en", "UNWTO will train 300 guides.", "UN Tourism"),  # whose letters it is not made of
    ],
)
def test_one_that_is_written_by_its_acronym_alone_is_called_so(
    language: str, sentence: str, party: str
) -> None:
    assert parties(language, sentence) == [(party,)]
