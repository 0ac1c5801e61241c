"""The tables of a document as the audit adds them up: their rows in order, the rows of names left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pledgebook.model import Document

Row = Mapping[int, int]  # the index of a cell's block, by its column


def tables_of(document: Document) -> Iterator[list[Row]]:
    """The rows of each table."""
    tables: dict[int, dict[int, dict[int, int]]] = {}
    for index, block in enumerate(document.blocks):
        if (
            block.table is not None
            and block.row is not None
            and block.column is not None
            and not block.header
        ):
            tables.setdefault(block.table, {}).setdefault(block.row, {})[block.column] = index
    for rows in tables.values():
        yield [rows[row] for row in sorted(rows)]
