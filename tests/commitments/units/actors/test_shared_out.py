"""Whose share of a sum is what belongs to the promise of the sum."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "en": "Joint Statement of Mali and Togo",
    "es": "Comunicado conjunto del Perú y de Chile",
    "pt": "Comunicado conjunto",
    "fr": "Communiqué conjoint du Mali et du Togo",
}


def units(language: str, paragraph: str) -> int:
    return len(commitments(f"# {TITLES[language]}\n\n{paragraph}", language))


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        (
            "pt",
            (
                "As Partes acordaram criar um fundo de 25 milhões de euros. Angola entrará com "
                "15 milhões de euros e "
                "Moçambique com os restantes 12 milhões de euros."
            ),
        ),
        (
            "es",
            (
                "Ambos gobiernos acordaron construir un puente de 40 millones de euros. Perú "
                "cubrirá 60 por ciento y Chile "
                "el resto."
            ),
        ),
        (
            "fr",
            (
                "Les deux pays construiront un pont de 40 millions d'euros. Le Mali paiera 25 "
                "millions d'euros et le Togo "
                "le reste."
            ),
        ),
        (
            "en",
            (
                "The two countries will build a bridge for 40 million euros. Mali will pay 25 "
                "million euros and Togo the "
                "rest."
            ),
        ),
    ],
)
def test_shares_are_no_promise_of_their_own(language: str, paragraph: str) -> None:
    assert units(language, paragraph) == 1


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        (
            "en",
            (
                "The two countries will build a bridge for 40 million euros. Mali will open 30 "
                "schools and Togo the rest."
            ),
        ),
        (
            "pt",
            (
                "As Partes criarão um fundo de 25 milhões de euros. Angola contribuirá com 40% "
                "se Moçambique e os "
                "restantes membros o confirmarem."
            ),
        ),
        ("es", "Ambos gobiernos abrirán un centro. Perú pagará 3 millones de euros y Chile el resto."),
    ],
)
def test_other_acts_are(language: str, paragraph: str) -> None:
    assert units(language, paragraph) == 2
