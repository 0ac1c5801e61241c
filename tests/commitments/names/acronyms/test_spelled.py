"""Names that the acronym behind them spells, as subject and as partner; with a country in them they are no country."""

from __future__ import annotations

import pytest

from pledgebook.commitments.names.acronyms.spelled import spelled_at
from tests.commitments.texts import PACTS, commitments, who_acts


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("fr", "Développement international Desjardins (DID) ouvrira 12 guichets.", "DID"),
        ("fr", "Jardiniers sans frontières (JSF) équipera 30 dispensaires.", "JSF"),
        ("fr", "Vétérinaires du monde entier (VME) vaccinera 3 000 bêtes.", "VME"),
        ("es", "Acción contra la sed (ACS) abrirá 12 pozos.", "ACS"),
        ("pt", "Engenheiros sem limites (ESL) abrirá 12 poços.", "ESL"),
    ],
)
def test_such_a_name_acts(language: str, sentence: str, party: str) -> None:
    assert who_acts(language, sentence)[0] == (party,)


def test_behind_an_occasion_too() -> None:
    text = "# Communiqué\n\nEn marge de la visite, Développement durable Nord (DDN) a annoncé 3 millions d'euros."
    (found,) = commitments(text, "fr")
    assert found.parties == ("DDN",)


def test_beside_a_party_it_is_a_partner() -> None:
    sentence = "Le Mali formera 30 juges avec Développement international Desjardins (DID)."
    assert who_acts("fr", sentence) == (("MLI",), ("DID",))


@pytest.mark.parametrize(
    "text",
    [
        "Cadre de vie (ABC) financera",  # other letters
        "Développement international Desjardins (DI) ouvrira",  # too few
        "Développement très international Desjardins (DID) ouvrira",  # a long word left out
        "Développement (DEV) ouvrira",  # of one word
    ],
)
def test_what_is_not_spelled_is_none(text: str) -> None:
    assert spelled_at(text, 0, len(text)) is None


def test_a_programme_does_not_act() -> None:
    assert commitments("# Forum\n\nLe Programme d'action prioritaire (PAP) financera 12 écoles.", "fr") == ()


def parties_of(language: str, sentence: str) -> tuple[str, ...]:
    (found,) = commitments(f"# {PACTS[language]}\n\n{sentence}", language)
    return found.parties


@pytest.mark.parametrize(
    ("language", "sentence", "body"),
    [
        ("pt", "O Banco de Fomento Angola (BFA) abrirá 30 balcões.", "BFA"),
        ("pt", "À margem da reunião, o Fundo Verde Moçambique (FVM) assinou um crédito de 3 milhões de euros.", "FVM"),
        ("es", "El Banco Solidario Ecuador (BSE) prestará 30 millones de euros.", "BSE"),
        ("fr", "La Société Minière Mali (SMM) formera 30 agents.", "SMM"),
        ("en", "Harbour Trust Kenya (HTK) will train 30 pilots.", "HTK"),
    ],
)  # fmt: skip
def test_the_initials_tell_a_body(language: str, sentence: str, body: str) -> None:
    assert parties_of(language, sentence) == (body,)


@pytest.mark.parametrize(
    ("language", "sentence", "country"),
    [
        ("en", "Kenya (KE) will train 30 pilots.", "KEN"),
        ("en", "The Kingdom of Saudi Arabia (KSA) will train 30 pilots.", "SAU"),
        ("en", "In March Kenya (NBO) will train 30 pilots.", "KEN"),
        ("pt", "O Instituto Nacional de Estatística de Angola (INE) abrirá 30 balcões.", "AGO"),
        ("es", "El Gobierno del Perú (GP) abrirá 30 oficinas.", "PER"),
        ("fr", "Le Mali (AES) formera 30 agents.", "MLI"),
    ],
)
def test_other_brackets_leave_the_country(language: str, sentence: str, country: str) -> None:
    assert parties_of(language, sentence) == (country,)


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("The Association of Skilled Migrant Agencies of Kenya (ASMAK) adopted a charter.", "ASMAK"),
        ("The Federation of Employers of Ghana (FEG) will train 300 people.", "FEG"),
    ],
)
def test_those_who_joined_in_a_country_are_not_it(sentence: str, body: str) -> None:
    assert parties_of("en", sentence) == (body,)
