"""A body whose initials stand behind a country's name is that body, and not the country."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


def parties(language: str, sentence: str) -> tuple[str, ...]:
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
    assert parties(language, sentence) == (body,)


@pytest.mark.parametrize(
    ("language", "sentence", "country"),
    [
        ("en", "Kenya (KE) will train 30 pilots.", "KEN"),
        ("en", "In March Kenya (NBO) will train 30 pilots.", "KEN"),
        ("pt", "O Instituto Nacional de Estatística de Angola (INE) abrirá 30 balcões.", "AGO"),
        ("es", "El Gobierno del Perú (GP) abrirá 30 oficinas.", "PER"),
        ("fr", "Le Mali (AES) formera 30 agents.", "MLI"),
    ],
)
def test_other_brackets_leave_the_country(language: str, sentence: str, country: str) -> None:
    assert parties(language, sentence) == (country,)
