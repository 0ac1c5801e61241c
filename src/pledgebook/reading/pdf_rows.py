"""Cells and rows of a table in a PDF: lines drawn below each other, and such stretches drawn beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pledgebook.reading.pdf_line import Line

# In points: how far apart what stands on one line, or under one edge, may be.
LEVEL, EDGE = 2.5, 4.0
_PACE = 1.9  # in sizes of the font: from one line of a cell to the next
_LONGEST = 30  # lines of a cell


@dataclass(slots=True)
class Cell:
    """The lines of one cell, from the top."""

    lines: list[Line]

    @property
    def left(self) -> float:
        """Where it begins: its first line, which a row's edge is told by."""
        return self.lines[0].left

    @property
    def right(self) -> float:
        """Where its first line ends."""
        return self.lines[0].right

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
    """Whether the cells of a row, two at least, stand about one height."""
    middles = [cell.lines[0].y + cell.lines[-1].y for cell in row]
    return len(row) > 1 and max(middles) - min(middles) < 2 * LEVEL


def _cell_at(lines: Sequence[Line], at: int) -> tuple[Cell, int]:
    cell = Cell([lines[at]])
    end = at + 1
    while end < len(lines) and len(cell.lines) < _LONGEST and _goes_on(lines[end], cell):
        cell.lines.append(lines[end])
        end += 1
    return cell, end


def _goes_on(line: Line, cell: Cell) -> bool:
    """Whether a line is a further one of a cell: below it, at its edge or under its middle, in its size."""
    first, last = cell.lines[0], cell.lines[-1]
    return (
        0 < last.y - line.y < _PACE * last.size
        and abs(line.size - last.size) < 0.5
        and (
            abs(line.left - first.left) < EDGE
            or abs(line.left + line.right - first.left - first.right) < EDGE
        )
    )


def _stands_beside(cell: Cell, row: Row) -> bool:
    """Whether a cell stands to the right of a row's last one, and on a level with one of them."""
    if cell.left <= max(line.right for line in row[-1].lines):
        return False
    return any(_is_level(cell, other) for other in row)


def _is_level(cell: Cell, other: Cell) -> bool:
    top, bottom = cell.lines[0].y - other.lines[0].y, cell.lines[-1].y - other.lines[-1].y
    return abs(top) < LEVEL or abs(bottom) < LEVEL or abs(top + bottom) < LEVEL
