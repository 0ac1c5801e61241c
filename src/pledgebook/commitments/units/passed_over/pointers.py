"""Titles of other documents that one only points to: "Related links", "News release: Canada opens two offices"."""

from __future__ import annotations

from collections.abc import Iterator

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.units.unit import Unit

_TITLE = 160  # characters of the longest title
_LABEL = 30  # characters before the colon of "News release:"


def points_elsewhere(context: Context, unit: Unit) -> bool:
    """Whether a unit is the title of another document: in a list of links, or behind what kind of document it is.

    A sentence with its full stop is one of this document.
    """
    at = unit.at
    if at.end - at.start > _TITLE or context.text.endswith((".", "!", "?"), at.start, at.end):
        return False
    lines = context.vocabulary.wording.lines
    label, colon, _title = context.text[at.start : at.start + _LABEL].partition(":")
    if colon and label.strip(" *_").lower() in lines["linked"]:
        return True
    return not lines["links"].isdisjoint(_lines_over(context, unit))


def _lines_over(context: Context, unit: Unit) -> Iterator[str]:
    """The nearest heading over a unit and the line before its list, in lower case and without marks."""
    blocks = context.document.blocks
    before = unit.block - 1
    while before >= 0 and blocks[before].kind == "item":
        before -= 1
    for index in (*blocks[unit.block].headings[-1:], before):
        if index >= 0:
            yield context.document.words(blocks[index].at).strip(" :*_").lower()
