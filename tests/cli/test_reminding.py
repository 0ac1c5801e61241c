"""``pledgebook due`` and ``pledgebook worker``, as processes of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.reminding import EACH_ONCE, reminded_at_once
from tests.cli.running import SAMPLE, begun, pledgebook_


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A registry with the sample."""
    found = str(begun(tmp_path_factory.mktemp("book") / "book.sqlite3"))
    assert pledgebook_("import", str(SAMPLE), "--database", found, "--publish").returncode == 0
    return found


def test_nobody_is_reminded_without_a_mail_server(database: str) -> None:
    done = pledgebook_("due", "--database", database)
    assert done.returncode == 0, done.stderr
    assert b"no mail server is named" in done.stdout


def test_with_one_it_says_how_many_wait(database: str) -> None:
    done = pledgebook_("due", "--database", database, PLEDGEBOOK_MAIL="smtp://127.0.0.1:9")
    assert (done.returncode, done.stdout) == (0, b"0 reminders wait\n"), done.stderr


def test_a_worker_that_is_to_work_once_ends(database: str) -> None:
    done = pledgebook_("worker", "--once", "--database", database)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_nobody_is_written_to_twice_where_timers_and_workers_run_at_once(tmp_path: Path) -> None:
    assert reminded_at_once(str(begun(tmp_path / "book.sqlite3"))) == EACH_ONCE


@pytest.mark.parametrize("verb", ["due", "worker"])
def test_there_is_no_registry(tmp_path: Path, verb: str) -> None:
    done = pledgebook_(verb, "--database", str(tmp_path / "none.sqlite3"))
    assert done.returncode == 3
    assert b"no such file" in done.stderr
