"""Phrases are found where they begin, as by going through the words of a stretch one by one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.checks.beginnings import Beginnings
from pledgebook.checks.lexicon import START, Phrases, lexicon, pattern
from pledgebook.model import Sentence, Span
from pledgebook.vocabulary import LANGUAGES

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


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_of_a_kind_is_passed_over(language: str) -> None:
    known = lexicon(language)
    for kind, phrases in known.words.items():
        for phrase in phrases:
            low = f"(e{phrase}, d'{phrase} x."
            words = Beginnings.of(low, (Sentence(Span(0, len(low)), 0),), known)
            found = pattern(known, rf"(?:(?<!\w)<{kind}>)").search(low)
            assert found is None or words.may_say(0, kind), (kind, phrase)


def test_a_sentence_without_the_longest_word_of_any_phrase_does_not_say_it() -> None:
    assert "for every" in lexicon("en").words["money every"]
    low = "it will give $1 for schools. it will give $1 for every $2."
    first = low.index(".") + 1
    words = Beginnings.of(
        low, (Sentence(Span(0, first), 0), Sentence(Span(first + 1, len(low)), 0)), lexicon("en")
    )
    assert [words.may_say(sentence, "money every") for sentence in (0, 1)] == [False, True]


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
