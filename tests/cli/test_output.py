from __future__ import annotations

import io
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from pledgebook.cli.output import write
from pledgebook.model import Refusal


def failing() -> Iterator[str]:
    yield "half "
    raise ZeroDivisionError


def test_a_file_appears_when_it_is_complete(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"

    def chunks() -> Iterator[str]:
        yield "one\r\n"
        assert not path.exists()
        yield "twö"

    write(chunks(), path, utf8=True)
    assert path.read_bytes() == "one\r\ntwö".encode()
    assert list(tmp_path.iterdir()) == [path]


def test_nothing_half_done_is_left_and_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(ZeroDivisionError):
        write(failing(), path, utf8=True)
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_no_chunks_leave_no_file(tmp_path: Path) -> None:
    write([], tmp_path / "out.txt", utf8=True)
    assert list(tmp_path.iterdir()) == []


def test_a_link_is_followed_and_permissions_are_the_usual_ones(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old", encoding="utf-8")
    link.symlink_to(real)
    write(["new"], link, utf8=True)
    assert link.is_symlink()
    assert real.read_text(encoding="utf-8") == "new"
    mask = os.umask(0)
    os.umask(mask)
    assert real.stat().st_mode & 0o777 == 0o666 & ~mask


def test_a_pipe_is_written_to(tmp_path: Path) -> None:
    path, found = tmp_path / "pipe", list[str]()
    os.mkfifo(path)
    reader = threading.Thread(target=lambda: found.append(path.read_text(encoding="utf-8")))
    reader.start()
    write(["one ", "two"], path, utf8=True)
    reader.join()
    assert found == ["one two"]


def test_what_cannot_be_written_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    for path, reason in (
        (tmp_path, "a folder, not a file"),
        (tmp_path / "none" / "x", "no such file or folder"),
    ):
        with pytest.raises(Refusal, match=reason):
            write(failing(), path, utf8=True)


def test_standard_output_is_utf8_for_programs_and_never_fails_for_people(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for utf8, written in ((True, "ö✗\r\n".encode()), (False, "ö?\r\n".encode("latin-1"))):
        raw = io.BytesIO()
        monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="latin-1", newline=""))
        write(["ö✗\r\n"], None, utf8=utf8)
        sys.stdout.flush()
        assert raw.getvalue() == written
