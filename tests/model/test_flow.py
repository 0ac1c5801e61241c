"""The map from clean text back to the source: whatever runs are added, every span of the flow reproduces."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.model import Flow, FlowBuilder, Span, fold


@dataclass(frozen=True)
class Built:
    """A source, the flow built over it, and for each character of the flow the span of the source it stands for."""

    source: str
    flow: Flow
    origins: tuple[Span, ...]


@st.composite
def built(draw: st.DrawFn) -> Built:
    """Runs in any order of the source: copies, one character for several, and dropped stretches between them."""
    builder, source, origins, expected = FlowBuilder(), "", [], ""
    for _ in range(draw(st.integers(1, 8))):
        source += draw(st.text("*_#\n<>", max_size=3))  # what no eye reads
        copy = draw(st.booleans())
        piece = draw(st.text("abc é…", min_size=1, max_size=6))
        at = len(source)
        if copy:
            source += piece
            builder.add(piece, at)
            origins += [Span(at + index, at + index + 1) for index in range(len(piece))]
            expected += piece
        else:
            source += "&" + piece + ";"
            builder.add("x", at, len(piece) + 2)
            origins.append(Span(at, len(source)))
            expected += "x"
    flow = builder.build()
    assert flow.text == expected
    assert builder.length == len(expected)
    return Built(source, flow, tuple(origins))


@given(built(), st.data())
def test_a_span_of_the_flow_reaches_from_the_first_to_the_last_character_it_stands_for(
    built: Built, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(built.flow.text) - 1))
    end = data.draw(st.integers(start + 1, len(built.flow.text)))
    span = built.flow.to_source(start, end)
    assert span == Span(built.origins[start].start, built.origins[end - 1].end)


@given(built(), st.data())
def test_a_selector_reproduces_its_quote(built: Built, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(built.flow.text) - 1))
    end = data.draw(st.integers(start + 1, len(built.flow.text)))
    selector = built.flow.select(built.source, start, end, "p")
    assert fold(built.source[selector.start : selector.end]) == selector.quote
    assert selector.path == "p"


@given(st.text(min_size=1, max_size=30))
def test_a_text_that_is_copied_whole_maps_to_itself(text: str) -> None:
    builder = FlowBuilder()
    builder.add(text, 7)
    assert builder.build().to_source(0, len(text)) == Span(7, 7 + len(text))


def test_only_one_character_stands_for_something_else() -> None:
    builder = FlowBuilder()
    builder.add("", 0)
    assert builder.length == 0
    with pytest.raises(ValueError, match="one character"):
        builder.add("ab", 0, 5)
    builder.add("—", 3, 7)
    assert builder.build().to_source(0, 1) == Span(3, 10)
