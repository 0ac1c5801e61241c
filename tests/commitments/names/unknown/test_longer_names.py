"""Firms and bodies with a country in their names, which are not that country."""

from __future__ import annotations

import pytest

from pledgebook.vocabulary.english_names import load_english_names
from tests.commitments.texts import commitments

TITLES = {"en": "Ocean Pact", "es": "Foro del Agua", "pt": "Fórum da Água", "fr": "Forum de l'eau"}


def parties(language: str, sentence: str, shape: str = "- {}") -> tuple[str, ...]:
    (found,) = commitments(f"# {TITLES[language]}\n\n{shape.format(sentence)}", language)
    return found.parties


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "Angola Cables will lay 400 km of cable.", "Angola Cables"),
        ("fr", "Avocats sans frontières Canada (ASFC) formera 150 juges.", "ASFC"),
        ("en", "Engineers Without Borders Canada (EWBC) will train 30 people.", "EWBC"),
        ("en", "The Kingdom of Saudi Arabia (KSA) will train 30 people.", "SAU"),
        ("fr", "Les Émirats arabes unis (EAU) formeront 30 juges.", "ARE"),
        ("fr", "Oxfam-Québec formera 300 enseignants.", "Oxfam-Québec"),
        ("fr", "Caritas-Congo distribuera 300 kits.", "Caritas-Congo"),
        ("en", "Kenya Power has connected 300 schools.", "Kenya Power"),
        ("en", "Acme Shipping Ltd. pledged to invest $3 million.", "Acme Shipping Ltd."),
        ("en", "Brazil Potash Corp. will invest $3 million.", "Brazil Potash Corp."),
        ("en", "**Kenya Power:** Will connect 300 schools.", "Kenya Power"),
        ("es", "Angola Cables tenderá 400 km de cable.", "Angola Cables"),
        ("es", "Toyota Argentina abrirá dos centros.", "Toyota Argentina"),
        ("es", "**Angola Cables.** Tenderá 400 km de cable.", "Angola Cables"),
        ("es", "Telefónica Perú conectará 300 escuelas.", "Telefónica Peru"),
        ("pt", "Angola Cables instalará 400 km de cabo.", "Angola Cables"),
        ("pt", "A Ericsson Portugal abrirá dois centros.", "Ericsson Portugal"),
        ("pt", "**Vedanta Angola:** Abrirá dois centros.", "Vedanta Angola"),
        ("fr", "Angola Cables posera 400 km de câble.", "Angola Cables"),
        ("fr", "Orange Sénégal connectera 300 écoles.", "Orange Sénégal"),
        ("fr", "Nestlé Tunisie ouvrira deux centres.", "Nestlé Tunisia"),
    ],
)
@pytest.mark.parametrize("shape", ["- {}", "{}"])
def test_a_firm_is_not_the_country_in_its_name(language: str, sentence: str, party: str, shape: str) -> None:
    assert parties(language, sentence, shape) == (party,)


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "Meanwhile Chile will plant 300 trees.", "CHL"),
        ("en", "Northern Kenya will receive 300 trees.", "KEN"),
        ("en", "In Eastern Uganda, Rwanda will build 3 schools.", "RWA"),
        ("en", "The Chile Government will plant 300 trees.", "CHL"),
        ("es", "Finalmente Perú plantará 300 árboles.", "PER"),
        ("es", "Ayer Perú anunció 3 millones de dólares.", "PER"),
        ("es", "Con Perú, Chile plantará 300 árboles.", "CHL"),
        ("es", "El Gobierno de Chile plantará 300 árboles.", "CHL"),
        ("pt", "Hoje Angola anunciou 3 milhões de dólares.", "AGO"),
        ("fr", "Hier le Maroc a annoncé 3 millions d'euros.", "MAR"),
        ("fr", "Également Madagascar plantera 300 arbres.", "MDG"),
    ],
)
def test_words_that_only_open_a_sentence_are_no_part_of_a_name(
    language: str, sentence: str, party: str
) -> None:
    assert parties(language, sentence) == (party,)


@pytest.mark.parametrize(
    ("language", "body", "verb", "own"),
    [
        ("en", "Bank of Ghana", "will train 300 nurses.", True),
        ("en", "University of Peru", "will train 300 nurses.", True),
        ("en", "Forest Department of Kenya", "will train 300 nurses.", False),
        ("es", "Banco de Ghana", "formará a 300 enfermeras.", True),
        ("es", "Federación de Productores de Honduras", "formará a 300 enfermeras.", True),
        ("es", "Ministerio de Salud de Honduras", "formará a 300 enfermeras.", False),
        ("pt", "Universidade de Angola", "formará 300 enfermeiras.", True),
        ("pt", "Ministério da Saúde de Angola", "formará 300 enfermeiras.", False),
        ("fr", "Banque du Ghana", "formera 300 infirmières.", True),
        ("fr", "Ministère de la Santé du Ghana", "formera 300 infirmières.", False),
    ],
)
def test_a_bank_or_university_of_a_country_is_a_party_of_its_own_and_a_ministry_is_the_country(
    language: str, body: str, verb: str, own: bool
) -> None:
    article = {"en": "The ", "es": "El ", "pt": "A ", "fr": "La "}[language]
    found = parties(language, f"{article}{body} {verb}")
    assert (found == (load_english_names().of(body),)) is own  # "University of Angola"
    assert own or found in [("KEN",), ("HND",), ("AGO",), ("GHA",)]


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "The Vodafone Foundation will train 300 nurses.", "Vodafone Foundation"),
        ("es", "La Fundación Telefónica formará a 300 enfermeras.", "Telefónica Foundation"),
        ("pt", "A Fundação Vodafone formará 300 enfermeiras.", "Vodafone Foundation"),
        ("fr", "La Fondation Orange formera 300 infirmières.", "Orange Foundation"),
        ("es", "Telefónica formará a 300 enfermeras.", "Telefónica"),
    ],
)
def test_the_foundation_of_a_firm_is_not_the_firm(language: str, sentence: str, party: str) -> None:
    assert parties(language, sentence) == (party,)


@pytest.mark.parametrize(
    ("language", "sentence", "partners"),
    [
        ("fr", "Le Bénin formera 300 jeunes avec MTN Cameroun.", ("MTN Cameroon",)),
        ("fr", "Le Bénin formera 300 jeunes avec l'UNICEF.", ("UNICEF",)),
        ("es", "Chile formará a 300 jóvenes junto con Telefónica Perú.", ("Telefónica Peru",)),
        ("pt", "Angola formará 300 jovens com o apoio da Ecobank Moçambique.", ("Ecobank Mozambique",)),
        ("en", "Ghana will train 300 people together with Oxfam Kenya.", ("Oxfam Kenya",)),
        ("en", "Ghana will train 300 people together with UNICEF, Kenya and Togo.", ("UNICEF", "KEN", "TGO")),
    ],
)
def test_the_branch_of_a_firm_or_charity_is_a_partner_in_english(
    language: str, sentence: str, partners: tuple[str, ...]
) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n- {sentence}", language)
    assert found.partners == partners
