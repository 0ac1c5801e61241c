"""Headings of Markdown and HTML: those marked as such, paragraphs wholly in bold, "Pillar 1" on a line of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pledgebook.reading.part import Written
from pledgebook.reading.sections import is_section, is_short

# The full stop of a firm's legal form ends no sentence: "Aguas Andinas S.A.", "Acme Ltd.".
_FORM = re.compile(r" (?:(?:[A-Z]\.){2,}|(?:Ltda?|Inc|Corp|Co)\.)$")


def depths(lines: Sequence[Written]) -> list[int]:
    """The depth of each part that is a heading, 0 for the others.

    A marked heading has the level of its mark. A bold one stands one below the marked heading before it, one in
    bold italics two.
    """
    found: list[int] = []
    marked = 0
    for line in lines:
        marked = line.part.level or marked
        below = _below(line)
        found.append(line.part.level or (marked + below if below else 0))
    return found


def _below(line: Written) -> int:
    if (
        line.part.kind != "paragraph" or line.part.verbatim or line.part.indent > 1
    ):  # indented, it is an item's
        return 0
    if _is_bold(line):
        return 2 if line.part.italic else 1
    return int(line.part.apart and is_short(line) and is_section(line))


def _is_bold(line: Written) -> bool:
    """Whether all the words are bold and no sentence. A line that ends in a colon is none, the colon bold or not."""
    words, at, strong = line.words, line.at, line.strong
    if len(strong) != 1 or strong[0].start != at.start:
        return False
    if words[-1] in ".!?;," and not _FORM.search(words):
        return False
    return words[strong[0].end - at.start :] in {"", ":"}
