"""A document as it was read: its text, its blocks and its sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from pledgebook.model.flow import Flow
from pledgebook.model.selector import Selector, Span

EncodingFound = Literal["named", "mark", "zeros", "valid", "declared", "letters"]
BlockKind = Literal["heading", "item", "paragraph", "cell"]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the flow that stands by itself: a heading, a list item, a paragraph or a table cell.

    ``at`` is its span in the flow, without the mark that introduces it (bullet, number, hashes). ``depth`` is the
    level of a heading (1 is the highest) or of an item (1 is top level), else 0. ``headings`` are the indices in
    ``Document.blocks`` of the headings it stands under, outermost first. ``parent`` is the index of the item
    that holds a nested item or a further paragraph of an item; ``stem`` the index of the paragraph that
    introduces an item's list, where that paragraph ends in a colon. ``row`` numbers the rows of a table from 0,
    document-wide unique through ``table``; ``column`` its columns; ``header`` says that the cell stands in a row that
    names the columns. ``strong`` are the flow spans set in bold. ``marker`` is the bullet or number as written.
    ``path`` is the element or page it stands in.
    """

    kind: BlockKind
    at: Span
    depth: int = 0
    headings: tuple[int, ...] = ()
    parent: int | None = None
    stem: int | None = None
    marker: str = ""
    strong: tuple[Span, ...] = ()
    table: int | None = None
    row: int | None = None
    column: int | None = None
    header: bool = False
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of one block: its span in the flow and the index of its block."""

    at: Span
    block: int


@dataclass(frozen=True, slots=True)
class Encoding:
    """Which encoding the bytes of a text are in, by the name that Python knows it under, and how that was found."""

    name: str
    found: EncodingFound


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was read.

    ``text`` is the decoded source for text formats and the text that reading produced for others; every
    selector counts its characters. ``flow`` is the clean text that rules look at. ``sha256`` is of the bytes.
    ``source`` is the file's name or the address it came from, never a path. ``metadata`` holds what the
    document says of itself outside its body (front matter, HTML head): ``title``, ``date``, ``language``,
    ``source_url``, where present. ``warnings`` name what was lost on the way, in words.
    ``encoding`` is that of the bytes of a text format, None for text that was at hand. ``partial`` says why the
    document was not read as a whole, empty where it was.
    """

    text: str
    flow: Flow
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    format: str
    sha256: str
    source: str
    metadata: Mapping[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    encoding: Encoding | None = None
    partial: str = ""

    def words(self, at: Span) -> str:
        """The clean text of a span of the flow."""
        return self.flow.text[at.start : at.end]

    def select(self, at: Span, path: str | None = None) -> Selector:
        """The selector of a span of the flow."""
        return self.flow.select(self.text, at.start, at.end, path)
