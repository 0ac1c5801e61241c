"""What an agency does under its country's heading is an act of the country; any other body stands for itself."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"en": "Ocean Pact", "es": "Foro del Agua", "pt": "Fórum da Água", "fr": "Sommet de l'Eau"}


@pytest.mark.parametrize(
    ("language", "country", "sentence", "party"),
    [
        ("en", "Philippines", "The Department of Natural Resources will hire 320 rangers.", "PHL"),
        ("en", "Republic of Korea", "KOICA will train 250 planners.", "KOR"),
        ("es", "Chile", "El Ministerio de Salud formará a 300 enfermeras.", "CHL"),
        ("pt", "Angola", "O Ministério da Saúde formará 300 enfermeiras.", "AGO"),
        ("fr", "Sénégal", "Le Ministère de la Santé formera 300 infirmières.", "SEN"),
        ("en", "Philippines", "UNDP will train 250 planners.", "UNDP"),
        ("en", "Philippines", "KOICA will train 250 planners.", "KOICA"),
        ("en", "Philippines", "Northwind Bank will lend $4 million.", "Northwind Bank"),
        ("es", "Chile", "La Universidad de Sevilla formará a 300 enfermeras.", "University of Seville"),
    ],
)
@pytest.mark.parametrize("shape", ["- {}", "{}"])
def test_the_country_stands_for_its_own_agencies_alone(
    language: str, country: str, sentence: str, party: str, shape: str
) -> None:
    text = f"# {TITLES[language]}\n\n## {country}\n\n{shape.format(sentence)}"
    (found,) = commitments(text, language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    ("language", "country", "sentence", "party"),
    [
        ("en", "Norway", "Oslo will give $30 million.", "NOR"),
        ("en", "Norway", "**Food crisis.** Oslo will give $30 million.", "NOR"),
        ("es", "Perú", "Lima aportará 30 millones de dólares.", "PER"),
        ("pt", "Portugal", "Lisboa doará 30 milhões de euros.", "PRT"),
        ("fr", "Allemagne", "Berlin mobilisera 45 millions d'euros.", "DEU"),
        ("es", "Perú", "La ciudad de Lima aportará 30 millones de dólares.", "Lima"),
        ("en", "Norway", "Bergen will give $30 million.", "Bergen"),
        ("en", "Norway", "The City of Oslo will give $30 million.", "Oslo"),
        ("en", "Cities", "Oslo will give $30 million.", "Oslo"),
    ],
)
def test_a_capital_under_its_country_is_its_government(
    language: str, country: str, sentence: str, party: str
) -> None:
    (found,) = commitments(f"# {TITLES[language]}: COP\n\n## {country}\n\n- {sentence}", language)
    assert found.parties == (party,)


@pytest.mark.parametrize(
    "item",
    [
        "Le Conseil fédéral enverra 12 experts.",
        "**Suisse.** Le Conseil fédéral a débloqué 45 millions de francs.",
    ],
)
def test_the_federal_council_is_switzerland_and_none_of_its_agencies(item: str) -> None:
    (found,) = commitments(f"# Forum de l'eau : engagements\n\n- {item}", "fr")
    assert (found.parties, found.partners) == (("CHE",), ())
