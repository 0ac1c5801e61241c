from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.formats.lookup import Lookup
from pledgebook.model import Span

spans = st.tuples(st.integers(0, 30), st.integers(1, 10)).map(lambda row: Span(row[0], row[0] + row[1]))


@given(st.lists(spans), spans)
def test_it_finds_what_looking_at_everything_finds(held: list[Span], asked: Span) -> None:
    found = [span for span, _ in Lookup(held, lambda span: span).meeting(asked)]
    assert found == sorted(span for span in held if span.meets(asked))
