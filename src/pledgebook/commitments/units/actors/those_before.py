"""Who "they" are at the start of a paragraph: all of them where those before it speak of all, else those it names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import speaking
from pledgebook.commitments.grammars.acts import Act
from pledgebook.model import Block, Sentence

_SENTENCES = 4  # before one, among which a country is named
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
    """Who "they" are in the words over a list: several that the sentence before opens with, else all who met."""
    if not (context.edition.signatories or binds_all(context, act)):
        return ()
    before = _sentence_before(context, stem, sentence)
    if before is None:
        return speaking(context.edition)
    names = context.names_at(before.at)
    named = (
        context.grammar.named_at(context.text, before.at.start, names, context.vocabulary) if names else None
    )
    if named is None:
        return speaking(context.edition)
    return named.parties if len(named.parties) > 1 else ()


def state_before(context: Context, stem: Block, sentence: Sentence) -> tuple[str, ...]:
    """Which country "the country" is in the words over a list: the only one in the last sentence that names any."""
    own = [each for each in context.sentences_at(stem.at) if each.at.start < sentence.at.start]
    before = _paragraph_before(context, stem)
    for each in reversed([*before, *own][-_SENTENCES:]):
        named = {name.id for name in context.names_at(each.at) if name.kind == "country"}
        if named:
            return tuple(named) if len(named) == 1 else ()
    return ()


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
