"""Phrases are found where they begin, as by going through the words of a stretch one by one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.checks.beginnings import Beginnings
from pledgebook.checks.lexicon import START, Phrases, lexicon
from pledgebook.model import Sentence, Span

LOW = (
    "half of the aid, l'appel n'a pas doublé. it will give one-third (disbursed-and-paid) in may; "
    "d’un tiers, d’une moitié, promis, le quart’s half-a-dozen had been pledged, less 'about' a fifth"
)
AT = LOW.index(".") + 1


def beginnings(language: str) -> Beginnings:
    sentences = (Sentence(Span(0, AT), 0), Sentence(Span(AT + 1, len(LOW)), 0))
    return Beginnings.of(LOW, sentences, lexicon(language))


def one_by_one(phrases: Phrases, start: int, end: int, *, elided: bool) -> Iterator[tuple[Span, str]]:
    for word in START.finditer(LOW, start, end):
        behind = max(word.group().rfind(mark) for mark in "'’") + 1
        for at in dict.fromkeys((word.start(), word.start() + behind if elided else word.start())):
            if (found := phrases.match(LOW, at, end)) is not None:
                yield found
                break


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("table", ["ladder", "asides", "fractions", "hedges", "doubts"])
@given(ends=st.tuples(st.integers(0, len(LOW)), st.integers(0, len(LOW))))
def test_a_stretch_is_looked_at_as_if_word_by_word(table: str, language: str, ends: tuple[int, int]) -> None:
    start, end = sorted(ends)
    phrases: Phrases = getattr(lexicon(language), table)
    known = beginnings(language)
    whole = (Span(0, AT), Span(AT + 1, len(LOW)))
    for stretch in (*whole, Span(start, end)):
        assert list(known.find(phrases, *stretch)) == list(one_by_one(phrases, *stretch, elided=False))
        assert list(known.find_elided(phrases, *stretch)) == list(one_by_one(phrases, *stretch, elided=True))


def test_a_phrase_behind_an_apostrophe_is_found_only_where_it_is_asked_for() -> None:
    known, fractions = beginnings("fr"), lexicon("fr").fractions
    elided = {LOW[slice(*at)] for at, _ in known.find_elided(fractions, AT + 1, len(LOW))}
    plain = {LOW[slice(*at)] for at, _ in known.find(fractions, AT + 1, len(LOW))}
    assert "un tiers" in elided - plain
    assert plain < elided


def test_a_word_that_a_stretch_cuts_is_split_as_the_stretch_has_it() -> None:
    known, fractions = beginnings("en"), lexicon("en").fractions
    inside = LOW.index("third")
    assert [LOW[slice(*at)] for at, _ in known.find(fractions, inside - 4, inside)] == []
    assert "one-third" in [LOW[slice(*at)] for at, _ in known.find(fractions, inside - 4, inside + 5)]
    half = LOW.index("half-a-dozen")
    assert "half" in [LOW[slice(*at)] for at, _ in known.find(fractions, half, half + 4)]
