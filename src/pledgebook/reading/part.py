"""A stretch of lines that will become a block, before and after its words are written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from pledgebook.model import BlockKind, Span


@dataclass(slots=True)
class Part:
    """Where a block stands in the source.

    ``spans`` are its stretches in reading order, marker left out. ``indent`` is the column of its first character
    or marker. ``level`` is that of a heading which is marked as one, else 0. ``lines`` counts its lines, ``apart``
    says that a blank line or the start stands before it. ``verbatim`` text has no marks to remove, ``italic`` text
    begins in italics. ``bold`` are the stretches that a format knows to be bold before the words are written.
    """

    kind: BlockKind
    spans: list[tuple[int, int]]
    indent: int = 0
    marker: str = ""
    level: int = 0
    lines: int = 1
    apart: bool = True
    verbatim: bool = False
    italic: bool = False
    bold: list[tuple[int, int]] = field(default_factory=list)
    table: int | None = None
    row: int | None = None
    column: int | None = None
    header: bool = False
    path: str | None = None


class Written(NamedTuple):
    """A part whose words are in the flow: its span there, the words themselves and what of them is bold."""

    part: Part
    at: Span
    words: str
    strong: tuple[Span, ...]
