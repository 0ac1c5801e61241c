"""A document's words and selectors."""

from __future__ import annotations

from pledgebook.model import Document, FlowBuilder, Selector, Span


def test_words_come_from_the_flow_and_selectors_from_the_source() -> None:
    source = "**Peru**\nwill"
    builder = FlowBuilder()
    builder.add("Peru", 2)
    builder.add(" ", 8)
    builder.add("will", 9)
    document = Document(source, builder.build(), (), (), "markdown", "", "peru.md")
    assert document.words(Span(0, 9)) == "Peru will"
    assert document.select(Span(0, 4)) == Selector(2, 6, "Peru")
    assert document.select(Span(5, 9), "p") == Selector(9, 13, "will", "p")
    whole = document.select(Span(0, 9))
    assert source[whole.start : whole.end].split() == whole.quote.split()
