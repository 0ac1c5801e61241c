"""What is said of a body belongs to the promise that sets it up."""

from __future__ import annotations

import pytest

from tests.commitments.texts import reading
from tests.commitments.units.passed_over.test_praised import OPENINGS


def quotes(language: str, paragraph: str) -> list[str]:
    found = reading(OPENINGS[language] + paragraph, language).commitments
    return [each.selector.quote for each in found]


@pytest.mark.parametrize(
    ("language", "paragraph"),
    [
        ("en", "We will establish a Joint Centre in Lusaka. The Centre will have 30 analysts."),
        ("en", "We will set up a regional maintenance Fund. The Fund will open its first window in 2026."),
        ("en", "We will create an Agency for seeds. Hosted by FAO, the Agency will open in 2026."),
        ("es", "Crearemos un Centro Conjunto con sede en Iquitos. El Centro contará con 30 analistas."),
        ("es", "Crearemos un Fondo. Administrado por la CAF, el Fondo abrirá su primera ventanilla en 2026."),
        ("fr", "Nous créerons un Observatoire des sols. L'Observatoire emploiera 40 agents."),
        ("fr", "Nous créerons un Fonds régional. Hébergé par le CILSS, le Fonds ouvrira un guichet en 2026."),
        ("pt", "Criaremos um Centro Conjunto, com sede em Praia. O Centro contará com 25 a 30 analistas."),
        ("pt", "Criaremos uma Agência. A Agência terá um orçamento de 6,4 milhões de euros."),
    ],
)
def test_a_body_that_is_set_up_is_told_of(language: str, paragraph: str) -> None:
    assert quotes(language, paragraph) == [paragraph]


@pytest.mark.parametrize(
    ("language", "promise", "its", "another"),
    [
        ("en", "We will establish a Bank for seeds.", "The Bank will lend", "The Bank of Mexico will lend"),
        ("en", "We will establish a Bank for seeds.", "The Bank will lend", "The Central Bank will lend"),
        ("en", "We will open the Bank in Lusaka again.", "It will lend", "The Bank will lend"),
        ("pt", "Criaremos um Banco Azul.", "O Banco aplicará", "O Banco Central aplicará"),
        ("pt", "Criaremos um Fundo Azul.", "O Fundo aplicará", "O Fundo do Kuwait aplicará"),
        ("es", "Crearemos un Fondo Verde.", "El Fondo aportará", "El Fondo de Kuwait aportará"),
        ("es", "Crearemos un Fondo Verde.", "El Fondo aportará", "La CAF aportará"),
        ("fr", "Nous créerons un Fonds régional.", "Le Fonds versera", "Le Fonds du Koweït versera"),
        ("fr", "Nous créerons une Banque.", "La Banque versera", "La Banque mondiale versera"),
    ],
)
def test_another_body_acts_for_itself(language: str, promise: str, its: str, another: str) -> None:
    told, by_another = (f"{promise} {who} 4 000 000 euros." for who in (its, another))
    assert quotes(language, told) == [told]
    assert quotes(language, by_another)[0] == promise
