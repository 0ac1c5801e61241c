from __future__ import annotations

from pathlib import Path

import pytest

from pledgebook.outside.confinement import system
from tests.cli.running import begun, pledgebook_, python


def test_it_says_what_is_in_force_and_that_nothing_is_missing(tmp_path: Path) -> None:
    database = tmp_path / "book.sqlite3"
    ended = pledgebook_("doctor", "--database", str(database))
    said = ended.stdout.decode()
    assert ended.returncode == 0, said
    assert ended.stderr == b""
    for words in (
        "Python",
        "Django",
        "confined by",
        "2048 MB",
        "120 s of work",
        str(database),
        "Nothing is missing.",
    ):
        assert words in said
    assert not database.exists()


def test_it_tells_of_a_registry_that_is_there(tmp_path: Path) -> None:
    database = begun(tmp_path / "book.sqlite3")
    pledgebook_("account", "reader", "--database", str(database))
    said = pledgebook_("doctor", "--database", str(database)).stdout.decode()
    assert "SQLite 3" in said
    assert "up to date" in said


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({"PLEDGEBOOK_DATABASE": "mysql://x"}, "neither sqlite nor postgresql"),
        ({"PLEDGEBOOK_DATABASE": "postgresql://nobody@127.0.0.1:1/none"}, "database"),
        ({"PLEDGEBOOK_DEBUG": "1"}, "PLEDGEBOOK_DEBUG"),
    ],
)
def test_what_is_wrong_is_named_once_more_and_the_status_says_so(
    environment: dict[str, str], words: str, tmp_path: Path
) -> None:
    known = {"PLEDGEBOOK_DATABASE": str(tmp_path / "book.sqlite3")} | environment
    ended = pledgebook_("doctor", stdin=b"", **known)
    said = ended.stdout.decode()
    assert ended.returncode == 1, said
    assert words in said.partition("To be seen to:")[2]


@pytest.mark.skipif(not system.is_linux(), reason="the ways left out are of Linux")
def test_a_child_that_can_reach_the_network_is_a_fault() -> None:
    """As on a system that has none of the ways."""
    program = (
        "import sys; from pledgebook.outside import confinement\n"
        "from pledgebook.outside import probe\n"
        "real = probe.probe\n"
        "probe.probe = lambda: real(confinement.WAYS)\n"
        "from pledgebook.cli.main import main; sys.exit(main(['doctor']))"
    )
    ended = python("-c", program)
    said = ended.stdout.decode()
    assert ended.returncode == 1
    assert "✗ confined by" in said
    assert "network: a child could, when it tried" in said
