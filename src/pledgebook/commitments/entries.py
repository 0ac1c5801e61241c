"""Blocks that are one commitment each: list items with all that is in them, and paragraphs under a party's label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pledgebook.commitments.acts import UNKNOWN, match_act
from pledgebook.commitments.context import Context
from pledgebook.commitments.labels import label_of, party_of
from pledgebook.commitments.speakers import heading_over
from pledgebook.commitments.subjects import Subject, speaks_for_all
from pledgebook.model import Block, Span

_NUMBERED = re.compile(r"\(?\d{1,3}[.)]?\)?")
_PROMISING = ("commit", "plan", "announce", "bind")  # groups of verbs that another verb has to follow
_STATEMENTS = 0.3  # of the numbered paragraphs of a declaration so many speak for those who make it


@dataclass(frozen=True, slots=True)
class Entry:
    """A stretch that is one unit where somebody acts in it: its span, its first block, and who acts, if known."""

    at: Span
    block: int
    subject: Subject | None = None


def find_entries(context: Context) -> tuple[list[Entry], list[int]]:
    """The entries of a document in order, and the indices of the blocks that are prose instead."""
    blocks = context.document.blocks
    stems = {block.stem for block in blocks}
    declared = _is_declaration(context)
    entries: list[Entry] = []
    prose: list[int] = []
    for index, end in _groups(blocks):
        block = blocks[index]
        if block.kind == "paragraph":
            entry = None if index in stems else _labelled(context, index)
            entries += [entry] if entry else []
            prose += [] if entry else [index]
        elif _introduces(context, index, end):
            entries += _children(context, index, end)
        elif declared and _NUMBERED.fullmatch(block.marker):
            prose.append(index)
        else:
            entries.append(Entry(Span(block.at.start, blocks[end - 1].at.end), index))
    return [entry for entry in entries if entry.at.start < entry.at.end], prose


def _groups(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Each top-level item or paragraph with the end, in blocks, of all that belongs to it.

    An item that another of the same column introduces belongs to that ("9. We commit to:", "(a) ...").
    """
    index = 0
    while index < len(blocks):
        end = index + 1
        if blocks[index].kind in ("item", "paragraph") and blocks[index].parent is None:
            while end < len(blocks) and (
                blocks[end].parent is not None or _belongs(blocks[index], blocks[end], index)
            ):
                end += 1
            yield index, end
        index = end


def _belongs(block: Block, other: Block, index: int) -> bool:
    return block.kind == "item" and other.stem == index


def _children(context: Context, index: int, end: int) -> Iterator[Entry]:
    """The items directly in an item that only introduces them, each with all that is in it."""
    blocks = context.document.blocks
    starts = [child for child in range(index + 1, end) if index in (blocks[child].parent, blocks[child].stem)]
    for child, following in zip(starts, [*starts[1:], end], strict=True):
        yield Entry(Span(blocks[child].at.start, blocks[following - 1].at.end), child)


def _introduces(context: Context, index: int, end: int) -> bool:
    """Whether an item with others in it is only their label or stem: a name alone, or words that stop before the act.

    "Belize:" and "Norway will:" do nothing themselves; "Norway will spend $5 million on ports:" does.
    """
    block, text = context.document.blocks[index], context.text
    if end == index + 1 or context.document.blocks[index + 1].kind != "item":
        return False
    return party_of(context, block.at) is not None or (
        text.endswith(":", block.at.start, block.at.end) and _is_open(context, block)
    )


def _is_open(context: Context, block: Block) -> bool:
    """Whether the words before a colon end in a promise that has no verb yet: "will:", "commit to:", "agreed to:"."""
    words = context.text[block.at.start : block.at.end].rstrip(" :").lower().split()
    kinds, verbs = context.vocabulary.wording.words, context.vocabulary.verbs
    last = words[-1] if words else ""
    if last in kinds["promise"] or last in kinds["infinitive"]:
        return True
    verb = verbs.base.get(last) or verbs.third.get(last) or verbs.past.get(last)
    return verb is not None and verb.group in _PROMISING


def _labelled(context: Context, index: int) -> Entry | None:
    """A paragraph that is one unit: behind a party's label, or without a subject under a party's heading."""
    block = context.document.blocks[index]
    sentences = context.sentences_at(block.at)
    label = label_of(context, block, sentences)
    if label and (label.act or _has_figure(context, block)):
        return Entry(block.at, index, label)
    if label or not sentences:
        return None
    first = sentences[0].at
    act = match_act(context.text, first.start, first.end, context.vocabulary, bare=True)
    if act is None or act.group == UNKNOWN:
        return None
    over = heading_over(context, block, sentences)
    return Entry(block.at, index, replace(over, act=act)) if over else None


def _has_figure(context: Context, block: Block) -> bool:
    """Whether a label in bold has a number behind it: "Luxembourg: EUR 4.5 million for the fund" has no verb."""
    lead = next((bold for bold in block.strong if bold.start <= block.at.start), None)
    return lead is not None and any(map(str.isdigit, context.text[lead.end : block.at.end]))


def _is_declaration(context: Context) -> bool:
    """Whether the numbered items of a document are paragraphs of a declaration: many of them speak for all."""
    numbered = [
        block
        for block in context.document.blocks
        if block.kind == "item" and block.parent is None and _NUMBERED.fullmatch(block.marker)
    ]
    speaking = sum(speaks_for_all(context.text, block.at, context.vocabulary) for block in numbered)
    return speaking > _STATEMENTS * len(numbered)
