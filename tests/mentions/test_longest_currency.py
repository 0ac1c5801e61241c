"""A sign before a number is found whole, however long it is and whatever stands before it."""

from __future__ import annotations

import pytest

from pledgebook.pipeline import read
from pledgebook.vocabulary import LANGUAGES, load


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("before", ["", "Peru, Chile (Lima) "])
@pytest.mark.parametrize("space", ["", " "])
def test_every_sign_is_found_whole(language: str, before: str, space: str) -> None:
    signs = load(language).quantities.currencies
    for sign in sorted(set(signs.before) - signs.doubtful):
        if not space and sign[-1].isalpha():
            continue  # "CHF5" is none in every language
        text = f"{before}{sign}{space}7,500,000 " if language == "en" else f"{before}{sign}{space}7.500.000 "
        figures = read(text, language=language, audit=False).figures
        assert [each.unit for each in figures if each.kind == "money"] == [signs.before[sign]], text


def test_a_letter_before_a_sign_makes_it_another_word() -> None:
    assert not [each for each in read("AXUS$ 7,500,000 ", audit=False).figures if each.unit == "USD"]
