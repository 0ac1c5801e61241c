"""Tables of a PDF: rows under each other in columns, over the end of a page where it goes on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from pledgebook.reading.pdf_line import Line
from pledgebook.reading.pdf_rows import EDGE, LEVEL, Cell, Row, about_one_middle, cell_ending, row_at


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
                known = self.rows[-1].setdefault(column, cell)
                if known is not cell:
                    known.lines += cell.lines
            rows = rows[1:]
        self.rows += rows
        return True

    def takes_in(self, lines: Sequence[Line], other: Table) -> bool:
        """Take the lines over the table on the next page where they are the rest of one cell of the last row.

        They stand in a column of both tables that is not the first, and are set as the cell is.
        """
        last = self.rows[-1]
        inside = (
            column
            for column, cell in last.items()
            if column and lines[0].page == cell.lines[-1].page + 1 and _is_rest(lines, cell)
        )
        column = next(inside, None) if self._has_columns_of(other) else None
        if column is not None:
            last[column].lines += lines
        return column is not None

    def _has_columns_of(self, other: Table) -> bool:
        pairs = zip(self.edges, other.edges, strict=False)
        return len(self.edges) == len(other.edges) and all(abs(one - two) < EDGE for one, two in pairs)


def tables(lines: Sequence[Line]) -> list[Line | Table]:
    """The lines of a page in the order they were drawn, with those that make a table as one."""
    # A line to the right of the one before it: the next cell of a row.
    jumps = [at for at in range(1, len(lines)) if lines[at].left > lines[at - 1].right]
    found: list[Line | Table] = []
    at = 0
    for jump in jumps:
        if jump <= at:
            continue
        begins = max(at, cell_ending(lines, jump - 1))
        found += lines[at:begins]
        at = begins
        while at < jump:
            rows, end = _rows(lines, at)
            if len(rows) > 1 and not _is_text(rows):
                found.append(_table(rows))
            else:
                end = max(end, at + 1)
                found += lines[at:end]
            at = end
    return [*found, *lines[at:]]


def with_rests(parts: Sequence[list[Line] | Table]) -> Iterator[list[Line] | Table]:
    """Parts of a document in order, without the lines that a table takes in over the end of its page."""
    before: list[Line] | Table | None = None
    for part, after in zip_longest(parts, parts[1:]):
        if isinstance(part, Table) or not (
            isinstance(before, Table) and isinstance(after, Table) and before.takes_in(part, after)
        ):
            before = part
            yield part


def _is_rest(lines: Sequence[Line], cell: Cell) -> bool:
    """Whether lines begin where those of a cell do, in its size, and as bold."""
    bold, size = cell.bold, cell.lines[0].size
    return all(
        abs(line.left - cell.left) < EDGE and abs(line.size - size) < 0.5 and line.bold == bold
        for line in lines
    )


def _rows(lines: Sequence[Line], at: int) -> tuple[list[Row], int]:
    """The rows that stand under each other from a line on, and where what follows them begins."""
    rows: list[Row] = []
    end = at
    while end < len(lines):
        row, after = row_at(lines, end)
        if not rows and not _begins(row):
            beside = after < len(lines) and lines[after].left > row[0].lines[-1].right
            return [], end if beside or len(row) > 1 else after  # no line of these has anything beside it
        if rows and not _under(row, rows):
            break
        rows.append(row)
        end = after
    while rows and len(rows[-1]) < 2:  # what stands under a table alone is no row of it
        end -= len(rows.pop()[0].lines)
    return rows, end


def _begins(row: Row) -> bool:
    """Whether a row may be the first: its first cell begins level with a line beside it, or all have one middle."""
    if len(row) < 2:
        return False
    top = row[0].lines[0].y
    level = any(abs(line.y - top) < LEVEL for cell in row[1:] for line in cell.lines)
    return level or about_one_middle(row)


def _under(row: Row, rows: list[Row]) -> bool:
    """Whether a row stands below the last one, and each cell in one of the columns so far.

    One cell alone is the rest of a row that the page before began: in any column but the first, right of its name.
    """
    if row[0].lines[0].y >= min(cell.lines[0].y for cell in rows[-1]):
        return False
    if len(row) == 1:
        edge = any(abs(row[0].left - cell.left) < EDGE for each in rows for cell in each[1:])
        names = _names(rows)
        return edge or (bool(names) and row[0].left > names[0].reach)
    cells = [cell for each in rows for cell in each]
    return all(_in_column(cell, cells) for cell in row) or _below_names(row, _names(rows), cells)


def _below_names(row: Row, names: Row, cells: Sequence[Cell]) -> bool:
    """Whether each cell is below its own name of a column: names are bold and often centred."""
    under = [_names_of(cell, names) for cell in row]
    if len(row) == len(names):
        return all(each in ([], [index]) for index, each in enumerate(under))
    return all(len(each) == 1 or _in_column(cell, cells) for cell, each in zip(row, under, strict=True))


def _names(rows: list[Row]) -> Row:
    """The names of the columns, where the first row is bold."""
    return rows[0] if all(name.bold for name in rows[0]) else []


def _names_of(cell: Cell, names: Row) -> list[int]:
    """The columns whose names stand above a part of a cell."""
    return [index for index, name in enumerate(names) if name.left < cell.reach and cell.left < name.reach]


def _in_column(cell: Cell, others: Sequence[Cell]) -> bool:
    """Whether a cell shares its left edge, its middle or its right edge, as figures often do, with another."""
    left, right = cell.left, cell.right
    for other in others:
        begins, ends = other.left - left, other.right - right
        if abs(begins) < EDGE or abs(ends) < EDGE or abs(begins + ends) < 2 * EDGE:
            return True
    return False


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
    widest = next((row for row in rows[1:] if len(row) == most), rows[0])
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
