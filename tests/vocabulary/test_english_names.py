"""What bodies and cities are called in English, and that no other name is changed."""

from __future__ import annotations

import pytest

from pledgebook.vocabulary.english_names import load_english_names
from tests.commitments.texts import commitments

TITLES = {"en": "Ocean Pact", "es": "Foro del Agua", "pt": "Fórum da Água", "fr": "Sommet de l'Eau"}


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("Lisboa", "Lisbon"),
        ("Genève", "Geneva"),
        ("Banco de México", "Bank of Mexico"),
        ("Fundación Telefónica", "Telefónica Foundation"),
        ("Fundação Oceano Azul", "Oceano Azul Foundation"),
        ("Universidad de Sevilla", "University of Seville"),
        ("Ministerio de Salud", "Ministry of Health"),
        ("Ministerio de Salud Pública", "Ministry of Public Health"),
        ("Ministère de la Santé", "Ministry of Health"),
        ("Ministério da Agricultura e Pesca", "Ministry of Agriculture and Fisheries"),
        ("Cruz Roja Hondureña", "Honduran Red Cross"),
        (
            "ministère de l'Environnement et du Développement durable",
            "Ministry of Environment and Sustainable Development",
        ),
        (
            "Ministère de l'Agriculture, de l'Élevage et de la Pêche",
            "Ministry of Agriculture, Livestock and Fisheries",
        ),
        (
            "Ministério do Meio Ambiente e Mudança do Clima",
            "Ministry of Environment and Climate Change",
        ),
        ("Université d'Alger", "University of Algiers"),
        ("Universidade Eduardo Mondlane", "Eduardo Mondlane University"),
        ("Banco Central del Ecuador", "Central Bank of Ecuador"),
        ("Commune urbaine d'Antananarivo", "Antananarivo"),
        ("Municipio del Distrito Metropolitano de Quito", "Quito"),
        ("Canton de Genève", "Canton of Geneva"),
        ("Région Bretagne", "Brittany Region"),
        ("Região do Norte", "Norte Region"),
        ("Banque de développement des Seychelles", "Development Bank of Seychelles"),
        ("Secrétariat exécutif", "Executive Secretariat"),
        ("Secretariado Executivo", "Executive Secretariat"),
        ("Ministério da Justiça e Segurança Pública", "Ministry of Justice and Public Security"),
        ("Ministerio de Vivienda, Ciudad y Territorio", "Ministry of Housing, City and Territory"),
        (
            "Ministério da Integração e do Desenvolvimento Regional",
            "Ministry of Integration and Regional Development",
        ),
        ("Ministère des Hydrocarbures et de l'Électricité", "Ministry of Hydrocarbons and Electricity"),
    ],
)
def test_a_body_or_a_city_has_its_english_name(name: str, english: str) -> None:
    assert load_english_names().of(name) == english


@pytest.mark.parametrize(
    "name",
    [
        "Medellín",
        "Migros",
        "Ministerio de Cosas",
        "Ministerio de Salud y Cosas",
        "Fundación",
        "Lisboa Gás",
        "Porto Alegre",
        "Universidad Mayor de San Andrés",
    ],
)
def test_any_other_name_stays_as_it_is(name: str) -> None:
    assert load_english_names().of(name) == name


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        ("en", "Mexico City will open 20 parks.", "Mexico City"),
        ("es", "La Ciudad de México abrirá 20 parques.", "Mexico City"),
        ("es", "Ginebra plantará 300 árboles.", "Geneva"),
        ("pt", "Lisboa abrirá 20 parques.", "Lisbon"),
        ("pt", "A cidade de São Paulo instalará 20 boias.", "São Paulo"),
        ("fr", "La ville de Genève plantera 300 arbres.", "Geneva"),
        ("en", "Transport Canada will invest $30 million in ports.", "Transport Canada"),
        ("fr", "Météo-France installera 20 bouées.", "Météo-France"),
        ("es", "El Banco de México aportará 30 millones de dólares.", "Bank of Mexico"),
    ],
)
def test_the_party_stands_by_that_name(language: str, text: str, party: str) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n{text}", language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    ("language", "sentence", "parties", "partners"),
    [
        ("fr", "Le ministère de l'Agriculture distribuera 300 tonnes.", ("Ministry of Agriculture",), ()),
        (
            "fr",
            "Le Bénin formera 300 juges avec le ministère de la Justice.",
            ("BEN",),
            ("Ministry of Justice",),
        ),
        (
            "fr",
            "Le Mali, par l'intermédiaire de son ministère des Eaux et Forêts, plantera 300 arbres.",
            ("MLI",),
            ("Ministry of Water and Forests",),
        ),
        (
            "es",
            "El Ministerio de Ambiente y Desarrollo Sostenible creará 12 reservas.",
            ("Ministry of Environment and Sustainable Development",),
            (),
        ),
        ("es", "El ministerio de Salud vacunará a 300 niños.", ("Ministry of Health",), ()),
        ("es", "La Secretaría de Salud (SSA) vacunará a 300 niños.", ("SSA",), ()),
        (
            "pt",
            "O Ministério da Saúde e a UNICEF vacinarão 300 crianças.",
            ("Ministry of Health", "UNICEF"),
            (),
        ),
        ("fr", "Le ministère de la Santé du Bénin vaccinera 300 enfants.", ("BEN",), ()),
    ],
)
def test_a_ministry_is_known_by_its_topics(
    language: str, sentence: str, parties: tuple[str, ...], partners: tuple[str, ...]
) -> None:
    (found,) = commitments(f"# {TITLES[language]}: COP\n\n- {sentence}", language)
    assert found.parties == parties
    assert set(partners) <= set(found.partners)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ministère de la Santé", "Ministry of Health"),
        ("ministère de la Santé du Bénin", None),
        ("ministère de la Parole", None),
        ("Ministerio de Salud de Chile", None),
        ("Ministerio de Saludos", None),
    ],
)
def test_a_ministry_of_a_name_behind_it_is_not_taken_by_its_topics(text: str, name: str | None) -> None:
    found = load_english_names().office_at(text, 0, len(text))
    assert (found[1] if found else None) == name
