"""One program at a time brings a database up to date."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection

if sys.platform != "win32":
    import fcntl

KEY = 7_165_311_209  # of the lock in PostgreSQL; any number that nobody else uses in this database


@contextmanager
def alone() -> Iterator[None]:
    """Wait until no other program is in here for the same database.

    For a SQLite file the folder it is in is locked, before the file is opened for the first time; on Windows, which
    locks no folders, nobody waits. The lock falls with the program.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_lock(%s)", [KEY])
        try:
            yield
        finally:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", [KEY])
    else:
        with _locked(Path(str(connection.settings_dict["NAME"])).resolve().parent):
            yield


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    if sys.platform == "win32" or not folder.is_dir():
        yield
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(opened, fcntl.LOCK_EX)
        yield
    finally:
        os.close(opened)
