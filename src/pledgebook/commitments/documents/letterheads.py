"""A body's name over all of a text in which others speak: "AFRICAN UNION" over "We, the Ministers ..., resolve"."""

from __future__ import annotations

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Span


def is_letterhead(context: Context, at: Span, party: str) -> bool:
    """Whether the words at ``at`` open a document that several sign, and name who only issues it."""
    edition, first = context.edition, context.document.blocks[:1]
    opens = bool(first) and first[0].at == at
    return opens and bool(edition.signatories) and party == edition.issuer not in edition.signatories
