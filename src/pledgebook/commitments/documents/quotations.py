"""Where a text quotes: what somebody is said to have said is news of a promise, and no promise of the document."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from pledgebook.model import Document, Span

_CLOSING = {"“": "”", "«": "»", "„": "“", '"': '"'}
_MARK = re.compile(f"[{''.join(_CLOSING)}]")
_LEAST = 12  # characters of a quotation: fewer are a title or a word set apart


def quotations(document: Document, text: str) -> tuple[Span, ...]:
    """The quoted stretches of a document, in order; a mark that its block does not close opens none.

    ``text`` is the flow in the plain spelling.
    """
    if not any(mark in text for mark in _CLOSING):
        return ()
    return tuple(span for block in document.blocks for span in quoted_in(text, block.at))


def within(spans: Sequence[Span], place: int) -> bool:
    """Whether a place stands in one of the spans, which are in order and apart."""
    index = bisect_right(spans, place, key=lambda span: span.start) - 1
    return index >= 0 and place < spans[index].end


def quoted_in(text: str, at: Span) -> Iterator[Span]:
    """The quoted stretches of a block."""
    start = at.start
    while opened := _MARK.search(text, start, at.end):
        end = text.find(_CLOSING[opened[0]], opened.end(), at.end)
        if end < 0:
            return
        if end - opened.end() >= _LEAST:
            yield Span(opened.end(), end)
        start = end + 1
