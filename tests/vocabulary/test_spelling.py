"""Words as one part of a regular expression: the longest is tried first, none is read as an expression."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.vocabulary.spelling import (
    Begun,
    Closed,
    Endings,
    Opened,
    any_of,
    first_words,
    last_words,
    lowered,
    perhaps,
    words_in,
)

WORDS = st.sets(st.text(alphabet="aAbB. é$", min_size=1, max_size=5), min_size=1, max_size=12)


@given(st.sets(st.text(min_size=1, max_size=8), min_size=1, max_size=8))
def test_every_word_matches_itself_whole(words: set[str]) -> None:
    for word in words:
        found = re.match(any_of(words, "word"), word)
        assert found is not None
        assert found["word"] == word


@pytest.mark.parametrize("flags", [re.NOFLAG, re.IGNORECASE])
@given(words=WORDS, text=st.text(alphabet="aAbB. é$", max_size=12))
def test_what_is_found_is_what_the_plain_alternation_finds(
    words: set[str], text: str, flags: re.RegexFlag
) -> None:
    plain = "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))
    expected = [match.span() for match in re.finditer(rf"(?:{plain})(?!\w)", text, flags)]
    assert [match.span() for match in re.finditer(rf"{any_of(words)}(?!\w)", text, flags)] == expected


def test_of_no_words_nothing_matches() -> None:
    assert not re.search(any_of([]), "a")


def test_signs_are_taken_as_they_are() -> None:
    assert re.fullmatch(any_of(["US$", "U.S. $"]), "US$")
    assert not re.fullmatch(any_of(["U.S."]), "UxSx")


@given(words=WORDS, text=st.text(alphabet="aAbB. é$", max_size=12))
def test_endings_are_told_whatever_the_capitals(words: set[str], text: str) -> None:
    assert Endings(words).end(text) == any(text.lower().endswith(word.lower()) for word in words)


def test_the_last_word_of_a_phrase() -> None:
    assert last_words(["more than", "~"]) == ["than", "~"]


@pytest.mark.parametrize(
    ("text", "found"), [("the port", "the "), ("l'eau", "l'"), ("theme", ""), ("l eau", ""), ("port", "")]
)
def test_a_word_stands_before_another_or_none_does(text: str, found: str) -> None:
    match = re.match(perhaps(["the", "l'"]), text)
    assert match is not None
    assert match[0] == found


PHRASES = st.sets(
    st.text(alphabet="ab ", min_size=1, max_size=5).filter(str.strip).map(str.strip), min_size=1
)
TEXT = st.text(alphabet="aAbB .-", max_size=20)


@given(phrases=PHRASES, text=TEXT)
def test_an_expression_is_tried_wherever_it_can_begin(phrases: set[str], text: str) -> None:
    shape = re.compile(rf"\b{any_of(phrases)}\b", re.IGNORECASE)
    found, expected = Opened(shape, phrases).search(text), shape.search(text)
    assert (found and found.span()) == (expected and expected.span())


@given(endings=st.sets(st.text(alphabet="ab", min_size=1, max_size=3), min_size=1), text=TEXT)
def test_a_phrase_may_begin_with_the_end_of_a_word(endings: set[str], text: str) -> None:
    shape = re.compile(rf"\b[a-z]*{any_of(endings)}\b", re.IGNORECASE)
    found, expected = Opened(shape, [f"*{ending}" for ending in endings]).search(text), shape.search(text)
    assert (found and found.span()) == (expected and expected.span())


@given(phrases=PHRASES, text=TEXT)
def test_an_expression_is_tried_wherever_it_can_end(phrases: set[str], text: str) -> None:
    shape = re.compile(rf"\b{any_of(phrases)} $", re.IGNORECASE)
    found, expected = Closed(shape, phrases).search(text), shape.search(text)
    assert (found and found.span()) == (expected and expected.span())


@given(phrases=PHRASES, text=TEXT, start=st.integers(0, 6), end=st.integers(0, 20))
def test_all_that_begin_with_a_phrase_are_found_in_a_stretch(
    phrases: set[str], text: str, start: int, end: int
) -> None:
    shape = re.compile(rf"\b{any_of(phrases)}[ab]?", re.IGNORECASE)
    start, end = min(start, len(text)), min(end, len(text))
    found = Begun(shape, phrases).finditer(text, start, end)
    assert [each.span() for each in found] == [each.span() for each in shape.finditer(text, start, end)]


def test_an_expression_is_not_tried_where_none_of_its_words_stands() -> None:
    anything = re.compile("")
    assert Opened(anything, ["so far", "*ed"]).search("so, 300 were Trained")
    assert Opened(anything, ["so far"]).search("So Far, 300")
    assert Opened(anything, ["so far"]).search("also far") is None
    assert Opened(anything, ["so far"]).search("so, 300 are far") is None
    assert Opened(anything, ["*ed"]).search("the edge of needy edens") is None
    assert Closed(anything, ["more than"]).search("fewer than ")
    assert Closed(anything, ["more than"]).search("more than one ") is None


def test_the_words_of_a_text_in_lower_case() -> None:
    assert words_in("De l'eau, 2 Ports") == {"de", "l", "eau", "2", "ports"}
    assert first_words(["so far", "l'an"]) == {"so", "l"}


def test_lower_case_keeps_the_places_of_letters() -> None:
    assert lowered("In İzmir, WITH Ankara") == "in İzmir, with ankara"
