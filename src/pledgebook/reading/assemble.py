"""Parts to blocks: the words into the flow, then what stands under what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from pledgebook.model import Block, Document, Flow
from pledgebook.reading.directions import turned
from pledgebook.reading.outline import Outline
from pledgebook.reading.part import Part, Written
from pledgebook.reading.sentences import sentences
from pledgebook.reading.sheet import Sheet
from pledgebook.reading.source import File, Source
from pledgebook.reading.table_headers import name_columns
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


def of_sheet(
    source: Source | File, sheet: Sheet, depths: Callable[[Sequence[Written]], Sequence[int]], format: str,
    metadata: Mapping[str, str], warnings: tuple[str, ...] = (), partial: str = "",
) -> Document:  # fmt: skip
    """The document whose text is that of the sheet. ``partial`` says why it ends before its end."""
    text = sheet.text
    name_columns(sheet.parts, text)

    def write(writer: Writer, part: Part) -> None:
        [(at, end)] = part.spans  # whose words the sheet has cleaned
        for begins, stops in part.bold:
            if begins > at:
                writer.copy(text[at:begins], at)
            if stops > begins:
                writer.bold()
                writer.copy(text[begins:stops], begins)
                writer.light()
            at = stops
        if end > at:
            writer.copy(text[at:end], at)

    flow, lines = written(sheet.parts, write)
    found = blocks(lines, depths(lines))
    return Document(
        text=text,
        flow=flow,
        blocks=found,
        sentences=sentences(flow.text, found),
        format=format,
        sha256=source.sha256,
        source=source.name,
        metadata=metadata,
        warnings=(*warnings, *turned(sheet.turns)),
        encoding=source.encoding,
        partial=partial or source.partial,
    )
