"""Who "they" are at the start of a paragraph: all of them where those before it speak of all, else those it names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import speaking
from pledgebook.commitments.grammars.acts import Act
from pledgebook.model import Block, Sentence

_TOP = 4  # blocks that may say whose the document is
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


def binds_all(context: Context, act: Act) -> bool:
    """Whether those who met bind themselves: "they agreed to form three committees"."""
    return bool(context.edition.meeting or context.edition.process) and act.group in ("bind", "commit")


def they_who_bind(context: Context, stem: Block, sentence: Sentence, act: Act) -> tuple[str, ...]:
    """Who "they" are in the words over a list: several that the sentence before opens with, or all of whom it speaks.

    All who met where none stands before, or a clause of the preamble; nobody where it speaks of others.
    """
    if not (context.edition.signatories or binds_all(context, act)):
        return ()
    before = _sentence_before(context, stem, sentence)
    if before is None or _is_of_all(context, before):
        return speaking(context.edition)
    named = _opened_by(context, before)
    return named if len(named) > 1 else ()


def _is_of_all(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence speaks of all who met, or is a clause of a preamble: "RECONOCIENDO los esfuerzos;"."""
    clause = context.text.endswith((";", ","), sentence.at.start, sentence.at.end)
    return clause or context.grammar.speaks_for_all(context.text, sentence.at, context.vocabulary)


def _opened_by(context: Context, sentence: Sentence) -> tuple[str, ...]:
    """The parties with whose names a sentence begins, and not with what is theirs: "Kenya's press"."""
    names = context.names_at(sentence.at)
    named = (
        context.grammar.named_at(context.text, sentence.at.start, names, context.vocabulary)
        if names
        else None
    )
    owned = named is not None and context.text.startswith(("'", "’"), named.at.end)
    return () if named is None or owned else named.parties


def state_before(context: Context, stem: Block, sentence: Sentence) -> tuple[str, ...]:
    """Which country "the country" is in the words over a list: the one that opens the sentence before.

    Nobody where another is named there, in the title, in a heading over it, or issues the document.
    """
    before = _sentence_before(context, stem, sentence)
    opened = _opened_by(context, before) if before else ()
    if before is None or len(opened) != 1 or not context.countries.issuperset(opened):
        return ()
    blocks = context.document.blocks
    top = [block for block in blocks[:_TOP] if block.at.end <= before.at.start]
    places = [before.at, *(block.at for block in top), *(blocks[index].at for index in stem.headings)]
    named = {name.id for at in places for name in context.names_at(at) if name.kind == "country"}
    issuer = {context.edition.issuer or ""} & context.countries
    return opened if named | issuer <= set(opened) else ()


def _sentence_before(context: Context, stem: Block, sentence: Sentence) -> Sentence | None:
    """The sentence before one, in its paragraph or at the end of the paragraph before that."""
    own = [each for each in context.sentences_at(stem.at) if each.at.start < sentence.at.start]
    return next(iter((own or _paragraph_before(context, stem))[-1:]), None)


def _paragraph_before(context: Context, stem: Block) -> Sequence[Sentence]:
    blocks = context.document.blocks
    index = bisect_right(blocks, stem.at.start, key=lambda each: each.at.start) - 2
    if index < 0 or blocks[index].kind != "paragraph" or blocks[index].headings != stem.headings:
        return ()
    return context.sentences_at(blocks[index].at)


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
