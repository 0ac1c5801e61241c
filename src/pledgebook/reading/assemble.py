"""Parts to blocks: the words into the flow, then what stands under what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from pledgebook.model import Block, Flow
from pledgebook.reading.outline import Outline
from pledgebook.reading.part import Part, Written
from pledgebook.reading.writer import Writer


def written(parts: Iterable[Part], write: Callable[[Writer, Part], None]) -> tuple[Flow, list[Written]]:
    """The flow that ``write`` puts the words of each part into, and the parts that have words."""
    writer = Writer()
    found = []
    for part in parts:
        writer.begin()
        write(writer, part)
        at = writer.end()
        if at is not None:
            found.append((part, at, tuple(writer.strong)))
    flow = writer.flow.build()
    return flow, [Written(part, at, flow.text[at.start : at.end], strong) for part, at, strong in found]


def blocks(lines: Sequence[Written], depths: Sequence[int]) -> tuple[Block, ...]:
    """The blocks; a part with a depth is a heading of that depth. A colon at the end can introduce a list."""
    outline = Outline()
    for line, depth in zip(lines, depths, strict=True):
        outline.add(line, depth)
    return tuple(outline.blocks)
