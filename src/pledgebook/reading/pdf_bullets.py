"""Bullets of a PDF that are no text: small shapes before lines, and letters of fonts whose letters are signs."""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

from pledgebook.reading import pdf_calls
from pledgebook.reading.grammar import DRAWN_BULLETS
from pledgebook.reading.pdf_line import Box, Line, Turn

# Fonts in which "n" shows a square, by their names.
SYMBOLS = re.compile(rb"wingdings|webdings|dingbats|symbol", re.IGNORECASE)
BULLET = "•"

# In sizes of the font: how large a bullet is, how far before its line it stands, how high over the line its middle is.
_SMALLEST, _LARGEST, _BEFORE, _LOWEST, _HIGHEST = 0.12, 0.75, 3.0, -0.1, 0.9
_ROUND = 1.35  # times as wide as high, or as high as wide
_MOST, _MOST_SHAPES = (
    20_000,
    400,
)  # objects of a page that are looked at, and small ones that may all be bullets


def writes_bullets(lines: Sequence[Line]) -> bool:
    """Whether a line begins with a bullet that is text; a document that has some draws none."""
    return any(line.text[0] in DRAWN_BULLETS for line in lines)


def with_bullets(page: Any, lines: list[Line], turn: Turn) -> list[Line]:
    """The lines of a page, a bullet before those that a small shape stands before."""
    shapes = sorted(_shapes(page, turn), key=lambda box: box.bottom)
    if not 0 < len(shapes) <= _MOST_SHAPES:  # with more it is a drawing
        return lines
    heights = [box.bottom for box in shapes]
    return [_marked(line, shapes, heights) for line in lines]


def _shapes(page: Any, turn: Turn) -> Iterator[Box]:
    """The boxes around what is drawn and may be a bullet: small, and about as wide as high."""
    sides = [ctypes.c_float() for _ in range(4)]
    at = [ctypes.byref(side) for side in sides]
    for drawn in pdf_calls.drawn_paths(page, _MOST):
        if pdf_calls.box_of_drawn(drawn, *at):
            left, bottom, right, top = (side.value for side in sides)
            wide, high = right - left, top - bottom
            if 0 < wide < _ROUND * high and high < _ROUND * wide:
                yield turn.box(Box(left, right, bottom, top))


def _marked(line: Line, shapes: Sequence[Box], heights: Sequence[float]) -> Line:
    size = line.size
    first = bisect_left(heights, line.y + (_LOWEST - _LARGEST) * size)
    last = bisect_left(heights, line.y + _HIGHEST * size)
    for box in shapes[first:last]:
        middle = (box.bottom + box.top) / 2 - line.y
        fits = (
            _SMALLEST * size < box.top - box.bottom < _LARGEST * size
            and _LOWEST * size < middle < _HIGHEST * size
        )
        if fits and box.right <= line.left < box.right + _BEFORE * size:
            mark = f"{BULLET} "
            strong = line.strong and line.strong + len(mark)
            return line._replace(text=mark + line.text, left=box.left, strong=strong)
    return line
