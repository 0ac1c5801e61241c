"""Tables of a PDF: rows under each other in columns, over the end of a page where it goes on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pledgebook.reading.pdf_line import Line
from pledgebook.reading.pdf_rows import EDGE, LEVEL, Cell, Row, about_one_middle, row_at

_BEFORE = 2  # lines that a cell can have above the one on which its neighbours stand


@dataclass(slots=True)
class Table:
    """Rows of cells, a cell by the number of its column; ``edges`` are where the columns begin."""

    rows: list[dict[int, Cell]]
    edges: list[float]

    def goes_on_with(self, other: Table) -> bool:
        """Take the rows of the table on the next page where it is this one: its first row again, or its columns.

        A first row there that has nothing in the first column is the rest of the last row here.
        """
        rows = other.rows
        if _words(rows[0]) == _words(self.rows[0]):
            rows = rows[1:]
        elif not self._has_columns_of(other) or all(cell.bold for cell in rows[0].values()):
            return False
        if 0 not in rows[0]:
            for column, cell in rows[0].items():
                self.rows[-1].setdefault(column, Cell([])).lines.extend(cell.lines)
            rows = rows[1:]
        self.rows += rows
        return True

    def _has_columns_of(self, other: Table) -> bool:
        pairs = zip(self.edges, other.edges, strict=False)
        return len(self.edges) == len(other.edges) and all(abs(one - two) < EDGE for one, two in pairs)


def tables(lines: Sequence[Line]) -> list[Line | Table]:
    """The lines of a page in the order they were drawn, with those that make a table as one."""
    beside = _beside(lines)
    if not beside:
        return list(lines)
    near = beside.union(*({index - back for index in beside} for back in range(1, _BEFORE + 1)))
    found: list[Line | Table] = []
    at = 0
    while at < len(lines):
        rows, end = _rows(lines, at) if at in near else ([], at)
        if at not in beside and rows and not about_one_middle(rows[0]):
            rows, end = [], at
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
    return {index for pair in pairwise(level) if pair[1][0] - pair[0][0] < LEVEL for _, index in pair}


def _rows(lines: Sequence[Line], at: int) -> tuple[list[Row], int]:
    """The rows that stand under each other from a line on, and where what follows them begins."""
    rows: list[Row] = []
    end = at
    while end < len(lines):
        row, after = row_at(lines, end)
        if not (_under(row, rows) if rows else len(row) > 1):
            break
        rows.append(row)
        end = after
    while rows and len(rows[-1]) < 2:  # what stands under a table alone is no row of it
        end -= len(rows.pop()[0].lines)
    return rows, end


def _under(row: Row, rows: list[Row]) -> bool:
    """Whether a row stands below the last one, and each cell in one of the columns so far.

    One cell alone is the rest of a row that the page before began: in any column but the first.
    """
    if row[0].lines[0].y >= min(cell.lines[0].y for cell in rows[-1]):
        return False
    names = rows[0] if all(name.bold for name in rows[0]) else []
    if len(row) == 1:
        edge = any(abs(row[0].left - cell.left) < EDGE for each in rows for cell in each[1:])
        return edge or (_names_of(row[0], names) or [0])[0] > 0
    cells = [cell for each in rows for cell in each]
    return all(_in_column(cell, cells) for cell in row) or _below_names(row, names, cells)


def _below_names(row: Row, names: Row, cells: Sequence[Cell]) -> bool:
    """Whether each cell is below its own name of a column: names are bold and often centred."""
    under = [_names_of(cell, names) for cell in row]
    if len(row) == len(names):
        return all(each in ([], [index]) for index, each in enumerate(under))
    return all(len(each) == 1 or _in_column(cell, cells) for cell, each in zip(row, under, strict=True))


def _names_of(cell: Cell, names: Row) -> list[int]:
    """The columns whose names stand above a part of a cell."""
    return [
        index for index, name in enumerate(names) if name.left < _right(cell) and cell.left < _right(name)
    ]


def _right(cell: Cell) -> float:
    return max(line.right for line in cell.lines)


def _in_column(cell: Cell, others: Sequence[Cell]) -> bool:
    """Whether a cell shares its left edge, its middle or its right edge, as figures often do, with another."""
    return any(
        abs(cell.left - other.left) < EDGE
        or abs(cell.right - other.right) < EDGE
        or abs(cell.left + cell.right - other.left - other.right) < 2 * EDGE
        for other in others
    )


def _is_text(rows: list[Row]) -> bool:
    """Whether two stretches a line are the lines of two columns of text: most reach to the gutter."""
    if len(rows) < 4 or any(len(row) != 2 or len(row[0].lines) > 1 for row in rows):
        return False
    left = min(row[0].left for row in rows)
    gutter = max(row[0].right for row in rows)
    full = sum(row[0].right - left > 0.85 * (gutter - left) for row in rows)
    words = sum(row[0].lines[0].text.count(" ") for row in rows)
    return full * 2 > len(rows) and words > 3 * len(rows)


def _table(rows: list[Row]) -> Table:
    """Each cell in the column whose edges are nearest; a row of words tells them better than the names above it."""
    most = max(map(len, rows))
    widest = next(
        (row for row in rows[1:] if len(row) == most), rows[0] if len(rows[0]) == most else rows[-1]
    )
    placed = []
    for row in rows:
        cells: dict[int, Cell] = {}
        for cell in row:
            nearest = [min(abs(cell.left - other.left), abs(cell.right - other.right)) for other in widest]
            column = nearest.index(min(nearest))
            cells[max(column, max(cells, default=-1) + 1)] = cell
        placed.append(cells)
    return Table(placed, [cell.left for cell in widest])


def _words(row: dict[int, Cell]) -> list[tuple[int, list[str]]]:
    return [(column, [line.text for line in cell.lines]) for column, cell in row.items()]
