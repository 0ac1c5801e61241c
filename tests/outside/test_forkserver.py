"""Children that behave, and children that do not."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

from pledgebook.outside.ended import OUT_OF_MEMORY, Limits, environment
from pledgebook.outside.forkserver import ForkServer, NotReady
from tests.outside.conftest import JOB

GIB = 2**30
AMPLE = Limits(memory=2 * GIB, cpu=60, wall=600)
PROC = Path("/proc/self/fd")
needs_proc = pytest.mark.skipif(not PROC.is_dir(), reason="the open files of a process are listed in /proc")


def told(server: ForkServer, deed: str, limits: Limits = AMPLE) -> tuple[str, int]:
    ended = server.run(deed.encode(), limits)
    return ended.how, ended.code


def test_what_it_is_given_comes_back(server: ForkServer) -> None:
    content = bytes(range(256)) * 20_000
    ended = server.run(b"echo " + content, AMPLE)
    assert (ended.how, ended.code, ended.said) == ("ended", 0, "")
    assert ended.answer == content


def test_a_child_that_is_given_nothing_does_not_wait_for_more(server: ForkServer) -> None:
    ended = server.run(b"", Limits(memory=2 * GIB, cpu=60, wall=30))
    assert ended.how == "ended"


def test_what_it_says_is_kept_apart_from_its_answer(server: ForkServer) -> None:
    ended = server.run(b"say hello", AMPLE)
    assert (ended.answer, ended.said) == (b"said", "hello")
    ended = server.run(b"say " + b"x" * 100_000 + b"end", AMPLE)
    assert ended.said.endswith("xend")
    assert len(ended.said) < 10_000


@pytest.mark.parametrize(
    ("deed", "limits", "expected"),
    [
        ("raise", AMPLE, ("ended", 1)),
        ("exit 7", AMPLE, ("ended", 7)),
        ("abort", AMPLE, ("killed", -signal.SIGABRT)),
        ("segfault", AMPLE, ("killed", -signal.SIGSEGV)),
        ("abort-for-memory", AMPLE, ("memory", -signal.SIGABRT)),
        ("memory 1000000000", AMPLE, ("ended", 0)),
        ("memory 1000000000", Limits(GIB // 2, 60, 600), ("memory", OUT_OF_MEMORY)),
        ("work", Limits(GIB, 1, 600), ("time", -signal.SIGXCPU)),
        ("sleep", Limits(GIB, 60, 0.2), ("time", -signal.SIGKILL)),
        ("answer-without-end", Limits(GIB, 60, 600, 1_000_000), ("memory", -signal.SIGKILL)),
        ("answer-without-end", Limits(GIB, 60, 0.3, 2**60), ("time", -signal.SIGKILL)),
        ("close-the-pipe", AMPLE, ("ended", 1)),
        ("exit-at-once", AMPLE, ("ended", 0)),
    ],
)
def test_however_it_ends_that_is_told_and_the_next_one_is_read(
    server: ForkServer, deed: str, limits: Limits, expected: tuple[str, int]
) -> None:
    before = server.process
    assert told(server, deed, limits) == expected
    assert server.run(b"echo again", AMPLE).answer == b"again"
    assert server.process == before


def test_a_child_that_takes_nothing_in_is_no_reason_to_wait(server: ForkServer) -> None:
    """It ends before 20 MB were given to it."""
    assert server.run(b"exit-at-once " + bytes(20_000_000), Limits(2**24, 60, 600)).how == "memory"


def test_it_is_killed_once_the_caller_no_longer_wants_it(server: ForkServer) -> None:
    asked: list[float] = []

    def go_on() -> bool:
        asked.append(time.monotonic())
        return len(asked) < 3

    assert server.run(b"sleep", AMPLE, go_on=go_on).how == "stopped"
    assert len(asked) == 3


def test_it_has_a_session_and_only_its_own_files(server: ForkServer) -> None:
    child, session = map(int, server.run(b"session", AMPLE).answer.split())
    assert child == session != os.getsid(0)
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)
    assert server.run(b"open-files", AMPLE).answer == b"0 1 2"


def test_children_run_side_by_side(server: ForkServer) -> None:
    """Both wait for the same instant, and both are told of."""
    ended: list[str] = []
    limits = Limits(GIB, 60, 0.5)
    threads = [
        threading.Thread(target=lambda: ended.append(server.run(b"sleep", limits).how)) for _ in range(4)
    ]
    start = time.monotonic()
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert ended == ["time"] * 4
    assert time.monotonic() - start < 4 * 0.5


@needs_proc
def test_no_file_is_left_open_on_either_side(server: ForkServer) -> None:
    server.run(b"echo", AMPLE)
    theirs = Path(f"/proc/{server.process}/fd")

    def opened() -> tuple[int, int]:
        return len(list(PROC.iterdir())), len(list(theirs.iterdir()))

    def settled() -> tuple[int, int]:
        """The files that stay open: it tells of an end before it closes the file on which it does."""
        seen, still, until = opened(), 0, time.monotonic() + 5
        while still < 20 and time.monotonic() < until:
            time.sleep(0.01)
            now = opened()
            seen, still = now, still + 1 if now == seen else 0
        return seen

    before = settled()
    for deed in (b"echo", b"abort", b"close-the-pipe", b"raise"):
        for _ in range(5):
            server.run(deed, AMPLE)
    server.run(b"sleep", Limits(GIB, 60, 0.1))
    server.run(b"sleep", AMPLE, go_on=lambda: False)
    assert settled() == before


def test_it_is_started_again_when_it_died_and_the_child_under_it_too(server: ForkServer) -> None:
    server.run(b"echo", AMPLE)
    first = server.process
    assert first
    os.kill(first, signal.SIGKILL)
    assert server.run(b"echo again", AMPLE).answer == b"again"
    assert server.process != first

    second = server.process
    assert second
    threading.Timer(0.3, os.kill, [second, signal.SIGKILL]).start()
    limits = Limits(GIB, 60, 1)
    assert server.run(b"sleep", limits).how == "time"  # the second time, under another one
    assert server.process != second


def test_one_that_is_stuck_is_replaced(server: ForkServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pledgebook.outside.conversation.GRACE", 0.3)
    monkeypatch.setattr("pledgebook.outside.forkserver.GONE", 0.2)
    server.run(b"echo", AMPLE)
    stuck = server.process
    assert stuck
    os.kill(stuck, signal.SIGSTOP)
    assert server.run(b"echo", Limits(GIB, 60, 0.2)).how == "time"
    assert server.run(b"echo again", AMPLE).answer == b"again"
    assert server.process != stuck
    with pytest.raises(ProcessLookupError):
        os.kill(stuck, 0)


def test_it_ends_with_its_children_when_nobody_needs_it(
    monkeypatch: pytest.MonkeyPatch, server: ForkServer
) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    with ForkServer(JOB) as other:
        other.run(b"echo", AMPLE)
        process = other.process
    assert process
    assert other.process is None
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    assert server.run(b"echo still", AMPLE).answer == b"still"


def test_one_that_cannot_start_says_why() -> None:
    with ForkServer("no.such.module:job") as server, pytest.raises(NotReady, match="No module named 'no'"):
        server.run(b"", AMPLE)


def test_a_child_knows_no_setting_and_no_secret(server: ForkServer) -> None:
    known = environment(
        {"PATH": "/bin", "PLEDGEBOOK_DATABASE": "x", "PLEDGEBOOK_SECRET_KEY": "y", "AWS_TOKEN": "z"}
    )
    assert known == {"PATH": "/bin"}
    names = server.run(b"environment", AMPLE).answer.decode().split()
    assert "PATH" in names
    assert not [name for name in names if name.startswith("PLEDGEBOOK_")]
