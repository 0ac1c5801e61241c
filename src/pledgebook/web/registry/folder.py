"""Reads the folder of a process: a TOML file that names it, and a table for each thing that is many.

Unknown is an empty cell. Whatever is not as declared is refused by file and line.
"""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.vocabulary import VocabularyError
from pledgebook.vocabulary.table import Row, parse

# The tables, with their columns and those of them that may be empty.
TABLES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "parties.csv": (("code", "kind", "name"), ()),
    "endorsers.csv": (("party", "from", "to", "source", "note"), ("from", "to", "note")),
    "offices.csv": (("party", "title", "holder", "from", "to", "source"), ("holder", "from", "to")),
    "meetings.csv": (("date", "package", "place", "name", "hosts", "source"), ("package", "hosts")),
    "documents.csv": (("title", "kind", "date", "language", "address", "source"), ("date", "address")),
    "pillars.csv": (("scheme", "number", "title", "since", "source"), ("since",)),
    "packages.csv": (("number", "name", "order_inferred", "kinds", "source"), ("name", "kinds")),
    "lines_of_effort.csv": (("package", "title", "source"), ()),
    "participations.csv": (("package", "party", "part", "from", "to", "source"), ("from", "to")),
    "statuses.csv": (("code", "reads_as", "name", "meaning", "elsewhere"), ("reads_as", "elsewhere")),
    "scales.csv": (("scale", "name", "rule"), ()),
    "ratings.csv": (("scale", "code", "reads_as", "name"), ("reads_as",)),
}
PROCESS = ("slug", "name", "prefix", "source")


@dataclass(frozen=True, slots=True)
class Folder:
    """The facts of a process, as they stand in its files: rows that know their line."""

    process: dict[str, str]
    rows: dict[str, list[Row]]


def read_folder(folder: Path) -> Folder:
    """Read every file of the folder; a table that is missing has no rows.

    Raises ``Refusal`` with the name of the file, and the line where there is one.
    """
    process = _process(folder / "process.toml")
    tables = {name: _table(folder / name, columns, optional) for name, (columns, optional) in TABLES.items()}
    return Folder(process, tables)


def _process(path: Path) -> dict[str, str]:
    try:
        found: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise Refusal(path.name, reason) from error
    if set(found) != set(PROCESS):
        raise Refusal(
            path.name,
            _("the fields are {found}, not {wanted}").format(
                found=", ".join(found), wanted=", ".join(PROCESS)
            ),
        )
    for field in PROCESS:
        if not isinstance(found[field], str) or not found[field].strip():
            raise Refusal(
                path.name, _("{field} is {value}, not a text").format(field=field, value=repr(found[field]))
            )
    return found


def _table(path: Path, columns: tuple[str, ...], optional: tuple[str, ...]) -> list[Row]:
    if not path.exists():
        return []
    try:
        return list(parse(path.name, path.read_text("utf-8"), columns, optional))
    except VocabularyError as error:
        raise Refusal(path.name, str(error).removeprefix(path.name).lstrip(", ")) from error
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(path.name, str(error)) from error


def refuse(row: Row, reason: str, **values: object) -> Refusal:
    """The refusal of a row, for a reason with its values filled in."""
    told = reason.format(**values)
    return Refusal(row.table, _("line {number}: {reason}").format(number=row.line, reason=told))


def day(row: Row, column: str) -> dt.date | None:
    """The day in a cell, or None where it is empty. Raises ``Refusal`` for what is no day."""
    if not row[column]:
        return None
    try:
        return dt.date.fromisoformat(row[column])
    except ValueError:
        reason = _("{column} is {value}, not a day like 2022-06-10")
        raise refuse(row, reason, column=column, value=repr(row[column])) from None


def number(row: Row, column: str) -> int:
    """The small number in a cell. Raises ``Refusal`` for what is none."""
    if not row[column].isascii() or not row[column].isdigit() or not 0 < int(row[column][:6]) < 32768:
        reason = _("{column} is {value}, not a number from 1 to 32767")
        raise refuse(row, reason, column=column, value=repr(row[column]))
    return int(row[column])


def choice(row: Row, column: str, allowed: tuple[str, ...]) -> str:
    """The cell, which must be one of ``allowed``. Raises ``Refusal``."""
    if row[column] not in allowed:
        reason = _("{column} is {value}, not one of {allowed}")
        raise refuse(row, reason, column=column, value=repr(row[column]), allowed=", ".join(allowed))
    return row[column]


def choices(row: Row, column: str, allowed: Collection[str]) -> list[str]:
    """The values of a cell that holds several, each one of ``allowed``. Raises ``Refusal``."""
    for value in row.many(column):
        if value not in allowed:
            reason = _("{column} names {value}, not one of {allowed}")
            raise refuse(row, reason, column=column, value=repr(value), allowed=", ".join(allowed))
    return list(row.many(column))


def worded(row: Row, column: str) -> dict[str, str]:
    """A cell that says the same several times: ``en: Fulfilled|es: Cumplido``. Raises ``Refusal`` for another one."""
    said: dict[str, str] = {}
    for value in row.many(column):
        name, colon, words = value.partition(": ")
        if not colon or not name.strip() or not words.strip() or name in said:
            reason = _("{column} has {value}, not a name, a colon and words, each name once")
            raise refuse(row, reason, column=column, value=repr(value))
        said[name] = words
    return said
