"""A body's name at the top of a text that only says who issues it: it is the label of nothing under it."""

from __future__ import annotations

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.opening import top_lines
from pledgebook.model import Span
from pledgebook.vocabulary.ordinary import load_ordinary


def is_letterhead(context: Context, at: Span, party: str) -> bool:
    """Whether the words at ``at`` open a document of which they say who issues it, and no more.

    Others sign it ("AFRICAN UNION" over "We, the Ministers ..., resolve"), or it has headings of its own or the line
    of a press release under them ("THE WHITE HOUSE" over "FACT SHEET").
    """
    edition, first = context.edition, context.document.blocks[:1]
    if not first or first[0].at != at:
        return False
    if edition.signatories:
        return party == edition.issuer not in edition.signatories
    said = edition.origins.get("issuer")
    return said is not None and said.rule.endswith(".letterhead") and _is_over_others(context)


def _is_over_others(context: Context) -> bool:
    """Whether the first block is over other headings, or a line tells that what follows is a press release."""
    if any(block.kind == "heading" and block.headings[:1] == (0,) for block in context.document.blocks):
        return True
    release = load_ordinary(context.vocabulary.language).release
    return any(release.match(line) for line in top_lines(context.document))
