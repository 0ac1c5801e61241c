"""Breaks between the pages of a plain text that was copied from pages: their numbers, heads and feet are no text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from pledgebook.reading.pdf_running import page_numbers

_DASHED = re.compile(r"[-–—] ?(?P<number>\d{1,4}) ?[-–—]")
_LINE = re.compile(r"[^\n]*+(?:\n|\Z)")
_DIGITS, _SPACES = re.compile(r"\d+"), re.compile(r"\s+")
_NEAR = 2  # lines with words beside a number that may be a head or a foot
_ENDS = frozenset('.!?:;…"”»)]')
_PAGE = 12  # lines with words that a page has at least
_LONGEST = 60  # characters of a line that may number a page


class _Line(NamedTuple):
    """A line with words: where it begins and ends, its words with spaces folded."""

    start: int
    end: int
    words: str
    apart: bool  # no words stand right before it


def without_page_breaks(lines: str) -> str:
    """The lines with spaces for all that stands between two pages, each other character where it was.

    A number counts pages where it stands by itself and others count on from it. What stands beside two of them alike,
    but for its numbers, is a head or a foot. A sentence that goes on behind them goes on in the next line.
    """
    with_words = list(_lines(lines))
    numbered = _numbered(with_words)
    if len(numbered) < 2:
        return lines
    gone = set(numbered) | _running(with_words, numbered)
    return _blanked(lines, with_words, gone)


def _lines(text: str) -> Iterator[_Line]:
    apart = True
    for match in _LINE.finditer(text):
        words = match[0].strip()
        if words:
            yield _Line(match.start(), match.end(), _SPACES.sub(" ", words), apart)
        apart = not words


def _numbered(lines: Sequence[_Line]) -> list[int]:
    """The lines that are the number of a page each: one more than the last, and a page after it."""
    found = [(index, number) for index, line in enumerate(lines) if (number := _number(line))]
    counted = {
        at
        for (before, number), (after, following) in pairwise(found)
        if following == number + 1 and after - before >= _PAGE
        for at in (before, after)
    }
    return sorted(counted)


def _number(line: _Line) -> int | None:
    """The number of the page that a line is; a number alone has nothing right before it."""
    if len(line.words) > _LONGEST or not any(map(str.isdigit, line.words)):
        return None
    found = _DASHED.fullmatch(line.words) or page_numbers().fullmatch(line.words)
    return int(found["number"]) if found and line.apart else None


def _running(lines: Sequence[_Line], numbered: Sequence[int]) -> set[int]:
    """The lines beside the numbers of pages that stand beside another one, too."""
    near = {
        index
        for at in numbered
        for index in (*range(max(0, at - _NEAR), at), *range(at + 1, min(len(lines), at + 1 + _NEAR)))
    }
    alike = Counter(_DIGITS.sub("#", lines[index].words) for index in near)
    return {index for index in near if alike[_DIGITS.sub("#", lines[index].words)] > 1}


def _blanked(text: str, lines: Sequence[_Line], gone: set[int]) -> str:
    """The text with spaces for lines that are gone, and for the ends of those between the parts of one sentence."""
    kept = list(text)
    for index in gone:
        line = lines[index]
        kept[line.start : line.end] = [" " if sign != "\n" else sign for sign in text[line.start : line.end]]
    stays = [index for index in range(len(lines)) if index not in gone]
    for before, after in pairwise(stays):
        if after > before + 1 and _goes_on(lines[before], lines[after]):
            start, end = lines[before].end, lines[after].start
            kept[start:end] = " " * (end - start)
    return "".join(kept)


def _goes_on(before: _Line, after: _Line) -> bool:
    """Whether a sentence that a page ends in goes on with a small letter."""
    return before.words[-1] not in _ENDS and after.words[0].islower()
