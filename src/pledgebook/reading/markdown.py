"""Markdown: front matter, marked and bold headings, lists, tables, quotations, inline marks, comments."""

from __future__ import annotations

import re

from pledgebook.model import Document
from pledgebook.reading import grammar, inline
from pledgebook.reading.action_lines import with_action_lines
from pledgebook.reading.assemble import blocks, written
from pledgebook.reading.comments import without_comments
from pledgebook.reading.directions import turned, turns
from pledgebook.reading.field_lines import with_field_lines
from pledgebook.reading.front_matter import front_matter
from pledgebook.reading.layout import parts
from pledgebook.reading.marked_headings import depths
from pledgebook.reading.ordinal_marks import with_lone_ordinals
from pledgebook.reading.page import page
from pledgebook.reading.part import Part
from pledgebook.reading.rosters import with_rosters
from pledgebook.reading.sentences import sentences
from pledgebook.reading.source import Source
from pledgebook.reading.typed_tables import with_typed_tables
from pledgebook.reading.writer import Writer

# Bold and italics together, in the orders that people write them.
_ITALIC = re.compile(r" *+(?:\*{3}|\*\*_|_\*\*|___|\*\*<u>[*_])")
_LINE = grammar.line(
    grammar.BLANK,
    grammar.RULE,
    grammar.DELIMITER,
    grammar.MARKER,
    grammar.STRONG,
    grammar.ATX,
    grammar.FENCE,
    grammar.QUOTE,
    grammar.DEFINITION,
    grammar.WRAPPED,
    grammar.WORDS,
)


def read(source: Source) -> Document:
    """The document in a Markdown text."""
    view = page(without_comments(source.text))
    front = front_matter(view.lines)

    def write(writer: Writer, part: Part) -> None:
        if part.verbatim:
            for start, end in part.spans:
                writer.words(view.flat, start, end)
        else:
            inline.write(writer, view, part.spans)
            part.italic = bool(writer.strong and _ITALIC.match(view.flat, part.spans[0][0]))

    laid_out = with_lone_ordinals(parts(view.lines, _LINE, front.end, any_length=True), view.lines)
    fielded = with_field_lines(laid_out, view.lines)
    lined = with_action_lines(with_typed_tables(fielded, view.lines), view.lines)
    found = with_rosters(lined, view.lines)
    flow, lines = written(found, write)
    shown = blocks(lines, depths(lines))
    return Document(
        text=source.text,
        flow=flow,
        blocks=shown,
        sentences=sentences(flow.text, shown),
        format="markdown",
        sha256=source.sha256,
        source=source.name,
        encoding=source.encoding,
        partial=source.partial,
        metadata=front.values,
        warnings=front.warnings + turned(turns(source.text)),
    )
