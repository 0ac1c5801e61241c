"""A number of persons by sex, age, nationality or whatever else: how it is typed, kept and shown.

A line a row, its name and its number parted by a semicolon, a tab (as a spreadsheet copies cells) or a bar; with more
than one column the first line has their names. Sums are not typed: they are ours.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import product

from pledgebook.messages import _
from pledgebook.model import ProgrammeKind
from pledgebook.tracking import masked, suppression
from pledgebook.web.reporting.typed_numbers import NoNumber, typed_number

SMALL = 5  # a count below that, other than none, is not shown
MOST = 300  # cells
LONGEST_NAME = 100
PARTED = re.compile(r"\s*[;\t|]\s*")


class NoBreakdown(ValueError):  # noqa: N818 - an answer to a person, whose words it carries
    """What was typed is no breakdown."""


@dataclass(frozen=True, slots=True)
class Breakdown:
    """The numbers of rows and columns; of one column, which then has no name."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[int, ...], ...]

    @property
    def total(self) -> int:
        """Everybody."""
        return sum(map(sum, self.cells))

    def kept(self) -> dict[str, object]:
        """As it stands in the database."""
        return {"rows": [*self.rows], "columns": [*self.columns], "cells": [[*row] for row in self.cells]}

    @classmethod
    def of(cls, kept: Mapping[str, Sequence[object]]) -> Breakdown:
        """From there."""
        cells = tuple(tuple(map(int, row)) for row in kept["cells"])  # type: ignore[call-overload]
        return cls(tuple(map(str, kept["rows"])), tuple(map(str, kept["columns"])), cells)


@dataclass(frozen=True, slots=True)
class Cell:
    """A number of the table, or of its sums. ``value`` is None where who reads may not know it."""

    value: int | None
    hidden: bool


def typed_breakdown(text: str, language: str) -> Breakdown:
    """What was typed. Raises ``NoBreakdown``."""
    lines = [_parted(line) for line in text.splitlines() if line.strip()]
    heads: Sequence[str] = ()
    if lines and len(lines[0]) > 2:
        heads, lines = lines[0][1:], lines[1:]
    width = len(heads) or 1
    if len(lines) < 2:
        raise NoBreakdown(_("Write two lines or more, each with a name, a semicolon and a number."))
    if len(lines) * width > MOST:
        raise NoBreakdown(_("Write {count} numbers at most.").format(count=MOST))
    for line in lines:
        if len(line) != width + 1:
            raise NoBreakdown(_("The line “{line}” does not have as many numbers as the others.").format(
                line="; ".join(line)[:60]
            ))  # fmt: skip
    rows, columns = [line[0] for line in lines], [*heads]
    _named(rows)
    _named(columns)
    cells = tuple(tuple(_count(each, language) for each in line[1:]) for line in lines)
    return Breakdown(tuple(rows), tuple(columns), cells)


def shown(breakdown: Breakdown, kind: ProgrammeKind | None, *, whole: bool) -> Sequence[Sequence[Cell]]:
    """The table with its sums, a row more and, of several columns, one more. ``whole`` is for who knows it anyway.

    The total is the number that was reported: where its kind hides that, all of the table is hidden.
    """
    below = max(SMALL, kind.mask_below if kind else 0)
    values, total = suppression.sums(breakdown.cells), Decimal(breakdown.total)
    few = masked(kind, total, total)
    hidden = values.keys() if few else suppression.hidden(breakdown.cells, below)
    height, width = len(breakdown.rows), len(breakdown.columns) or 1
    keys = product(range(height + 1), range(width + 1 if width > 1 else 1))
    cells = {key: _cell(values[key], hidden=key in hidden, whole=whole) for key in keys if key in values}
    corner = _cell(breakdown.total, hidden=few, whole=whole)
    return _in_rows(cells | {(height, width if width > 1 else 0): corner})


def _cell(value: int, *, hidden: bool, whole: bool) -> Cell:
    return Cell(value if whole or not hidden else None, hidden)


def _in_rows(cells: Mapping[suppression.Key, Cell]) -> Sequence[Sequence[Cell]]:
    rows: dict[int, list[Cell]] = {}
    for key in sorted(cells):
        rows.setdefault(key[0], []).append(cells[key])
    return list(rows.values())


def _parted(line: str) -> list[str]:
    parts = PARTED.split(line.strip(" "))
    if len(parts) == 1:  # "women: 12"
        name, colon, number = line.rpartition(":")
        return [name.strip(), number.strip()] if colon else parts
    return [part.strip() for part in parts]


def _named(names: Sequence[str]) -> None:
    """Each has a name, and no other has it."""
    if len({name.casefold() for name in names}) < len(names) or not all(
        0 < len(name) <= LONGEST_NAME for name in names
    ):
        raise NoBreakdown(_("Give each row and each column a name of its own."))


def _count(text: str, language: str) -> int:
    try:
        found = typed_number(text, language)
    except NoNumber as error:
        raise NoBreakdown(f"{text[:40]}: {error}") from error
    if found != found.to_integral_value() or found > Decimal(10**15):
        raise NoBreakdown(_("{number}: write whole numbers.").format(number=text[:40]))
    return int(found)
