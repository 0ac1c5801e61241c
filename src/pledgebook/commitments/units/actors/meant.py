"""Which parties a word for parties means: "we", "the Government", "both countries"."""

from __future__ import annotations

from bisect import bisect_left

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.chairs import CHAIRS, chairing
from pledgebook.commitments.documents.issuers.defined import DEFINED
from pledgebook.commitments.documents.issuers.joint import ALL, speaking
from pledgebook.commitments.documents.issuers.reports_by import is_report_by
from pledgebook.commitments.names.lines.labels import party_of
from pledgebook.commitments.names.lines.statements import whose_statement
from pledgebook.commitments.units.actors.headlined import two_of_title
from pledgebook.model import Block

_GROUPS = frozenset({"BRICS", "G7", "G20", "G77"})  # that are nothing but their members
NAMELESS = ("issuer", "office", "minister")  # kinds of words for who issues the document, or its minister


def parties_of(context: Context, block: Block, kind: str) -> tuple[str, ...]:
    """The parties behind a word that names none: those for whom somebody speaks, else those of the document."""
    turn = context.turns.of(block) if kind != "all" else None
    if turn:
        return () if kind in ("same", "they") else turn.parties
    parties = _written_of(context, block, kind)
    return ALL if kind == "we" and parties and _GROUPS.issuperset(parties) else parties


def _written_of(context: Context, block: Block, kind: str) -> tuple[str, ...]:
    """The parties behind a word that names none (``kind`` of the table of actors); empty where nobody says who.

    Under a heading that is a party, "we" and "the Government" are that party's.
    """
    edition = context.edition
    if kind in CHAIRS:
        return chairing(context, kind) or (speaking(edition) if kind == "chairs" else ())
    unsaid = kind != "all" and context.lines.is_open(block.at.start)
    over = () if unsaid else _party_over(context, block)
    if unsaid or kind in ("same", "they"):
        return over
    if kind == "all":  # "both countries" under a heading of two
        return over if len(over) > 1 else two_of_title(context) or speaking(edition)
    return over or (_we(context) if kind == "we" else (edition.issuer,) if edition.issuer else ())


def _we(context: Context) -> tuple[str, ...]:
    """Who says "we": whom the text calls so, those who sign, who issues the document, else all who agreed or met."""
    edition = context.edition
    said = edition.origins.get("issuer")
    if edition.issuer and said and said.rule == DEFINED and said.entry.lower() in _words_for_us(context):
        return (edition.issuer,)
    if not edition.issuer and is_report_by(context.document, context.vocabulary):
        return ()
    if edition.signatories:
        return speaking(edition)
    if edition.issuer:
        return (edition.issuer,)
    return ALL if edition.process or edition.meeting else ()


def _words_for_us(context: Context) -> frozenset[str]:
    return frozenset(word.lower() for word in context.vocabulary.wording.actors["we"])


def _party_over(context: Context, block: Block) -> tuple[str, ...]:
    """The party that the line right over a block is, or else the nearest heading over it that is one."""
    for index in (
        context.lines.nearest(block.at.start),
        _line_before(context, block),
        *reversed(block.headings),
    ):
        if index is None:
            continue
        over = context.document.blocks[index]
        label = context.lines.party(index) or party_of(context, over.at) or whose_statement(context, over)
        if label:
            return label.parties
    return ()


def _line_before(context: Context, block: Block) -> int | None:
    """The block right before a paragraph, or before the list that an item stands in."""
    blocks = context.document.blocks
    first = bisect_left(blocks, block.at.start, key=lambda each: each.at.start) - 1
    while first >= 0 and (blocks[first].kind == "item" or blocks[first].parent is not None):
        first -= 1
    return first if first >= 0 else None
