"""Headings of plain text that are set like its sentences: "Healthy pupils" over text, "III. Fisheries" over 5."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pledgebook.reading.part import Part, Written
from pledgebook.reading.sections import is_short

_OUTER = re.compile(r"\(?(?:[IVX]+|[A-H])[.)]")
_INNER = re.compile(r"\(?\d{1,3}[.)]")
_WORDS = re.compile(r"[^\W\d_][^\d:@/|]{2,69}(?<=[^\W\d_)])")  # neither a date nor an address nor a label
_ENDED = re.compile(r"""\.[»”"]?(?: ?[(\[][^()\[\]]{1,60}[)\]])?$""")  # a tag may stand behind the stop
_FEWEST = 2  # such lines in a document: one alone may be anything


def is_outer_number(line: Part, after: Part | None) -> bool:
    """Whether a line's number is of another kind than that of the item behind it: "III." or "B." before "5."."""
    numbered = after is not None and after.kind == "item" and _INNER.fullmatch(after.marker)
    return bool(numbered and _OUTER.fullmatch(line.marker))


def unmarked(lines: Sequence[Written], depths: Sequence[int]) -> frozenset[int]:
    """The short lines that stand alone, each behind a text that ended and over another or over a heading.

    They are headings where several are; the lines in front of the first text are the document's title and date.
    """
    begun = next((index for index, line in enumerate(lines) if _is_text(line)), len(lines))
    found = [
        index + 1
        for index, (line, after) in enumerate(pairwise(lines[1:]))
        if index >= begun and not depths[index + 1]
        if _may_head(lines[index], line, after, over_heading=depths[index + 2] > 0)
    ]
    return frozenset(found) if len(found) >= _FEWEST else frozenset()


def _may_head(before: Written, line: Written, after: Written, *, over_heading: bool) -> bool:
    part, words = line.part, line.words
    alone = part.kind == "paragraph" and part.lines == 1 and part.apart and after.part.apart
    phrase = words[0].isupper() and _WORDS.fullmatch(words) is not None and is_short(line)
    return alone and phrase and not part.indent and _is_text(before) and (over_heading or _is_text(after))


def _is_text(line: Written) -> bool:
    """Whether a part is a paragraph or an item that ends as a sentence does."""
    return line.part.kind in ("paragraph", "item") and _ENDED.search(line.words) is not None
