"""Which blocks of a document make up one item, and which words introduce it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pledgebook.commitments.context import Context
from pledgebook.model import Block


@dataclass(frozen=True, slots=True)
class Group:
    """The blocks from ``first`` up to ``end`` (exclusive), and the block that introduces them."""

    first: int
    end: int
    stem: int | None


def groups(context: Context) -> Iterator[Group]:
    """Each item with all that belongs to it; where one only introduces others ("we commit to: a) ..."), those."""
    blocks = context.document.blocks
    whole = list(_whole(blocks))
    stem: Group | None = None
    for index, group in enumerate(whole):
        if stem and blocks[group.first].marker and _style(blocks[group.first]) != _style(blocks[stem.first]):
            if _hangs(context, group.first):
                yield Group(group.first, group.end, stem.first)
                continue
        stem = None
        inner = _inner(blocks, group)
        following = whole[index + 1].first if index + 1 < len(whole) else None
        first = inner[0].first if inner else following
        if first is None or not _opens_list(context, group) or not _hangs(context, first):
            yield group
        elif inner:
            yield from inner
        elif _style(blocks[first]) != _style(blocks[group.first]):
            stem = group
        else:
            yield group


def _whole(blocks: Sequence[Block]) -> Iterator[Group]:
    """Each top-level item with the end, in blocks, of all that belongs to it."""
    index = 0
    while index < len(blocks):
        end = index + 1
        if blocks[index].kind == "item" and blocks[index].parent is None:
            while end < len(blocks) and blocks[end].parent is not None:
                end += 1
            yield Group(index, end, blocks[index].stem)
        index = end


def _inner(blocks: Sequence[Block], group: Group) -> list[Group]:
    """The items right below an item, each with its end."""
    items = [
        each
        for each in range(group.first + 1, group.end)
        if blocks[each].kind == "item" and blocks[each].parent == group.first
    ]
    ends = [*items[1:], group.end] if items else []
    return [Group(first, end, group.first) for first, end in zip(items, ends, strict=True)]


def _opens_list(context: Context, group: Group) -> bool:
    at = context.document.blocks[group.first].at
    if not context.text[at.start : at.end].endswith(":"):
        return False
    return context.grammar.opens_list(context.text, at, context.names_at(at), context.vocabulary)


def _hangs(context: Context, index: int) -> bool:
    at = context.document.blocks[index].at
    return context.grammar.hangs(context.text, at, context.names_at(at), context.vocabulary)


def _style(block: Block) -> str:
    """How an item is marked: by a number, a letter or a sign."""
    sign = block.marker.lstrip("(")[:1]
    return "1" if sign.isdigit() else "a" if sign.isalpha() else sign
