"""Headings of formats that have styles and yet often mark no heading: Word documents and PDF files."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.reading import marked_headings, plain_headings
from pledgebook.reading.part import Written


def depths(lines: Sequence[Written]) -> list[int]:
    """The depth of each part that is a heading, by style or weight; by shape where the document has none of those."""
    marked = marked_headings.depths(lines)
    return marked if any(marked) else plain_headings.depths(lines)
