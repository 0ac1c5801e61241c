"""Plain text: paragraphs between blank lines, list items by their markers, headings by their shape."""

from __future__ import annotations

from pledgebook.model import Document
from pledgebook.reading import grammar
from pledgebook.reading.action_lines import with_action_lines
from pledgebook.reading.assemble import blocks, written
from pledgebook.reading.directions import turned, turns
from pledgebook.reading.field_lines import with_field_lines
from pledgebook.reading.layout import parts
from pledgebook.reading.ordinal_marks import with_lone_ordinals
from pledgebook.reading.page import page
from pledgebook.reading.page_breaks import without_page_breaks
from pledgebook.reading.part import Part
from pledgebook.reading.plain_headings import depths
from pledgebook.reading.plain_leads import with_leads
from pledgebook.reading.rosters import with_rosters
from pledgebook.reading.sentences import sentences
from pledgebook.reading.source import Source
from pledgebook.reading.typed_tables import with_typed_tables
from pledgebook.reading.wrapped_words import without, word_breaks
from pledgebook.reading.writer import Writer

_LINE = grammar.line(grammar.BLANK, grammar.RULE, grammar.MARKER, grammar.WRAPPED, grammar.WORDS)


def read(source: Source) -> Document:
    """The document in a plain text."""
    view = page(without_page_breaks(source.text))

    cuts = word_breaks(view.lines)

    def write(writer: Writer, part: Part) -> None:
        for span in part.spans:
            for start, end in without(cuts, *span):
                writer.words(view.flat, start, end)

    laid_out = with_lone_ordinals(parts(view.lines, _LINE, any_length=False), view.lines)
    fielded = with_field_lines(laid_out, view.lines)
    lined = with_action_lines(with_typed_tables(fielded, view.lines), view.lines)
    flow, lines = written(with_rosters(lined, view.lines), write)
    depth = depths(lines)
    found = blocks(with_leads(lines, depth), depth)
    return Document(
        text=source.text,
        flow=flow,
        blocks=found,
        sentences=sentences(flow.text, found),
        format="text",
        sha256=source.sha256,
        source=source.name,
        warnings=turned(turns(source.text)),
        encoding=source.encoding,
        partial=source.partial,
    )
