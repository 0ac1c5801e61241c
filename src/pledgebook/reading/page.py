"""A text in the two views that reading needs, both with every character at its offset in the source."""

from __future__ import annotations

from typing import NamedTuple

from pledgebook.reading.characters import even


class Page(NamedTuple):
    """``lines`` keeps line feeds and tabs, ``flat`` has a space for either; other white space is a space in both."""

    lines: str
    flat: str


def page(text: str) -> Page:
    """The page of a source text."""
    lines = even(text)
    return Page(lines, lines.replace("\n", " ").replace("\t", " "))
