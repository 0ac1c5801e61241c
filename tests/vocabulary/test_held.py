"""A text holds a word whatever its capitals and wherever it stands, and none where it has only parts of one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.vocabulary.held import Held, Named


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Set out below.", True),
        ("all that is SET OUT BELOW", True),
        ("l'énoncé", True),
        ("L'ÉNONCÉ", True),
        ("unset out belows", True),  # within longer words: whoever asks looks again
        ("set out", False),
        ("enonce", False),
        ("", False),
    ],
)
def test_words_are_held_whatever_their_capitals(text: str, held: bool) -> None:
    assert Held(["set out below", "Énoncé"]).by(text) is held


def test_of_no_words_none_is_held() -> None:
    assert not Held([]).by("anything")


@given(
    st.sets(st.text(alphabet="aAb ", min_size=1, max_size=4), min_size=1),
    st.text(alphabet="aAbB ", max_size=12),
)
def test_it_tells_what_a_search_for_each_tells(words: set[str], text: str) -> None:
    assert Held(words).by(text) == any(word.lower() in text.lower() for word in words)


def test_it_sees_phrases_as_whole_words() -> None:
    named = Named(["Peru", "Le Monde"])
    assert named.by("the port of PERU, again")
    assert named.by("Le Monde")
    assert not named.by("Peruvian ports")
    assert not named.by("a demperu")
    exact = Named(["ANA"], exact=True)
    assert exact.by("(ANA)")
    assert not exact.by("Ana Ruiz")
