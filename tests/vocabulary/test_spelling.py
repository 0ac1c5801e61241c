"""Words as one part of a regular expression: the longest is tried first, none is read as an expression."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.vocabulary.spelling import any_of


@given(st.sets(st.text(min_size=1, max_size=8), min_size=1, max_size=8))
def test_every_word_matches_itself_whole(words: set[str]) -> None:
    for word in words:
        found = re.match(any_of(words, "word"), word)
        assert found is not None
        assert found["word"] == word


def test_signs_are_taken_as_they_are() -> None:
    assert re.fullmatch(any_of(["US$", "U.S. $"]), "US$")
    assert not re.fullmatch(any_of(["U.S."]), "UxSx")
