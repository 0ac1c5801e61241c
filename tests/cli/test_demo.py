"""The demo as a process of its own, in an empty folder."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

import pytest

from pledgebook.cli import demo
from tests.cli.running import pledgebook_, python
from tests.cli.serving import serving


def ran(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    page, database = folder / "pledgebook-demo.html", folder / "pledgebook-demo.sqlite3"
    return pledgebook_("demo", "--output", str(page), "--database", str(database), *arguments)


def sign_in(address: str) -> str:
    with closing(HTTPConnection(address.partition("//")[2].partition("/")[0])) as asked:
        asked.request("GET", "/sign-in/")
        return asked.getresponse().read().decode()


def counted(path: Path, *tables: str) -> list[int]:
    with sqlite3.connect(path) as opened:
        counts = [opened.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables]
    opened.close()
    return counts


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the demo ran once, without its server."""
    found = tmp_path_factory.mktemp("demo")
    ended = ran(found, "--no-serve")
    assert (ended.returncode, ended.stderr) == (0, b"")
    shown = ended.stdout.decode()
    for words in (
        "✗ inconsistent",
        f"{found}/pledgebook-demo.html",
        "pledgebook read YOUR-FILE",
        f"A registry with the sample in it: {found}/pledgebook-demo.sqlite3",
    ):
        assert words in shown
    return found


def test_it_writes_the_page_and_fills_a_registry(folder: Path) -> None:
    assert (folder / "pledgebook-demo.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    assert counted(folder / "pledgebook-demo.sqlite3", "registry_commitment", "ledger_entry") == [35, 2]


def test_a_second_run_serves_it_and_duplicates_nothing(folder: Path) -> None:
    passwords: list[str] = []
    for _ in range(2):
        with serving("demo", folder=folder) as (pid, printed):
            shown = "".join(printed)
            assert "The registry: pledgebook-demo.sqlite3\n" in shown
            assert "A round of reporting is open: A round to try\n" in shown
            found = dict(re.findall(r"^Sign in as (\S+) with the password (\S+)$", shown, re.MULTILINE))
            assert set(found) == {"administrator", "editor", "focal-point", "assessor"}
            address = re.search(r"^http://localhost:\d+", shown, re.MULTILINE)
            assert address
            passwords += found.values()
            offered = sign_in(address[0])
            for name, password in found.items():
                assert f'name="username" value="{name}"' in offered
                assert f"<code>{password}</code>" in offered
            os.kill(pid, signal.SIGINT)
    tables = ("registry_commitment", "registry_process", "auth_user", "ledger_entry")
    assert counted(folder / "pledgebook-demo.sqlite3", *tables) == [35, 1, 4, 15]
    assert len(set(passwords)) == 8


def test_without_the_registry_it_says_in_one_line_how_to_get_it(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "sys.modules['django'] = None\n"
        "from pledgebook.cli.main import main\n"
        f"sys.exit(main(['demo', '--output', {str(tmp_path / 'page.html')!r}]))"
    )
    ended = python("-c", program)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert "✗ inconsistent" in ended.stdout.decode()
    last = ended.stdout.decode().splitlines()[-1]
    assert last == "The registry in the browser needs django: pip install 'pledgebook[registry]'"
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]


def test_a_page_that_cannot_be_written_is_refused(tmp_path: Path) -> None:
    ended = ran(tmp_path / "none", "--no-serve")
    assert ended.returncode == 3
    assert b"cannot be written" in ended.stderr


def test_the_sample_is_shipped_inside_the_package_or_at_the_root_of_the_checkout() -> None:
    assert demo.sample().parts[-2:] == ("examples", "lima-2022.md")
