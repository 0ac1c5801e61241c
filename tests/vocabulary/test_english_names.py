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
        ("Ministère de la Santé", "Ministry of Health"),
        ("Ministério da Agricultura e Pesca", "Ministry of Agriculture and Fisheries"),
        ("Cruz Roja Hondureña", "Honduran Red Cross"),
    ],
)
def test_a_body_or_a_city_has_its_english_name(name: str, english: str) -> None:
    assert load_english_names().of(name) == english


@pytest.mark.parametrize("name", ["Medellín", "Migros", "Ministerio de Cosas", "Fundación", "Lisboa Gás"])
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
