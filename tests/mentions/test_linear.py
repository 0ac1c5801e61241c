"""Looking for times takes time that grows with the text and no faster, whatever stands in it over and over."""

from __future__ import annotations

import pytest

from pledgebook.mentions.scan import scan
from pledgebook.vocabulary import load
from tests.taken import seconds

SIZES = (8_000, 32_000)  # characters
SHAPES = {
    "es": ["1, ", "1 y ", "del 1 al ", "de ", "en el mes de ", "finales de ", "fin del primer semestre de ", "mayo y ",
           "2026-", "2026 a ", "los próximos ", "tres y ", "año fiscal ", "en un plazo de ", "este ", "Ley de la ",
           "a más tardar en ", "de enero a ", "hasta el ", "a"],
    "pt": ["no final do ", "dos próximos ", "em até ", "ano que vem ", "do mês de ", "primeiro ", "até o fim do "],
    "fr": ["d'ici à la ", "au cours de l'", "la fin de l'", "dans les ", "mi-", "trois prochaines ", "de l'année ",
           "l'", "vingt-", "exercice ", "au plus tard le ", "1er "],
}  # fmt: skip
FLOOR = 0.005  # seconds: shorter times measure the clock


def took(text: str, language: str) -> float:
    return seconds(lambda: scan(text, load(language)), rounds=1)


@pytest.mark.parametrize(
    ("language", "shape"), [(language, shape) for language, shapes in SHAPES.items() for shape in shapes]
)
def test_four_times_the_text_takes_less_than_nine_times_as_long(language: str, shape: str) -> None:
    small, large = (shape * (size // len(shape)) for size in SIZES)
    took(small, language)  # the grammars are compiled
    assert any(took(large, language) < 9 * max(took(small, language), FLOOR) for _ in range(3))
