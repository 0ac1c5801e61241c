"""Who acts where only the one is named who leads him."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

FRAMES = {"en": "# Commitments", "es": "# Compromisos", "pt": "# Compromissos", "fr": "# Engagements"}


def parties(text: str, language: str) -> list[str]:
    return ["|".join(each.parties) for each in commitments(f"{FRAMES[language]}\n\n{text}", language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "President Biden announced $40 million.", "USA"),
        ("en", "U.S. President Joe Biden announced $40 million.", "USA"),
        ("en", "Colombian President Gustavo Petro pledged to open 40 schools.", "COL"),
        ("en", "President Biden and President Lula launched a partnership on labour.", "USA|BRA"),
        ("en", "The Biden-Harris Administration will open 40 schools.", "USA"),
        ("en", "The Government of Gabriel Boric will open 40 schools.", "CHL"),
        ("en", "Under Prime Minister Trudeau, Kenya will open 40 schools.", "KEN"),
        ("es", "El presidente Gustavo Petro anunció 40 millones de dólares.", "COL"),
        ("es", "El presidente de Colombia, Gustavo Petro, abrirá 40 escuelas.", "COL"),
        ("es", "El Gobierno de Gabriel Boric abrirá 40 escuelas.", "CHL"),
        ("es", "El presidente chileno Gabriel Boric abrirá 20 escuelas.", "CHL"),
        ("pt", "O governo Lula abrirá 40 escolas.", "BRA"),
        ("pt", "O presidente Luiz Inácio Lula da Silva anunciou 40 milhões de reais.", "BRA"),
        ("fr", "Le président Emmanuel Macron a annoncé 40 millions d'euros.", "FRA"),
        ("fr", "Le gouvernement Trudeau ouvrira 40 écoles.", "CAN"),
    ],
)
def test_a_leader_acts_for_the_country(language: str, text: str, expected: str) -> None:
    assert parties(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        ("en", "Former President Trump opened 30 schools.", "USA"),
        ("en", "The late President Moïse opened 30 schools.", "HTI"),
        ("es", "El ex presidente Iván Duque abrió 30 escuelas.", "COL"),
        ("es", "El expresidente Iván Duque abrió 30 escuelas.", "COL"),
        ("pt", "O ex-presidente Jair Bolsonaro abriu 30 escolas.", "BRA"),
        ("fr", "L'ancien président François Hollande a ouvert 30 écoles.", "FRA"),
        ("en", "President Castro of the Chamber will open 30 schools.", "HND"),
    ],
)
def test_who_leads_it_no_more_or_is_somebody_else_does_not(language: str, text: str, party: str) -> None:
    assert party not in parties(text, language)


def test_the_administration_of_the_title_issues_the_document() -> None:
    text = "# Fact Sheet: Biden-Harris Administration Actions\n\n- The Administration has increased bilateral aid."
    assert ["|".join(each.parties) for each in commitments(text, "en")] == ["USA"]
