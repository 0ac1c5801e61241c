"""Which numbered items are paragraphs of a declaration, read as prose: those of a list of which many speak for all.

A document may hold two: a declaration, and the plan of action that is annexed to it and counts from one again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Block

NUMBERED = re.compile(r"\(?\d{1,3}[.)]?\)?")
_FIRST = re.compile(r"\(?1[.)]?\)?")
_SHARED = 2  # numbered paragraphs with acts of different parties make minutes of a document
_STATEMENTS = 0.2  # of the numbered paragraphs of a declaration so many speak for those who make it


def declared_blocks(context: Context) -> frozenset[int]:
    """The numbered items that are paragraphs of a declaration or of minutes, by their indices."""
    declared: set[int] = set()
    for part in _parts(context):
        if _is_declaration(context, [context.document.blocks[index] for index in part]):
            declared.update(part)
        elif (
            context.edition.signatories
        ):  # "5. Colombia will lend four boats. For its part, Panama will grant"
            declared.update(index for index in part if _is_shared(context, context.document.blocks[index]))
    return frozenset(index for index in declared if not _hangs(context, context.document.blocks[index]))


def _hangs(context: Context, block: Block) -> bool:
    """Whether an item is the object of words over the list: "agreed as follows: 1. To open a joint border post"."""
    if block.stem is None:
        return False
    act = context.grammar.match_act(context.text, block.at.start, block.at.end, context.vocabulary, bare=True)
    if act is None or act.person is not None or act.at.start != block.at.start:
        return False
    first = next((sentence.at for sentence in context.sentences_at(block.at)), block.at)
    acting = context.grammar.find_collective(context.text, first, context.vocabulary)
    return acting is None or acting[0] != "we"  # "Building on the Statement, we launch" hangs on nothing


def _parts(context: Context) -> Iterator[list[int]]:
    """The numbered items of a document; a list that counts from one again under another title is a part of its own."""
    part: list[int] = []
    title: int | None = None
    for index, block in enumerate(context.document.blocks):
        if block.kind != "item" or block.parent is not None or not NUMBERED.fullmatch(block.marker):
            continue
        top = _title_over(context, block)
        if part and top != title and _FIRST.fullmatch(block.marker):
            yield part
            part = []
        title = top
        part.append(index)
    yield part


def _title_over(context: Context, block: Block) -> int | None:
    """The heading of the highest rank over an item, where it is of the rank of the document's own title."""
    blocks = context.document.blocks
    first = next((each for each in blocks if each.kind == "heading"), None)
    ranked = [index for index in block.headings if first and blocks[index].depth == first.depth]
    return ranked[-1] if ranked else None


def _is_declaration(context: Context, numbered: list[Block]) -> bool:
    speaking = sum(
        context.grammar.speaks_for_all(context.text, block.at, context.vocabulary) for block in numbered
    )
    if speaking > _STATEMENTS * len(numbered):
        return True
    shared = sum(_is_shared(context, block) for block in numbered)
    return shared >= _SHARED and shared > _STATEMENTS * len(numbered)


def _is_shared(context: Context, block: Block) -> bool:
    """Whether sentences of an item are of different parties, as in minutes: "3. Ports. Peru will ... Chile will"."""
    parties = set()
    for sentence in context.sentences_at(block.at):
        names = context.names_at(sentence.at)
        subject = context.grammar.find_subject(context.text, sentence.at, names, context.vocabulary)
        if subject and subject.act and subject.rule == "active":
            parties.add(subject.parties)
    return len(parties) > 1
