"""The names and sentences that stand in a stretch of a document."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.commitments.documents.context import prepared
from pledgebook.mentions import find
from pledgebook.mentions.plain_spelling import plain
from pledgebook.model import Edition, Span
from pledgebook.reading import read_text
from pledgebook.vocabulary import load

TEXT = "Chile met Peru. IOM came.\n\nThe United States and Mexico’s AMEXCID left. Nobody stayed."
DOCUMENT = read_text(TEXT, format="text")
NAMES = find(DOCUMENT, load("en"))[0].names
CONTEXT = prepared(DOCUMENT, plain(DOCUMENT.flow.text), NAMES, Edition(), load("en"))
places = st.integers(0, len(DOCUMENT.flow.text))


@given(places, places)
def test_they_are_those_that_lie_wholly_in_it(one: int, other: int) -> None:
    at = Span(min(one, other), max(one, other))
    assert len(NAMES) == 6
    assert CONTEXT.names_at(at) == [name for name in NAMES if at.holds(name.at)]
    assert list(CONTEXT.sentences_at(at)) == [s for s in DOCUMENT.sentences if at.holds(s.at)]
