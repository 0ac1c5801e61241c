"""What stands on every page of a PDF and is no part of its text: running heads and feet, page numbers, notes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.reading.pdf_line import Line
from pledgebook.vocabulary.table import rows

# How many lines from the upper and the lower edge of a page can run on, how much of the page they can take there, and
# by how many points their place may differ.
_DEEP, _MARGIN, _LEVEL = 3, 0.14, 4.0
_NEAR = 4  # pages between two that have the same head: left and right pages, chapters
_SAME_SIZE, _NEXT = 0.2, 1.6  # points; sizes of letters between the lines of a paragraph
_NUMBER = re.compile(r"\d+")
_NOTE_MARK = re.compile(r"(\d{1,3}|[*†‡]{1,3})(?!\d)")
_SMALL = 0.93  # of the size of the text: notes are set smaller

_Key = tuple[str, int]


def without_running(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> list[list[Line]]:
    """The lines of each page without heads, feet and page numbers.

    They are among the outermost lines, and stand at the same height with the same words on another page too, where
    their numbers are the same or count the pages. A number that counts the page is one by itself, where nothing but
    such lines stands beside it: "1" may be that of a row.
    """
    edges = [_edges(page, height) for page, height in zip(pages, heights, strict=True)]
    seen: dict[_Key, dict[int, Line]] = {}
    for edge in edges:
        for line in edge:
            words, level = _key(line)
            for near in (level - 1, level, level + 1):
                seen.setdefault((words, near), {}).setdefault(line.page, line)
    running = [_running(page, edge, seen) for page, edge in zip(pages, edges, strict=True)]
    return [_without(page, runs) if runs else list(page) for page, runs in zip(pages, running, strict=True)]


def without_notes(
    pages: Sequence[list[Line]], body: float, marks: frozenset[str]
) -> tuple[list[list[Line]], int]:
    """The lines of each page without the notes at its foot, and how many notes there were.

    A note is set smaller than the text and begins with one of the ``marks`` in it; below it stand only notes.
    """
    kept, count = [], 0
    for page in pages:
        lowest = min((line.y for line in page if line.size > _SMALL * body), default=0.0)
        small = [line for line in page if line.y < lowest and line.size <= _SMALL * body]
        begun = [line for line in small if (mark := _NOTE_MARK.match(line.text)) and mark[1] in marks]
        first = max((line.y for line in begun), default=0.0)
        count += len(begun)
        kept.append([line for line in page if line.y > first or line not in small] if begun else page)
    return kept, count


def _without(page: Sequence[Line], runs: set[Line]) -> list[Line]:
    words = {line.text for line in runs}  # what has others is not looked up as a whole
    return [line for line in page if line.text not in words or line not in runs]


def _edges(page: Sequence[Line], height: float) -> set[Line]:
    low, high = _MARGIN * height, (1 - _MARGIN) * height
    lines = {line for line in page if not low < line.y < high}
    heights = sorted(set(map(round, [line.y for line in page])))
    if len(heights) <= _DEEP:
        return lines
    lowest, highest = heights[_DEEP - 1], heights[-_DEEP]
    return {line for line in lines if not lowest < round(line.y) < highest}


def _key(line: Line) -> _Key:
    return _NUMBER.sub("#", line.text.casefold()), round(line.y / _LEVEL)


def _running(page: Sequence[Line], edge: set[Line], seen: dict[_Key, dict[int, Line]]) -> set[Line]:
    repeated = _set_off({line for line in edge if _is_repeated(line, seen)}, page)
    worded = {line for line in repeated if any(map(str.isalpha, line.text))}
    numbers = {line for line in edge - worded if line in repeated or _is_page_number(line)}
    running = worded | numbers
    return worded | {number for number in numbers if running.issuperset(_beside(number, page))}


def _set_off(repeated: set[Line], page: Sequence[Line]) -> set[Line]:
    """Those that do not go on with the text: a small letter right below a line of it begins no head and no foot."""
    found = set(repeated)
    for line in sorted(repeated, key=lambda each: -each.y):
        if line.text[:1].islower() and any(_goes_on(line, other) for other in page if other not in found):
            found.remove(line)
    return found


def _goes_on(line: Line, above: Line) -> bool:
    """Whether a line is the next one of a paragraph: in the same size, at the same edge, no more than a line below."""
    return (
        abs(line.size - above.size) < _SAME_SIZE
        and abs(line.left - above.left) < line.size
        and 0 < above.y - line.y < _NEXT * line.size
    )


def _beside(line: Line, page: Sequence[Line]) -> list[Line]:
    return [other for other in page if abs(other.y - line.y) < _LEVEL and other is not line]


def _is_page_number(line: Line) -> bool:
    counted = page_numbers().fullmatch(line.text)
    return counted is not None and counted["number"] == str(line.page)


def _is_repeated(line: Line, seen: dict[_Key, dict[int, Line]]) -> bool:
    alike = seen[_key(line)]
    if len(alike) == 1:
        return False  # it stands on its own page alone
    near = (alike.get(line.page + step) for step in range(-_NEAR, _NEAR + 1) if step)
    return any(other is not None and _counts_on(line, other) for other in near)


def _counts_on(line: Line, other: Line) -> bool:
    """Whether every number is the same in two lines, or differs as the numbers of their pages do."""
    pages = other.page - line.page
    pairs = zip(_NUMBER.findall(line.text), _NUMBER.findall(other.text), strict=False)
    return all(int(there[:9]) - int(here[:9]) in {0, pages} for here, there in pairs)


@cache
def page_numbers() -> re.Pattern[str]:
    """A line that is the number of a page: "12", "- 12 -", "Page 3 of 9"."""
    words = "|".join(re.escape(row["word"]) for row in rows("page_words.csv", ["language", "word", "of"]))
    of = "|".join(
        sorted({re.escape(row["of"]) for row in rows("page_words.csv", ["language", "word", "of"])})
    )
    return re.compile(
        rf"[-–—|\s]*(?:(?:{words})\s*)?(?P<number>\d{{1,4}})(?:\s*(?:/|{of})\s*\d{{1,4}})?[-–—|\s]*",
        re.IGNORECASE,
    )
