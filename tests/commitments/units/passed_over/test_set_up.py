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
    ("language", "paragraph"),
    [
        ("en", "We will establish a Bank for seeds. The Bank of Mexico will lend 4 million euros."),
        ("pt", "Criaremos um Fundo Azul. O Banco Central aplicará 4 milhões de euros."),
        ("es", "Crearemos un Fondo Verde. La CAF aportará 4 millones de euros."),
        ("fr", "Nous créerons un Fonds régional. La Banque mondiale versera 4 millions d'euros."),
    ],
)
def test_another_body_acts_for_itself(language: str, paragraph: str) -> None:
    found = quotes(language, paragraph)
    assert found
    assert all(". " not in quote for quote in found)
