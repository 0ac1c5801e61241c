"""What stands on every page of a PDF and is no part of its text: running heads and feet, page numbers, notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from pledgebook.reading.pdf_page import Line
from pledgebook.vocabulary.table import rows

# How many lines from the upper and the lower edge of a page can run on, and by how much their place may differ.
_DEEP, _LEVEL = 3, 4.0
_DIGITS = re.compile(r"\d+|\b[ivxlc]{1,7}\b")
_NOTE_MARK = re.compile(r"(?:\d{1,3}|[*†‡]{1,3})[.)]?\s")
_SMALL = 0.93  # of the size of the text: notes are set smaller

_Key = tuple[str, int]


def without_running(pages: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """The lines of each page without heads, feet and page numbers.

    They are among the outermost lines, and stand at the same height with the same words, numbers aside, on another page
    too; on any page a number that counts the page is one by itself.
    """
    edges = [_edges(page) for page in pages]
    seen = Counter(key for page in edges for key in {_key(line) for line in page})
    return [
        [line for line in page if line not in edge or not _runs(line, seen, number)]
        for number, (page, edge) in enumerate(zip(pages, edges, strict=True), 1)
    ]


def without_notes(pages: Sequence[list[Line]], body: float) -> tuple[list[list[Line]], int]:
    """The lines of each page without the notes at its foot, and how many notes there were.

    A note is set smaller than the text, begins with its number or mark, and below it stand only notes.
    """
    kept, count = [], 0
    for page in pages:
        lowest = min((line.y for line in page if line.size > _SMALL * body), default=0.0)
        small = [line for line in page if line.y < lowest and line.size <= _SMALL * body]
        first = max((line.y for line in small if _NOTE_MARK.match(line.text)), default=0.0)
        notes = {line for line in small if line.y <= first}
        count += sum(bool(_NOTE_MARK.match(line.text)) for line in notes)
        kept.append([line for line in page if line not in notes] if notes else page)
    return kept, count


def _edges(page: Sequence[Line]) -> set[Line]:
    heights = sorted({round(line.y) for line in page})
    if len(heights) <= _DEEP:
        return set(page)
    lowest, highest = heights[_DEEP - 1], heights[-_DEEP]
    return {line for line in page if not lowest < round(line.y) < highest}


def _key(line: Line) -> _Key:
    return _DIGITS.sub("#", line.text.casefold()), round(line.y / _LEVEL)


def _runs(line: Line, seen: Counter[_Key], number: int) -> bool:
    words, level = _key(line)
    if "#" in words or any(map(str.isalpha, words)):
        if max(seen[words, level + step] for step in (-1, 0, 1)) > 1:
            return True
        if seen[words, level - 1] + seen[words, level] + seen[words, level + 1] > 1:
            return True
    counted = _counts().fullmatch(line.text.strip())
    return bool(counted and counted["number"] == str(number))


@cache
def _counts() -> re.Pattern[str]:
    words = "|".join(re.escape(row["word"]) for row in rows("page_words.csv", ["language", "word", "of"]))
    of = "|".join(
        sorted({re.escape(row["of"]) for row in rows("page_words.csv", ["language", "word", "of"])})
    )
    return re.compile(
        rf"[-–—|\s]*(?:(?:{words})\s*)?(?P<number>\d{{1,4}})(?:\s*(?:/|{of})\s*\d{{1,4}})?[-–—|\s]*",
        re.IGNORECASE,
    )
