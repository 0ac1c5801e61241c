"""Errors of SQLite as Django raises them, and the cursors that they leave behind."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Callable

from django.db import connection


def cursors_left(act: Callable[[], object]) -> list[sqlite3.Cursor]:
    """Those of this connection that only the collector of garbage would free after ``act``."""
    gc.collect()
    gc.disable()
    try:
        act()
        found = [each for each in gc.get_objects() if issubclass(type(each), sqlite3.Cursor)]
    finally:
        gc.enable()
    # Those of other connections are other tests': a server in a thread has one while it answers.
    return [each for each in found if each.connection is connection.connection]


def fail(*_given: object, **_named: object) -> None:
    """A statement that the database refuses, with its cursor in the frames of the error."""
    cursor = connection.cursor()
    cursor.execute("SELECT nothing FROM no_such_table")
