"""Where a text quotes: what somebody is said to have said is news of a promise, and no promise of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Span

_CLOSING = {"“": "”", "«": "»", "„": "“", '"': '"'}
_MARK = re.compile(f"[{''.join(_CLOSING)}]")
_LEAST = 12  # characters of a quotation: fewer are a title or a word set apart


def quotations(context: Context) -> tuple[Span, ...]:
    """The quoted stretches of a document, in order; a mark that its block does not close opens none."""
    return tuple(span for block in context.document.blocks for span in _of_block(context.text, block.at))


def _of_block(text: str, at: Span) -> Iterator[Span]:
    start = at.start
    while opened := _MARK.search(text, start, at.end):
        end = text.find(_CLOSING[opened[0]], opened.end(), at.end)
        if end < 0:
            return
        if end - opened.end() >= _LEAST:
            yield Span(opened.end(), end)
        start = end + 1
