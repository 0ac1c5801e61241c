"""Which row of a table names its columns, where the format does not say so."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from pledgebook.reading.part import Part


def name_columns(parts: Sequence[Part], text: str) -> None:
    """Mark the cells of the first row of every table that marks none, where that row can only be a header.

    It is one when it alone is bold from end to end, or when it alone has no figure in any of its cells.
    """
    for table, group in groupby(parts, lambda part: part.table):
        if table is None:
            continue
        cells = list(group)
        first = [cell for cell in cells if cell.row == cells[0].row]
        others = [list(row) for _number, row in groupby(cells[len(first) :], lambda cell: cell.row)]
        if len(first) < 2 or not others or any(cell.header for cell in cells):
            continue
        if _all_bold(first) and not any(map(_all_bold, others)):
            header = True
        else:
            header = not _figures(first, text) and all(_figures(row, text) for row in others)
        for cell in first:
            cell.header = header


def _all_bold(cells: Sequence[Part]) -> bool:
    return all(sum(end - start for start, end in cell.bold) >= _length(cell) for cell in cells)


def _length(cell: Part) -> int:
    return sum(end - start for start, end in cell.spans)


def _figures(cells: Sequence[Part], text: str) -> bool:
    return any(map(str.isdigit, "".join(text[start:end] for cell in cells for start, end in cell.spans)))
