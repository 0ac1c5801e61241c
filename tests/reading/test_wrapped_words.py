"""Words that a line of a plain text broke are whole, and hyphens of their own stay."""

from __future__ import annotations

import pytest

from pledgebook.reading import read_document
from pledgebook.reading.wrapped_words import without, word_breaks

PROSE = "The ministers spoke of the construction of roads, and of what they would do together.\n" * 3


def read(text: str) -> str:
    """The words of a plain text as they are read."""
    return read_document(text.encode(), "a.txt").flow.text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ministers paid for the con-\nstruction of roads.", "the construction of"),
        ("The ministers paid for the con-\n    struction of roads.", "the construction of"),
        ("They agreed on a follow-\nup of the meeting.", "a follow-up of"),
        ("They read COVID-\n19 figures.", "COVID- 19"),
        ("They met on the Sao Tome-\nPrincipe route.", "Tome- Principe"),
    ],
)
def test_a_broken_word(text: str, words: str) -> None:
    assert words in read(PROSE + text)


def test_a_dash_is_no_hyphen() -> None:
    assert "roads - which" in read("They paid for roads -\nwhich were long.")
    assert word_breaks("They paid for roads -\nwhich were long.") == []


def test_what_is_left_of_a_stretch() -> None:
    assert list(without([(3, 5), (8, 9)], 0, 12)) == [(0, 3), (5, 8), (9, 12)]
    assert list(without([(3, 5)], 6, 9)) == [(6, 9)]
    assert list(without([], 1, 2)) == [(1, 2)]
