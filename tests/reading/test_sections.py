import pytest

from pledgebook.model import Span
from pledgebook.reading.part import Part, Written
from pledgebook.reading.sections import is_section, is_short


def line(words: str, lines: int = 1) -> Written:
    return Written(Part("paragraph", [(0, len(words))], lines=lines), Span(0, len(words)), words, ())


@pytest.mark.parametrize(
    "words",
    [
        "Pillar 1",
        "pillar I: Stability",
        "ANNEX A",
        "Chapter four – ends",
        "Working Group 3 reports",
        "Goal 16",
        "Item 2. Undertakings of governments",
        "Tema 1: Pesca sustentável",
        "Eixo II – Saúde",
        "Volet 3 : Formation",
    ],
)
def test_sections(words: str) -> None:
    assert is_section(line(words))


@pytest.mark.parametrize(
    "words",
    [
        "Pillars 1",
        "Pillar of society",
        "Annex",
        "Part 1.5 million",
        "Caterpillar 1",
        "Pillar Iron",
        "Tema da noite",
        "Items 1",
    ],
)
def test_no_sections(words: str) -> None:
    assert not is_section(line(words))


def test_short() -> None:
    assert is_short(line("a " * 13 + "a", lines=2))
    assert not is_short(line("a " * 14 + "a"))
    assert not is_short(line("a" * 121))
    assert not is_short(line("a", lines=3))
    assert not is_short(line("It ends."))
