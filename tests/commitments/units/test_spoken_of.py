"""A sentence that opens with whose case it is, and goes on with a word for that country."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

BEFORE = {
    "en": "Kenya committed to open three posts.",
    "es": "El Salvador se comprometió a abrir tres puestos.",
    "pt": "Angola comprometeu-se a abrir três postos.",
    "fr": "Le Bénin s'est engagé à ouvrir trois postes.",
}
FIRST = {"en": "KEN", "es": "SLV", "pt": "AGO", "fr": "BEN"}


def last(language: str, sentence: str) -> tuple[str, ...]:
    found = commitments(f"# COP\n\n{BEFORE[language]} {sentence}", language)
    assert len(found) == 2
    return found[-1].parties


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("es", "Por lo que hace a Honduras, su viceministro señaló que el país formará a 300 jueces.", "HND"),
        ("es", "En cuanto a Honduras, su canciller anunció que el país abrirá 30 escuelas.", "HND"),
        ("es", "Respecto de Honduras, su ministra afirmó que el país abrirá 30 escuelas.", "HND"),
        ("pt", "Quanto a Moçambique, o seu ministro afirmou que o país abrirá 30 escolas.", "MOZ"),
        ("pt", "No que toca a Moçambique, o seu ministro afirmou que o país abrirá 30 escolas.", "MOZ"),
        ("fr", "Quant au Togo, son ministre a déclaré que le pays ouvrira 30 écoles.", "TGO"),
        ("fr", "En ce qui concerne le Togo, son ministre a annoncé que le pays ouvrira 30 écoles.", "TGO"),
        ("en", "As for Uganda, its deputy minister said that the country will train 300 judges.", "UGA"),
        ("en", "With regard to Uganda, its minister said that the country will open 30 schools.", "UGA"),
    ],
)
def test_it_is_that_country_s(language: str, sentence: str, party: str) -> None:
    assert last(language, sentence) == (party,)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "Sobre la frontera con Honduras, su viceministro señaló que el país formará a 300 jueces."),
        ("en", "On the border with Uganda, its minister said that the country will open 30 schools."),
    ],
)
def test_another_that_is_named_is_none(language: str, sentence: str) -> None:
    found = commitments(f"# COP\n\n{BEFORE[language]} {sentence}", language)
    assert found
    assert all(each.parties in ((FIRST[language],), ()) for each in found)
