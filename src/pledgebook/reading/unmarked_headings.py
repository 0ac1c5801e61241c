"""Headings of plain text that are set like its sentences: "Healthy pupils" over text, "III. Fisheries" over 5."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pledgebook.reading.part import Part, Written
from pledgebook.reading.sections import is_short

_OUTER = re.compile(r"\(?(?:[IVX]+|[A-H])[.)]")
_INNER = re.compile(r"\(?\d{1,3}[.)]")
_WORDS = re.compile(
    r"[^\W\d_][^\d:@/|]{2,119}(?:(?<=[^\W\d_])|(?<=\)))"
)  # neither a date nor an address nor a label
_ENDED = re.compile(r"""\.[»”"]?(?: ?[(\[][^()\[\]]{1,60}[)\]])?$""")  # a tag may stand behind the stop
_SEVERAL = 5  # spaces in a headline
_FEWEST = 2  # such lines in a document: one alone may be anything


def is_outer_number(line: Part, after: Part | None) -> bool:
    """Whether a line's number is of another kind than that of the item behind it: "III." or "B." before "5."."""
    numbered = after is not None and after.kind == "item" and _INNER.fullmatch(after.marker)
    return bool(numbered and _OUTER.fullmatch(line.marker))


def unmarked(lines: Sequence[Written], depths: Sequence[int]) -> frozenset[int]:
    """The short lines that stand alone, each behind a text that ended and over another or over a heading.

    They are headings where several are, or between two lists; the lines in front of the first text are the document's
    title and date.
    """
    begun = next((index for index, line in enumerate(lines) if _is_text(line)), len(lines))
    found = _headlines(lines[:begun], depths)
    heads = [
        index + 1
        for index, (line, after) in enumerate(pairwise(lines[1:]))
        if index >= begun and not depths[index + 1]
        if _may_head(lines[index], line, after, over_heading=depths[index + 2] > 0)
    ]
    sure = heads if len(heads) >= _FEWEST else [index for index in heads if _is_between_lists(lines, index)]
    return frozenset([*found, *sure])


def _is_between_lists(lines: Sequence[Written], index: int) -> bool:
    return lines[index - 1].part.kind == lines[index + 1].part.kind == "item"


def _headlines(lines: Sequence[Written], depths: Sequence[int]) -> list[int]:
    """The lines of several words over the first text, below the name of who issues it: they say what it is about."""
    return [
        index
        for index, line in enumerate(lines)
        if index and not depths[index] and _is_phrase(line) and line.words.count(" ") >= _SEVERAL
    ]


def _may_head(before: Written, line: Written, after: Written, *, over_heading: bool) -> bool:
    alone = line.part.lines == 1 and after.part.apart
    return alone and _is_phrase(line) and _is_text(before) and (over_heading or _is_text(after))


def _is_phrase(line: Written) -> bool:
    """Whether a paragraph is some words without a figure, a mark or an end, and stands by itself."""
    part, words = line.part, line.words
    alone = part.kind == "paragraph" and part.apart and not part.indent
    return alone and words[0].isupper() and _WORDS.fullmatch(words) is not None and is_short(line)


def _is_text(line: Written) -> bool:
    """Whether a part is a paragraph or an item that ends as a sentence does."""
    return line.part.kind in ("paragraph", "item") and _ENDED.search(line.words) is not None
