"""What a confined child cannot do, tried by children that try; each way of confinement also by itself."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pledgebook.outside import confinement
from pledgebook.outside.confinement import landlock, sandbox_exec, system
from pledgebook.outside.confinement.memory import limited, resident
from pledgebook.outside.ended import Limits
from pledgebook.outside.forkserver import ForkServer
from tests.conftest import ROOT
from tests.outside.conftest import JOB

AMPLE = Limits(memory=2**31, cpu=60, wall=60)
WAYS = {"network namespace", "seccomp", "landlock", "no capabilities", "sandbox-exec"}
# Takes 50 MB when it is told to, and keeps it until it is told again.
HOLDING = "print(flush=True); input(); held = b'x' * 50_000_000; print(flush=True); input()"
linux = pytest.mark.skipif(not system.is_linux(), reason="these are of Linux")


@pytest.fixture(scope="module", params=["all", "network namespace", "seccomp", "landlock"])
def only(request: pytest.FixtureRequest) -> Iterator[tuple[str, ForkServer]]:
    """With all ways of confinement that there are, or with one."""
    name: str = request.param
    without = [] if name == "all" else sorted(WAYS - {name})
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(
            "PYTHONPATH", os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
        )
        with ForkServer(JOB, without) as server:
            if name != "all" and name not in server.ways:
                pytest.skip(f"this system has no {name}")
            assert name == "all" or server.ways == (name,)
            yield name, server


def answer(server: ForkServer, deed: str) -> bytes:
    return server.run(deed.encode(), AMPLE).answer


def test_the_network_is_out_of_reach(only: tuple[str, ForkServer]) -> None:
    name, server = only
    with socket.create_server(("127.0.0.1", 0)) as listening:
        reached = answer(server, f"connect 127.0.0.1:{listening.getsockname()[1]}") == b"connected"
    # By itself, Landlock knows TCP since its version 4.
    assert reached == (name == "landlock" and landlock.version() < 4)


@linux
def test_a_call_by_its_number_is_refused_as_well(only: tuple[str, ForkServer]) -> None:
    name, server = only
    if name in {"all", "seccomp"} and "seccomp" in server.ways:
        assert answer(server, "call") == b"refused"


@linux
def test_nothing_is_written_to_any_file(only: tuple[str, ForkServer], tmp_path: Path) -> None:
    name, server = only
    kept = tmp_path / "kept"
    kept.write_text("kept", "utf-8")
    for path in (tmp_path / "new", kept):
        answer(server, f"write {path}")
    assert kept.read_text("utf-8") == "kept" or name == "network namespace"
    assert not (tmp_path / "new").exists() or (tmp_path / "new").read_text("utf-8") == ""
    if name != "network namespace":
        assert not (tmp_path / "new").exists()


@linux
def test_files_that_python_does_not_need_are_not_read(only: tuple[str, ForkServer], tmp_path: Path) -> None:
    name, server = only
    (tmp_path / "book.sqlite3.key").write_text("secret", "utf-8")
    read = answer(server, f"read {tmp_path / 'book.sqlite3.key'}") == b"secret"
    assert read == ("landlock" not in server.ways), name


@linux
def test_no_program_is_started_and_no_process_forked(only: tuple[str, ForkServer]) -> None:
    name, server = only
    if name in {"all", "seccomp"} and "seccomp" in server.ways:
        assert answer(server, "fork") == b""
        assert server.run(b"program", AMPLE).code == 1
        assert answer(server, "thread") == b"done"


@linux
def test_no_other_process_is_killed(only: tuple[str, ForkServer]) -> None:
    name, server = only
    if name in {"all", "seccomp"} and "seccomp" in server.ways:
        before = server.process
        assert answer(server, f"kill {before}") == b""
        assert server.run(b"abort", AMPLE).code < 0  # itself it may
        assert server.process == before


def test_what_cuts_off_from_the_network() -> None:
    assert confinement.cut_off(["landlock", "seccomp"])
    assert not confinement.cut_off(["landlock", "no capabilities"])
    assert not confinement.cut_off([])


def test_the_command_line_of_a_mac(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No Mac is at hand: this holds its shape, and that nothing of it is used elsewhere."""
    command = sandbox_exec.command(["/venv/bin/python", "-m", "x"])
    assert command[0] == "/usr/bin/sandbox-exec"
    assert command[-3:] == ["/venv/bin/python", "-m", "x"]
    assert command[1:3] == ["-D", "PYTHON=/venv/bin/python"]
    profile = command[command.index("-p") + 1]
    assert profile == sandbox_exec.PROFILE
    assert profile.startswith("(version 1)")
    assert profile.count("(") == profile.count(")")
    assert "(deny network*)" in profile
    assert "(deny file-write*)" in profile
    assert set(command[1:-3][::2]) == {"-D", "-p"}

    assert confinement.command(["python"], (), "linux") == ["python"]
    program = tmp_path / "sandbox-exec"
    program.touch()
    monkeypatch.setattr(sandbox_exec, "PROGRAM", str(program))
    assert confinement.command(["python"], (), "darwin")[0] == str(program)
    assert confinement.command(["python"], ["sandbox-exec"], "darwin") == ["python"]
    program.unlink()
    assert confinement.command(["python"], (), "darwin") == ["python"]


def test_the_sandbox_is_told_to_whoever_runs_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(sandbox_exec.INSIDE, "1")
    assert "sandbox-exec" in confinement.enclose(WAYS - {"sandbox-exec"})
    assert confinement.enclose(WAYS) == []


@linux
def test_the_memory_of_a_process_is_seen() -> None:
    """Of a process of its own: a system that is short of memory takes it from a large one that rests, as this one."""
    assert limited("linux")
    assert not limited("darwin")
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", HOLDING], stdin=pipe, stdout=pipe, text=True) as child:
        assert child.stdin
        assert child.stdout
        child.stdout.readline()
        before = resident(child.pid)
        print(file=child.stdin, flush=True)
        child.stdout.readline()
        assert resident(child.pid) - before > 40_000_000
        print(file=child.stdin, flush=True)
    assert resident(2**22 + 1) == 0
