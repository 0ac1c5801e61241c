"""What those who promise have for it is a detail of the promise, though nobody is named."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


def figures(language: str, paragraph: str) -> list[int]:
    return [len(each.figures) for each in commitments(f"# {PACTS[language]}\n\n{paragraph}", language)]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("pt", "Angola abrirá duas escolas. Conta para o efeito com 40 milhões de rands."),
        ("pt", "Angola abrirá duas escolas. Terão 300 lugares."),
        ("es", "Perú abrirá dos escuelas. Cuenta para ello con 40 millones de soles."),
        ("es", "Perú abrirá dos escuelas. Tendrán 300 plazas."),
    ],
)
def test_what_they_have_is_a_detail(language: str, paragraph: str) -> None:
    assert figures(language, paragraph) == [2]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("pt", "Angola abrirá duas escolas. O Gabão conta com 40 milhões de rands."),
        ("es", "Perú abrirá dos escuelas. Chile tiene 300 plazas."),
        ("es", "Perú abrirá dos escuelas. Agradeció a las 300 familias."),
    ],
)
def test_what_others_have_is_none(language: str, paragraph: str) -> None:
    assert figures(language, paragraph)[0] == 1
