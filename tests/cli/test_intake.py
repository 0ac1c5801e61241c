from __future__ import annotations

import io
import os
import socket
import threading
from pathlib import Path
from typing import Any

import pytest

from pledgebook.cli import intake
from pledgebook.cli.intake import Intake, load
from pledgebook.cli.sources import Found
from pledgebook.model import Refusal


def refused(file: str) -> str:
    with pytest.raises(Refusal) as refusal:
        load(file, file)
    return refusal.value.reason


def test_what_cannot_be_opened(tmp_path: Path, lakes: str) -> None:
    assert refused(str(tmp_path / "none.txt")) == "no such file or folder"
    assert refused(str(tmp_path)) == "a folder, not a file"
    assert refused(lakes + "/x") == "part of the path is not a folder"
    assert "null" in refused("a\0b")


def test_no_permission(monkeypatch: pytest.MonkeyPatch, lakes: str) -> None:
    """Also where the tests run as root, who may read everything."""

    def denied(*_: Any, **__: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)
    assert refused(lakes) == "no permission"


def test_a_large_file_is_refused_by_its_size_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as stream:
        stream.truncate(intake.LIMIT + 1)
    monkeypatch.setattr(intake, "_bounded", lambda *_: pytest.fail("it was loaded"))
    assert refused(str(path)) == "larger than 50 MB, refused"


def test_a_pipe_is_read_up_to_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "LIMIT", 3)
    for content, fits in ((b"abc", True), (b"abcd", False)):
        path = tmp_path / f"pipe{len(content)}"
        os.mkfifo(path)
        writer = threading.Thread(target=path.write_bytes, args=[content])
        writer.start()
        if fits:
            assert load(str(path), "pipe") == content
        else:
            assert refused(str(path)) == "larger than 0 MB, refused"
        writer.join()


def test_what_a_folder_holds_must_be_a_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to("pipe")
    (tmp_path / "up").symlink_to(tmp_path)
    (tmp_path / "dangling").symlink_to("nowhere")
    found = {name: refused(Found(tmp_path / name)) for name in ("pipe", "link", "up", "dangling")}
    assert found == {
        "pipe": "not a regular file",
        "link": "not a regular file",
        "up": "a link to a folder, not followed",
        "dangling": "no such file or folder",
    }
    assert refused(Found("/dev/zero")) == "not a regular file"


def test_a_socket_is_no_file_however_it_is_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("s")
        assert refused("s") == refused(Found("s")) == "not a regular file"


def test_a_pipe_that_nobody_writes_to_is_given_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tmp_path / "pipe")
    taken = Intake([str(tmp_path / "pipe")], seconds=0.05)
    assert list(taken) == []
    assert capsys.readouterr().err == f"pledgebook: {tmp_path / 'pipe'}: took longer than 0.05 seconds\n"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"abc")))
    assert load("-", "standard input") == b"abc"


def test_a_document_is_called_by_its_name_and_never_by_its_path(
    read: list[dict[str, Any]], tmp_path: Path
) -> None:
    odd = os.fsdecode(str(tmp_path).encode() + b"/caf\xe9.txt")
    Path(odd).write_bytes(b"text")
    assert len(list(Intake([odd]))) == 1
    assert read[0]["name"] == "caf\ufffd.txt"


def test_a_refusal_is_remembered(lakes: str, empty: str) -> None:
    taken = Intake([empty, lakes])
    assert len(list(taken)) == 1
    assert taken.refused == [empty]
