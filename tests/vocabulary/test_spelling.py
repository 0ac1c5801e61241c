"""Words as one part of a regular expression: the longest is tried first, none is read as an expression."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.vocabulary.spelling import Endings, any_of, last_words, perhaps

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
