"""Under a party's heading each sentence without a subject is a commitment, whatever it opens with before its verb."""

from __future__ import annotations

import pytest

from tests.commitments.texts import reading

HEADINGS = {
    "es": "# Declaración\n\nANEXO: COMPROMISOS NACIONALES\n\n**Perú**\n\n",
    "pt": "# Declaração\n\nANEXO: COMPROMISSOS NACIONAIS\n\n**Portugal**\n\n",
}


def quotes(language: str, paragraph: str) -> list[str]:
    return [each.selector.quote for each in reading(HEADINGS[language] + paragraph, language).commitments]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("es", "Abrirá 12 oficinas.", "En lo que va del año ha otorgado 212 títulos."),
        ("es", "Abrirá 12 oficinas.", "En mayo pasado inauguró un puerto."),
        ("es", "Abrirá 12 oficinas.", "Desde 2020 mantiene 40 brigadas."),
        ("es", "Abrirá 12 oficinas.", "Junto con el SERFOR, levantará el inventario."),
        ("es", "Abrirá 12 oficinas.", "Conjuntamente con la FAO, formará a 300 pescadores."),
        ("pt", "Abrirá 12 centros.", "Em maio último inaugurou um porto."),
        ("pt", "Abrirá 12 centros.", "Juntamente com a FAO, formará 300 pescadores."),
        ("pt", "Abrirá 12 centros.", "Desde 2020 mantém 40 brigadas."),
    ],
)
def test_a_sentence_without_a_subject_is_one_of_its_own(language: str, first: str, second: str) -> None:
    assert quotes(language, f"{first} {second}") == [first, second]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("es", "Abrirá 12 oficinas. Durante 2026 los pescadores recibirán 300 redes."),
        ("es", "Abrirá 12 oficinas. En mayo de 2026 las oficinas quedarán listas."),
        ("pt", "Abrirá 12 centros. Em 2026 a empresa receberá 4 barcos."),
    ],
)
def test_one_with_a_subject_only_adds_to_it(language: str, paragraph: str) -> None:
    assert quotes(language, paragraph) == [paragraph]
