"""Cells and rows of a table in a PDF: lines drawn below each other, and such stretches drawn beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pledgebook.reading.pdf_line import Line

# In points: how far apart what stands on one line, or under one edge, may be.
LEVEL, EDGE = 2.5, 4.0
_PACE = 1.9  # in sizes of the font: from one line of a cell to the next
LONGEST = 30  # lines of a cell


@dataclass(slots=True)
class Cell:
    """The lines of one cell, from the top, and where the first of them begins and ends: the edges of its column."""

    lines: list[Line]
    left: float
    right: float

    @classmethod
    def of(cls, lines: list[Line]) -> Cell:
        """The cell that lines make."""
        return cls(lines, lines[0].left, lines[0].right)

    @property
    def reach(self) -> float:
        """How far to the right any of its lines goes."""
        return max(line.right for line in self.lines)

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return all(line.bold for line in self.lines)


Row = list[Cell]


def row_at(lines: Sequence[Line], at: int) -> tuple[Row, int]:
    """The cells of the row that begins with a line, from left to right, and where the next row begins.

    Cells of one row share their top, their middle or their bottom, as a table sets them.
    """
    cells: Row = []
    while at < len(lines):
        cell, after = _cell_at(lines, at)
        if cells and not _stands_beside(cell, cells):
            break
        cells.append(cell)
        at = after
    return cells, at


def about_one_middle(row: Row) -> bool:
    """Whether the cells of a row stand about one height."""
    middles = [cell.lines[0].y + cell.lines[-1].y for cell in row]
    return max(middles) - min(middles) < 2 * LEVEL


def cell_ending(lines: Sequence[Line], last: int) -> int:
    """Where a cell may begin whose last line is given."""
    first = last
    while first and last - first < LONGEST and _is_below(lines[first], lines[first - 1]):
        first -= 1
    return first


def _cell_at(lines: Sequence[Line], at: int) -> tuple[Cell, int]:
    """The lines below each other from one on: at one of its edges or under its middle, in its size."""
    first, end = lines[at], at + 1
    while end < len(lines) and end - at < LONGEST and _is_below(lines[end], lines[end - 1]):
        left, right = lines[end].left - first.left, lines[end].right - first.right
        if abs(left) >= EDGE and abs(right) >= EDGE and abs(left + right) >= EDGE:
            break
        end += 1
    return Cell.of(list(lines[at:end])), end


def _is_below(line: Line, before: Line) -> bool:
    """Whether a line stands below another at the pace of a paragraph, in its size."""
    return 0 < before.y - line.y < _PACE * before.size and abs(line.size - before.size) < 0.5


def _stands_beside(cell: Cell, row: Row) -> bool:
    """Whether a cell stands to the right of a row's last one, and on a level with one of them."""
    return cell.left > row[-1].reach and any(_is_level(cell, other) for other in row)


def _is_level(cell: Cell, other: Cell) -> bool:
    top, bottom = cell.lines[0].y - other.lines[0].y, cell.lines[-1].y - other.lines[-1].y
    return abs(top) < LEVEL or abs(bottom) < LEVEL or abs(top + bottom) < LEVEL
