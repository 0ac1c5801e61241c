"""Reads one table of the vocabulary, strictly.

A table is a CSV file: ``#`` lines are comments, then a header, then one row a record; several values in a cell
are separated by ``|``. Whatever is not as declared is refused with the name of the file and the line.
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Container, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent  # importlib.resources takes longer to load than all tables of a language


class VocabularyError(ValueError):
    """A row of the vocabulary that is not as declared; says which file, which line and what is wrong."""


@dataclass(slots=True)
class Row:
    """One record of a table, which knows where it stands."""

    table: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def many(self, column: str) -> tuple[str, ...]:
        """The values of a cell that holds several; none for an empty cell."""
        cell = self.cells[column]
        return tuple(cell.split("|")) if cell else ()

    def one_of(self, column: str, allowed: Collection[str]) -> str:
        """The cell, which must be one of ``allowed``. Raises ``VocabularyError``."""
        if self.cells[column] not in allowed:
            raise self.error(f"{column} is {self.cells[column]!r}, not one of {', '.join(allowed)}")
        return self.cells[column]

    def integer(self, column: str) -> int:
        """The cell as a whole number. Raises ``VocabularyError`` where it is none."""
        try:
            return int(self.cells[column])
        except ValueError:
            raise self.error(f"{column} is {self.cells[column]!r}, not a whole number") from None

    def error(self, reason: str) -> VocabularyError:
        """An error that names this row."""
        return VocabularyError(f"{self.table}, line {self.line}: {reason}")


def rows(name: str, columns: Sequence[str], optional: Sequence[str] = ()) -> list[Row]:
    """The rows of a table, by its path below the vocabulary ("en/hedges.csv").

    Cells of the columns named in ``optional`` may be empty. Raises ``VocabularyError`` for a missing table, other
    columns, an empty cell, a stray space, a cell too many or too few, or a row that stands there twice.
    """
    place = HERE / name
    if not place.is_file():
        raise VocabularyError(f"{name}: the vocabulary has no such table")
    return list(parse(name, place.read_text(encoding="utf-8"), columns, optional))


def parse(name: str, text: str, columns: Sequence[str], optional: Sequence[str] = ()) -> Iterator[Row]:
    """As ``rows``, from text that is at hand."""
    lines = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line and line[0] != "#"]
    records = csv.reader((line for _, line in lines), strict=True)
    seen: set[tuple[str, ...]] = set()
    try:
        for (number, _), cells in zip(lines, records, strict=True):
            if not seen:
                if cells != list(columns):
                    raise VocabularyError(
                        f"{name}, line {number}: the columns are {cells}, not {list(columns)}"
                    )
                seen.add(tuple(cells))
                continue
            row = Row(name, number, _cells(name, number, columns, cells))
            key = tuple(cells)
            if key in seen or _may_be_amiss(f"|{'|'.join(cells)}|"):
                _check(row, optional, seen)
            seen.add(key)
            yield row
    except (csv.Error, ValueError) as error:
        if isinstance(error, VocabularyError):
            raise
        raise VocabularyError(f"{name}: not a table of one line a record ({error})") from error


def _cells(name: str, number: int, columns: Sequence[str], cells: list[str]) -> dict[str, str]:
    if len(cells) != len(columns):
        raise VocabularyError(f"{name}, line {number}: {len(cells)} cells for {len(columns)} columns")
    return dict(zip(columns, cells, strict=True))


def _may_be_amiss(values: str) -> bool:
    """Whether one of the values that "|" parts is empty or may have a space at an edge: few rows are looked at so."""
    return "||" in values or "| " in values or " |" in values or not values.isprintable()


def _check(row: Row, optional: Sequence[str], seen: Container[tuple[str, ...]]) -> None:
    for column, cell in row.cells.items():
        if not cell and column not in optional:
            raise row.error(f"{column} is empty")
        if any(value != value.strip() or not value for value in cell.split("|") if cell):
            raise row.error(f"{column} has a stray space or an empty value: {cell!r}")
    if tuple(row.cells.values()) in seen:
        raise row.error("the row stands there twice")
