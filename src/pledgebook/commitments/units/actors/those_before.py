"""Who "they" are at the start of a numbered paragraph: all of them, where those before it speak of all of them."""

from __future__ import annotations

from bisect import bisect_right

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Block

_BACK = 4  # numbered paragraphs in a row that begin with "they"


def all_before(context: Context, block: Block) -> bool:
    """Whether the numbered paragraphs right before one go back to words for all: "The ministers decide", "They agree".

    "They" of a paragraph that names a party before is that party, and under another heading somebody else.
    """
    blocks = context.document.blocks
    index = bisect_right(blocks, block.at.start, key=lambda each: each.at.start) - 1
    for before in reversed(blocks[max(0, index - _BACK) : index]):
        if before.kind != "item" or before.headings != block.headings or not before.marker[:1].isdigit():
            return False
        kind = _opening_kind(context, before)
        if kind != "they":
            return kind in ("all", "we")
    return False


def _opening_kind(context: Context, block: Block) -> str | None:
    """The kind of the word for parties by which a paragraph's last sentence of theirs acts; None where one is named."""
    kinds: list[str] = []
    for sentence in context.sentences_at(block.at):
        names = context.names_at(sentence.at)
        named = context.grammar.find_subject(context.text, sentence.at, names, context.vocabulary)
        if named and named.act:
            return None
        if found := context.grammar.find_collective(context.text, sentence.at, context.vocabulary):
            kinds.append(found[0])
    return kinds[0] if kinds else None
