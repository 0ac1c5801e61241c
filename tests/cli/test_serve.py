"""The server as a process of its own, on this machine only."""

from __future__ import annotations

import os
import re
import signal
import socket
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from pledgebook.cli.main import main
from tests.cli.running import pledgebook_
from tests.cli.serving import serving


def answer(address: str) -> int:
    try:
        with urllib.request.urlopen(address) as answered:
            return int(answered.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_answers_there_and_ends_quietly(tmp_path: Path, how: signal.Signals) -> None:
    with serving("serve", folder=tmp_path) as (pid, printed):
        found = re.fullmatch(r"(http://localhost:\d+) serves the registry; Ctrl-C ends it\.\n", printed[-1])
        assert found
        assert answer(found[1] + "/") < 500
        os.kill(pid, how)
    assert (tmp_path / "pledgebook.sqlite3").exists()
    assert (tmp_path / "pledgebook.sqlite3.key").stat().st_mode & 0o777 == 0o600
    assert pledgebook_("verify", "--database", str(tmp_path / "pledgebook.sqlite3")).stdout.startswith(
        b"1 entry"
    )


def test_a_second_start_has_the_same_key_and_loads_nothing_again(tmp_path: Path) -> None:
    keys = []
    for _ in range(2):
        with serving("serve", folder=tmp_path) as (pid, _printed):
            os.kill(pid, signal.SIGTERM)
        keys.append((tmp_path / "pledgebook.sqlite3.key").read_text())
    assert keys[0] == keys[1] != ""
    assert pledgebook_("verify", "--database", str(tmp_path / "pledgebook.sqlite3")).stdout.startswith(
        b"1 entry"
    )


def test_a_port_in_use_is_one_line_and_status_3(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        ended = pledgebook_("serve", "--port", port, "--database", str(tmp_path / "book.sqlite3"))
    assert (ended.returncode, ended.stdout) == (3, b"")
    assert f"localhost:{port}: in use by another program".encode() in ended.stderr
    assert ended.stderr.count(b"\n") == 1


def test_settings_come_from_a_file_too(tmp_path: Path) -> None:
    settings = tmp_path / "book.toml"
    settings.write_text(f'database = "{tmp_path / "missing" / "book.sqlite3"}"\n')
    ended = pledgebook_("serve", PLEDGEBOOK_SETTINGS=str(settings))
    assert (ended.returncode, ended.stderr.count(b"\n")) == (3, 1)
    assert b"missing" in ended.stderr
    settings.write_text("colour = 1\n")
    ended = pledgebook_("serve", PLEDGEBOOK_SETTINGS=str(settings))
    assert (ended.returncode, ended.stderr.count(b"\n")) == (3, 1)
    assert b"book.toml: no setting 'colour'" in ended.stderr


@pytest.mark.parametrize("port", ["-1", "65536", "http", "٣"])
def test_what_is_no_port_is_wrong_usage(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["serve", f"--port={port}"])
    assert ended.value.code == 2
    assert "not a port" in capsys.readouterr().err
