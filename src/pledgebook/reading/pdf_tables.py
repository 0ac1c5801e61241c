"""Tables of a PDF: rows of stretches that stand on one line, under each other in columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pledgebook.reading.pdf_line import Line

# In points: how far apart what stands on one line, or under one edge, may be.
_LEVEL, _EDGE = 2.5, 4.0
_LONGEST = 30  # lines of a cell


@dataclass(slots=True)
class Cell:
    """The lines of one cell."""

    lines: list[Line]


@dataclass(slots=True)
class Table:
    """Rows of cells, a cell by the number of its column."""

    rows: list[dict[int, Cell]]


def tables(lines: Sequence[Line]) -> list[Line | Table]:
    """The lines of a page in the order they were drawn, with those that make a table as one."""
    beside = _beside(lines)
    if not beside:
        return list(lines)
    found: list[Line | Table] = []
    at = 0
    while at < len(lines):
        if at not in beside:
            found.append(lines[at])
            at += 1
            continue
        rows: list[list[Cell]] = []
        end = at
        while end < len(lines):
            row, after = _row(lines, end)
            if len(row) < 2 or (rows and not _under(row, rows)):
                break
            rows.append(row)
            end = after
        if len(rows) > 1 and not _is_text(rows):
            found.append(_table(rows))
            at = end
        else:
            after = max(end, at + 1)
            found += lines[at:after]
            at = after
    return found


def _beside(lines: Sequence[Line]) -> set[int]:
    """The numbers of the lines that stand on one line with another."""
    level = sorted([(line.y, index) for index, line in enumerate(lines)])
    return {index for pair in pairwise(level) if pair[1][0] - pair[0][0] < _LEVEL for _, index in pair}


def _row(lines: Sequence[Line], at: int) -> tuple[list[Cell], int]:
    """The cells that begin with a line, and where the next row begins."""
    first = lines[at]
    cells = [Cell([first])]
    end = at + 1
    while end < len(lines):
        line, last = lines[end], cells[-1].lines[-1]
        level = abs(line.y - first.y) < _LEVEL
        if level and line.left > last.right:
            cells.append(Cell([line]))
        elif not _goes_on(line, cells):
            break
        else:
            cells[-1].lines.append(line)
        end += 1
    return cells, end


def _goes_on(line: Line, cells: list[Cell]) -> bool:
    """Whether a line is a further one of the last cell: below it, at its edge, at the pace of a paragraph."""
    cell = cells[-1].lines
    below = 0 < cell[-1].y - line.y < 1.45 * cell[-1].size
    return (
        below
        and len(cell) < _LONGEST
        and abs(line.left - cell[0].left) < _EDGE
        and abs(line.size - cell[-1].size) < 0.5
    )


def _under(row: list[Cell], rows: list[list[Cell]]) -> bool:
    """Whether every cell stands under an edge of the widest row so far, and the row under the last one."""
    edges = [cell.lines[0].left for cell in max(rows, key=len)]
    below = row[0].lines[0].y < min(line.y for cell in rows[-1] for line in cell.lines[:1])
    return below and all(
        any(abs(cell.lines[0].left - edge) < _EDGE for edge in edges) or _centred(cell, rows) for cell in row
    )


def _centred(cell: Cell, rows: list[list[Cell]]) -> bool:
    """Whether a cell shares its middle or its right edge with one above: figures often do."""
    line = cell.lines[0]
    return any(
        abs(line.right - other.lines[0].right) < _EDGE
        or abs(line.left + line.right - other.lines[0].left - other.lines[0].right) < 2 * _EDGE
        for row in rows
        for other in row
    )


def _is_text(rows: list[list[Cell]]) -> bool:
    """Whether two stretches a line are the lines of two columns of text: most reach to the gutter."""
    if len(rows) < 4 or any(len(row) != 2 or len(row[0].lines) > 1 for row in rows):
        return False
    left = min(row[0].lines[0].left for row in rows)
    gutter = max(row[0].lines[0].right for row in rows)
    full = sum(row[0].lines[0].right - left > 0.85 * (gutter - left) for row in rows)
    words = sum(row[0].lines[0].text.count(" ") for row in rows)
    return full * 2 > len(rows) and words > 3 * len(rows)


def _table(rows: list[list[Cell]]) -> Table:
    widest = [cell.lines[0] for cell in max(rows, key=len)]
    placed = []
    for row in rows:
        cells: dict[int, Cell] = {}
        for cell in row:
            line = cell.lines[0]
            column = min(
                range(len(widest)),
                key=lambda index: min(
                    abs(line.left - widest[index].left), abs(line.right - widest[index].right)
                ),
            )
            cells[max(column, max(cells, default=-1) + 1)] = cell
        placed.append(cells)
    return Table(placed)
