"""Number words, hedges, currencies and nouns."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pledgebook.vocabulary import VocabularyError, load, numbers
from pledgebook.vocabulary.numbers import load_quantities
from tests.vocabulary.bad import replace

WORDS = load("en").quantities


def test_the_words_from_one_to_ninety_are_all_there() -> None:
    assert sorted(map(int, WORDS.numbers.units.values())) == list(range(1, 20))
    assert sorted(map(int, WORDS.numbers.tens.values())) == list(range(20, 100, 10))


@pytest.mark.parametrize(
    ("word", "least"),
    [
        ("dozens", 24),
        ("hundreds", 200),
        ("thousands", 2000),
        ("millions", 2 * 10**6),
        ("billions", 2 * 10**9),
    ],
)
def test_a_vague_plural_is_at_least_two(word: str, least: int) -> None:
    assert WORDS.numbers.vague[word] == Decimal(least)


def test_hedges_are_written_in_lower_case_and_say_one_thing() -> None:
    assert [phrase for phrase in WORDS.hedges_before if phrase != phrase.lower()] == []
    assert WORDS.hedges_before["more than"] == "over"
    assert WORDS.hedges_before["nearly"] == "under"
    assert WORDS.hedges_before["up to"] == "at most"


@pytest.mark.parametrize(
    ("table", "text", "reason"),
    [
        ("en/hedges.csv", "phrase,place,hedge\nmaybe,before,perhaps\n", "line 2: hedge is 'perhaps'"),
        ("en/hedges.csv", "phrase,place,hedge\nmaybe,above,over\n", "line 2: place is 'above'"),
        ("en/numbers.csv", "word,value,kind\numpteen,many,unit\n", "line 2: 'many' is no number"),
        ("en/numbers.csv", "word,value,kind\none,1,digit\n", "line 2: kind is 'digit'"),
        ("en/nouns.csv", "word,kind\npeople,crowd\n", "line 2: kind is 'crowd'"),
        ("en/roles.csv", "role,side,phrase\nhero,before,a\n", "line 2: role is 'hero'"),
        ("en/roles.csv", "role,side,phrase\ntarget,beside,a\n", "line 2: side is 'beside'"),
        (
            "es/roles.csv",
            "role,side,phrase\ntotal,after,Estados partes\n",
            "line 2: phrase is 'Estados partes'",
        ),
        ("en/labels.csv", "word,place\nPhase,around\n", "line 2: place is 'around'"),
    ],
)
def test_bad_rows_are_refused(monkeypatch: pytest.MonkeyPatch, table: str, text: str, reason: str) -> None:
    replace(monkeypatch, numbers, table, text)
    with pytest.raises(VocabularyError, match=reason):
        load_quantities(table.partition("/")[0])
