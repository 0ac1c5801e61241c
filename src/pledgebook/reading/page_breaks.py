"""Breaks between the pages of a plain text that was copied from pages: their numbers, heads and feet are no text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from pledgebook.reading import grammar
from pledgebook.reading.pdf_running import page_numbers
from pledgebook.vocabulary.party_names import party_called

_DASHED = re.compile(r"[-–—] ?(?P<number>\d{1,3}) ?[-–—]")
_LINE = re.compile(r"[^\n]*+(?:\n|\Z)")
_SPACES = re.compile(r"\s+")
_ITEM = grammar.line(grammar.MARKER)
_NEAR = 2  # lines with words beside a number that may be a head or a foot
_PAGE = 12  # lines with words that a page has at least
_MOST = 999  # pages: a larger number is a year
_ENDS = frozenset('.!?:;…"”»)]')
_LONGEST = 60  # characters of a line that may number a page


class _Line(NamedTuple):
    """A line with words: where it begins and ends, its words with spaces folded."""

    start: int
    end: int
    words: str
    apart: bool  # no words stand right before it


def without_page_breaks(lines: str) -> str:
    """The lines with spaces for all that stands between two pages, each other character where it was.

    A number counts pages where it stands by itself and others count on from it; a bare one only beside a head or foot.
    These stand on the same side of two numbers in the same words, but for the number itself, and are no sentence, no
    item and no party, which may head what stands below it. A sentence goes on behind them in the next line.
    """
    with_words = list(_lines(lines))
    numbered = _numbered(with_words)
    running = _running(with_words, numbered)
    if any(with_words[at].words.isdigit() for at in numbered) and not running:
        return lines
    return _blanked(lines, with_words, {*numbered, *running}) if numbered else lines


def _lines(text: str) -> Iterator[_Line]:
    apart = True
    for match in _LINE.finditer(text):
        words = match[0].strip()
        if words:
            yield _Line(match.start(), match.end(), _SPACES.sub(" ", words), apart)
        apart = not words


def _numbered(lines: Sequence[_Line]) -> dict[int, int]:
    """The number of a page by the line that it is: one more than the last, and a page after it."""
    found = [(index, number) for index, line in enumerate(lines) if (number := _number(line))]
    counted: dict[int, int] = {}
    for (before, number), (after, following) in pairwise(found):
        if following == number + 1 and after - before >= _PAGE:
            counted |= {before: number, after: following}
    return counted


def _number(line: _Line) -> int | None:
    """The number of the page that a line is; a number alone has nothing right before it."""
    if len(line.words) > _LONGEST or not line.apart or not any(map(str.isdigit, line.words)):
        return None
    found = _DASHED.fullmatch(line.words) or page_numbers().fullmatch(line.words)
    number = int(found["number"]) if found else 0
    return number if 0 < number <= _MOST else None


def _running(lines: Sequence[_Line], numbered: dict[int, int]) -> set[int]:
    """The lines that stand in one place beside two numbers of pages or more."""
    alike: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    for at, number in numbered.items():
        for step in (*range(-_NEAR, 0), *range(1, _NEAR + 1)):
            index = at + step
            if 0 <= index < len(lines) and index not in numbered and _may_run(lines[index]):
                words = re.sub(rf"(?<!\d){number}(?!\d)", "#", lines[index].words)
                alike[step, words].add(index)
    return {index for found in alike.values() if len(found) > 1 for index in found}


def _may_run(line: _Line) -> bool:
    """Whether a line may be a head or a foot: no sentence, no item, and nobody's name."""
    item = _ITEM.match(line.words)
    return line.words[-1] not in _ENDS and item is None and party_called(line.words) is None


def _blanked(text: str, lines: Sequence[_Line], gone: set[int]) -> str:
    """The text with spaces for lines that are gone, and for the ends of those between the parts of one sentence."""
    kept = list(text)
    for index in gone:
        line = lines[index]
        kept[line.start : line.end] = [" " if sign != "\n" else sign for sign in text[line.start : line.end]]
    stays = [index for index in range(len(lines)) if index not in gone]
    for before, after in pairwise(stays):
        between = lines[before + 1 : after]
        bare = any(line.words.isdigit() for line in between)  # in a quotation it would be taken for a figure
        if between and not bare and _goes_on(lines[before], lines[after]):
            start, end = lines[before].end, lines[after].start
            kept[start:end] = " " * (end - start)
    return "".join(kept)


def _goes_on(before: _Line, after: _Line) -> bool:
    """Whether a sentence that a page ends in goes on with a small letter."""
    return before.words[-1] not in _ENDS and after.words[0].islower()
