"""Copies of the database of the tests, of either kind, and connections to them.

The tests' own SQLite database is in memory, where connections lock each other out in other ways than in a file, and a
test that is rolled back shows another connection nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.db import connections


def copied(folder: Path, name: str, place: str = "") -> str:
    """A copy of the database at a place, or of that of the tests, which nobody may have open; where it is."""
    current: Any = connections["default"]
    if current.vendor == "sqlite":
        made = str(folder / f"{name}.sqlite3")
        if not place:
            with current.cursor() as cursor:
                cursor.execute("VACUUM INTO %s", [made])
        else:
            Path(made).write_bytes(Path(place).read_bytes())
        return made
    before, made = place or current.settings_dict["NAME"], f"{current.settings_dict['NAME']}_{name}"
    if not place:
        current.close()
    with current._nodb_cursor() as cursor:
        cursor.execute(f'CREATE DATABASE "{made}" TEMPLATE "{before}"')
    return made


def dropped(place: str) -> None:
    """Away with a copy."""
    current: Any = connections["default"]
    if current.vendor == "sqlite":
        Path(place).unlink()
        return
    with current._nodb_cursor() as cursor:
        cursor.execute(f'DROP DATABASE "{place}" WITH (FORCE)')


@contextmanager
def used(place: str) -> Iterator[Any]:
    """This thread's connection is one of its own to the copy."""
    before: Any = connections["default"]
    opened = type(before)(before.settings_dict | {"NAME": place}, "default")
    connections["default"] = opened
    try:
        yield opened
    finally:
        opened.close()
        connections["default"] = before
