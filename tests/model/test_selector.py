"""Spans, and white space folded to one space."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.model import Selector, Span, fold

spans = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(lambda ends: Span(min(ends), max(ends)))


@given(spans, spans)
def test_spans_hold_and_meet_as_their_characters_do(a: Span, b: Span) -> None:
    ours, theirs = set(range(*a)), set(range(*b))
    if ours and theirs:
        assert a.holds(b) == (theirs <= ours)
        assert a.meets(b) == bool(ours & theirs)
        assert a.meets(b) == b.meets(a)


@given(st.text("ab \t\n\u00a0"))
def test_folding_keeps_the_words_and_is_done_once(text: str) -> None:
    assert fold(text).split() == text.split()
    assert fold(fold(text)) == fold(text)
    assert "  " not in fold(text)
    assert fold(text) == fold(text).strip()


def test_a_selector_is_a_span_and_its_words() -> None:
    selector = Selector(3, 9, "nearly")
    assert selector.span == Span(3, 9)
    assert selector.path is None
