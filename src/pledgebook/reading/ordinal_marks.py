"""Ordinals in words that number paragraphs as figures do: "PRIMERO.- Aprobar ...", "Segundo: ..."."""

from __future__ import annotations

import re
from itertools import pairwise

from pledgebook.reading.part import Part
from pledgebook.vocabulary.spelling import any_of
from pledgebook.vocabulary.table import rows

_ROWS = rows("counted_paragraphs.csv", ("word", "first"), ("first",))
_STOPS = " ().:–—-"

# The words as they begin a paragraph. Behind those in capitals a full stop is enough; behind the others it may end a
# sentence ("Second. ...").
_CAPITALS = any_of(sorted({row["word"].upper() for row in _ROWS}))
_TITLED = any_of(sorted({row["word"].capitalize() for row in _ROWS}))
MARK = rf"(?:(?:{_CAPITALS})(?:\.?[ ]?(?:[-–—]|:)-?|\.)|(?:{_TITLED})(?:\.[ ]?[-–—]|[ ]?:-?))"

_FIRST = frozenset(row["word"] for row in _ROWS if row["first"])
_ALONE = re.compile(rf"[#*_ \t]*+({_CAPITALS}|{_TITLED})[ .:*_–—-]*+\s*+")
_LONGEST = 40  # characters of such a line
_FEWEST = 2  # lines of one document


def is_first(marker: str) -> bool:
    """Whether a list that is numbered in words begins with this one."""
    return marker.strip(_STOPS).lower() in _FIRST


def with_lone_ordinals(parts: list[Part], lines: str) -> list[Part]:
    """The parts, each paragraph under a line that is nothing but an ordinal an item with this for its marker."""
    heads = {
        id(part): (mark, after) for part, after in pairwise(parts) if (mark := _alone(part, after, lines))
    }
    marks = [mark for mark, _ in heads.values()]
    if len(marks) < _FEWEST or not is_first(marks[0]):
        return parts
    for mark, after in heads.values():
        after.kind, after.marker = "item", mark
    return [part for part in parts if id(part) not in heads]


def _alone(part: Part, after: Part, lines: str) -> str:
    """The ordinal that is all of a part, over a paragraph; empty where it is not."""
    if part.kind not in ("heading", "paragraph") or after.kind != "paragraph" or len(part.spans) != 1:
        return ""
    start, end = part.spans[0]
    if end - start > _LONGEST:
        return ""
    found = _ALONE.fullmatch(lines, start, end)
    return found[1] if found else ""
