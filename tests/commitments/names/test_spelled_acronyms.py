"""Names with small letters whose acronym their words spell out, as subject and as partner."""

from __future__ import annotations

import pytest

from pledgebook.commitments.names.spelled_acronyms import spelled_at
from tests.commitments.texts import commitments, who_acts


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("fr", "Développement international Desjardins (DID) ouvrira 12 guichets.", "DID"),
        ("fr", "Électriciens sans frontières (ESF) équipera 30 dispensaires.", "ESF"),
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
