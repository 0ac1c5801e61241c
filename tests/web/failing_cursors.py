"""Errors of SQLite as Django raises them, and the cursors that they leave behind."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Callable

from django.db import connection


def cursors_left(act: Callable[[], object]) -> list[sqlite3.Cursor]:
    """Those of this connection that only the collector of garbage would free after ``act``."""
    gc.collect()
    before = (
        _cursors()
    )  # a test before this one may have left some, or a server in a thread that answers has one
    gc.disable()
    try:
        act()
        found = _cursors()
    finally:
        gc.enable()
    return [each for each in found if not any(each is other for other in before)]


def _cursors() -> list[sqlite3.Cursor]:
    made = [each for each in gc.get_objects() if issubclass(type(each), sqlite3.Cursor)]
    return [each for each in made if each.connection is connection.connection]


def fail(*_given: object, **_named: object) -> None:
    """A statement that the database refuses, with its cursor in the frames of the error."""
    cursor = connection.cursor()
    cursor.execute("SELECT nothing FROM no_such_table")
