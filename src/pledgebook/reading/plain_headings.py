"""Headings of plain text, which no mark gives away: short lines that stand alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pledgebook.reading.field_lines import is_field
from pledgebook.reading.numbered_headings import numbered
from pledgebook.reading.part import Part, Written
from pledgebook.reading.sections import is_section, is_short
from pledgebook.reading.unmarked_headings import is_outer_number, unmarked

# How deep a heading is by its shape; a numbered one is as deep as one that says which section it is.
TITLE, SECTION, CAPITALS, TITLE_CASE = 1, 2, 3, 4

_LETTERS = re.compile(r"[^\W\d_][\w’'-]*+")
_NUMBERED = re.compile(r"\(?(?:\d[\d.]*|[A-Za-z]{1,5})[.)]")


def depths(lines: Sequence[Written]) -> list[int]:
    """The depth of each part that is a heading, 0 for the others.

    The title is the first line that looks like a heading, or the very first line, before any paragraph.
    """
    found: list[int] = []
    titled = False
    for index, line in enumerate(lines):
        before = lines[index - 1].part if index else None
        after = lines[index + 1].part if index + 1 < len(lines) else None
        depth = line.part.level or _depth(line, before, after)
        if not titled and (
            depth in {CAPITALS, TITLE_CASE} or (not index and not depth and _opens(line, after))
        ):
            depth = TITLE
        titled = titled or depth > 0 or not is_short(line)
        found.append(depth)
    sections = numbered(lines, found)
    found = [SECTION if index in sections else depth for index, depth in enumerate(found)]
    if (second := _second_title(lines, found)) is not None:
        found[second] = TITLE
    lower = unmarked(lines, found)
    return [TITLE_CASE if index in lower else depth for index, depth in enumerate(found)]


def _second_title(lines: Sequence[Written], depths: Sequence[int]) -> int | None:
    """The heading of a second part: in capitals as the title is, behind a text, and right over the first section."""
    first = next((index for index, depth in enumerate(depths) if depth == SECTION), 0)
    over = next((index for index in range(first - 1, 0, -1) if depths[index]), 0)
    alike = over and depths[over] == CAPITALS and depths[0] == TITLE and _in_capitals(lines[0].words)
    return over if alike and any(line.words.endswith(".") for line in lines[:over]) else None


def _depth(line: Written, before: Part | None, after: Part | None) -> int:
    if line.part.kind == "cell" or not is_short(line) or not _alone(line.part, after) or is_field(line.words):
        return 0
    if line.part.kind == "item":
        return SECTION if _heads(line, before, after) else 0
    if is_section(line):
        return SECTION
    return CAPITALS if _in_capitals(line.words) else TITLE_CASE if _in_title_case(line.words) else 0


def _alone(part: Part, after: Part | None) -> bool:
    return part.apart and (after is None or after.apart or after.kind == "item")


def _opens(line: Written, after: Part | None) -> bool:
    """Whether the first line of a document can be its title."""
    words = line.words
    return (
        line.part.kind == "paragraph"
        and is_short(line)
        and _alone(line.part, after)
        and words[0].isupper()
        and words[-1] != ":"
    )


def _heads(line: Written, before: Part | None, after: Part | None) -> bool:
    """Whether a numbered line heads what follows: a list of another kind, or text where it is set as a title."""
    if after is None or not _NUMBERED.fullmatch(line.part.marker):
        return False
    if is_outer_number(line.part, after):
        return True
    if any(part and part.kind == "item" and _NUMBERED.fullmatch(part.marker) for part in (before, after)):
        return False
    if after.kind == "item":
        return after.apart
    return after.indent < 2 and (_in_capitals(line.words) or _in_title_case(line.words))


def _in_capitals(words: str) -> bool:
    return words.upper() == words and sum(map(str.isalpha, words)) > 3


def _in_title_case(words: str) -> bool:
    """Whether the first word and three in four of the long ones (five letters) are capitalised, and two in all."""
    found: list[str] = _LETTERS.findall(words)
    if not found or not found[0][0].isupper() or not words[0].isalnum():
        return False
    if sum(word[0].isupper() for word in found) < 2:
        return found == [words.rstrip(":")]
    long: list[bool] = [word[0].isupper() for word in found if len(word) > 4]
    return sum(long) * 4 >= len(long) * 3
