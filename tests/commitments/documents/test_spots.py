"""Words of the tables are found once a document; what is tried there is what a search would find."""

from __future__ import annotations

import pytest

from pledgebook.commitments.documents.spots import Spots
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.model import Span
from pledgebook.vocabulary import load

TEXT = (
    "Peru's new Youth Skills Program, with the Lima Job Center (LJC) and an amnesty program, helps migrants and "
    "refugees: young people, Refugees and nonmigrants. The Fund for Schools Program Facility is for children's use."
)


def test_a_word_stands_where_none_goes_on_before_it() -> None:
    found = Spots("refugees, nonrefugees, Refugees", load("en")).within("people", Span(0, 31))
    assert [(start, end) for start, end, _ in found] == [(0, 8), (23, 31)]


def test_of_words_that_begin_together_the_longest_comes_first() -> None:
    text = "young people"
    found = Spots(text, load("en")).within("kind", Span(0, len(text)))
    assert found == sorted(found, key=lambda spot: (spot[0], -spot[1]))


@pytest.mark.parametrize("end", [40, 108, len(TEXT)])
def test_matches_are_those_of_a_search(end: int) -> None:
    vocabulary = load("en")
    spots, grammar = Spots(TEXT, vocabulary), grammar_of(vocabulary)
    people, programme = grammar.people(vocabulary), grammar.programme(vocabulary)
    at = Span(3, end)
    assert [match[0] for match in spots.matches("people", people, at)] == [
        match[0] for match in people.finditer(TEXT, *at)
    ]
    assert [match[0] for match in spots.holding("programme", programme, at)] == [
        match[0] for match in programme.finditer(TEXT, *at)
    ]


def test_something_is_found() -> None:
    vocabulary = load("en")
    found = Spots(TEXT, vocabulary).holding(
        "programme", grammar_of(vocabulary).programme(vocabulary), Span(0, len(TEXT))
    )
    assert [match[0] for match in found][:1] == ["Youth Skills Program"]
