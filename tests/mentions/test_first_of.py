"""The one expression for all patterns of times never says that an earlier one does not match."""

from __future__ import annotations

import random
from collections.abc import Collection

import pytest

from pledgebook.mentions.time_grammar import time_grammar
from pledgebook.vocabulary import LANGUAGES, Vocabulary, load

TEXTS = 4000
LEAST = 200  # times among them, below which they would show nothing
FILLERS = (
    "2024",
    "2025-2027",
    "24",
    "3",
    "de",
    "of",
    "the",
    "la",
    "-",
    ",",
    "FY",
    "Q3",
    "escuelas",
    "2022-06-10",
)


def phrases(vocabulary: Vocabulary) -> list[list[str]]:
    """Words that times are made of, by their table."""
    words, numbers = vocabulary.calendar, vocabulary.quantities.numbers
    tables: tuple[Collection[str], ...] = (
        words.months, words.seasons, words.parts, words.units, words.shifts, words.shifts_after, words.lengths,
        words.fiscal_words, numbers.units, numbers.tens, *words.words.values(), FILLERS, FILLERS,
    )  # fmt: skip
    return [sorted(table) for table in tables if table]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_pattern_before_the_first_matches(language: str) -> None:
    vocabulary, chance = load(language), random.Random(language)
    grammar, tables, found = time_grammar(vocabulary), phrases(vocabulary), 0
    for _ in range(TEXTS):
        pieces = [chance.choice(chance.choice(tables)) for _ in range(chance.randint(1, 5))]
        text = "".join(piece if piece.endswith(("'", "-")) else f"{piece} " for piece in pieces)
        text = chance.choice([text, text.capitalize(), text.rstrip() + "."])
        matched = [index for index, (_, shape, _) in enumerate(grammar.patterns) if shape.match(text)]
        first = grammar.first.match(text)
        if matched:
            assert first, text
            assert int((first.lastgroup or "")[1:]) <= matched[0], text
            found += 1
    assert found > LEAST


def test_what_begins_no_time_is_told_by_one_expression() -> None:
    first = time_grammar(load("en")).first
    assert first.match("three schools") is None
    assert first.match("End the war") is None
    assert first.match("end of the third quarter of 2026")
