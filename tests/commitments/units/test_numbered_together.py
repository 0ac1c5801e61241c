"""All who met, with their number before them in words or digits: "the eleven participating countries agreed"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

MET = {
    "en": "The Second Ministerial Meeting of the Lake Dialogue closed.",
    "es": "La Segunda Reunión Ministerial del Diálogo Mesoamericano concluyó.",
    "pt": "A Segunda Reunião Ministerial do Diálogo do Lago terminou.",
    "fr": "La deuxième Réunion ministérielle du Dialogue du lac a pris fin.",
}
TITLES = {"en": "Communiqué", "es": "Comunicado", "pt": "Comunicado", "fr": "Communiqué"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The eleven participating countries agreed to set up a fund."),
        ("en", "The 12 delegations agreed to set up a fund."),
        ("en", "The nine member states agreed to set up a fund."),
        ("es", "Los once países participantes acordaron establecer un fondo."),
        ("es", "Al cierre del encuentro, los ocho países acordaron establecer un fondo."),
        ("es", "Los cinco Estados miembros acordaron crear un fondo."),
        ("pt", "Os onze países participantes acordaram criar um fundo."),
        ("pt", "Os oito Estados membros acordaram criar um fundo."),
        ("fr", "Les onze pays participants ont convenu de créer un fonds."),
        ("fr", "Les huit États membres ont convenu de créer un fonds."),
    ],
)
def test_they_are_all(language: str, sentence: str) -> None:
    (found,) = commitments(f"# {TITLES[language]}\n\n{MET[language]}\n\n{sentence}", language)
    assert found.parties == ("*",)


@pytest.mark.parametrize(
    ("language", "sentence", "countries", "others"),
    [
        ("en", "The eleven {} agreed to set up a fund.", "countries", "companies"),
        ("en", "Eleven {} agreed to set up a fund.", "countries", "companies"),
        ("es", "Los once {} acordaron establecer un fondo.", "países", "bancos"),
        ("es", "Once {} acordaron establecer un fondo.", "países", "familias"),
        ("pt", "Os onze {} acordaram criar um fundo.", "países", "bancos"),
        ("pt", "Onze {} acordaram criar um fundo.", "países", "famílias"),
        ("fr", "Les onze {} ont convenu de créer un fonds.", "pays", "banques"),
        ("fr", "Onze {} ont convenu de créer un fonds.", "pays", "familles"),
    ],
)
def test_others_are_not(language: str, sentence: str, countries: str, others: str) -> None:
    for who, parties in ((countries, [("*",)]), (others, [])):
        text = f"# {TITLES[language]}\n\n{MET[language]}\n\n{sentence.format(who)}"
        assert [each.parties for each in commitments(text, language) if each.parties] == parties
