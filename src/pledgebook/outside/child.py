"""A child Python process with limits: what it may take of memory and time, and what it gets to know.

The limits are set by a small program (``limited.py``) that then becomes the child, and not between fork and exec,
where a program with threads may not run Python.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal

OUT_OF_MEMORY = 12  # the exit code by which a child says that it met the limit of its memory
SETTINGS = "PLEDGEBOOK_"
PASSED = ("PATH", "LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "PYTHONPATH", "PYTHONUTF8")
SECRETS = ("PLEDGEBOOK_SECRET_KEY",)  # a child signs nothing

_LIMITER = Path(__file__).with_name("limited.py")
# What libraries in other languages say before they abort for want of memory.
_ABORTED = ("memory allocation of ", "bad_alloc")
_SLICE = 0.1  # seconds between two looks at a child
_TOLD = 4000  # bytes of the end of its standard error that are kept

How = Literal["ended", "memory", "time", "killed", "stopped"]


@dataclass(frozen=True, slots=True)
class Limits:
    """``memory`` in bytes of address space, ``cpu`` in whole seconds of work, ``wall`` in seconds by the clock."""

    memory: int
    cpu: int
    wall: float


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended, its exit code (negative: the signal), and the end of what it wrote to standard error.

    ``ended`` by itself, with whatever code; met the limit of its ``memory`` or ``time``; ``killed`` by a signal, a
    crash among them; ``stopped`` because the caller no longer wanted it.
    """

    how: How
    code: int
    said: str


def run(arguments: Sequence[str], limits: Limits, *, go_on: Callable[[], bool] = lambda: True) -> Ended:
    """Run Python on the arguments, and wait for its end.

    The child has a session of its own, no open files but an empty input and a temporary file for standard error, the
    environment of ``environment`` and never the current folder on its path. ``go_on`` is asked several times a second;
    once it says no, the child is killed.
    """
    command = [sys.executable, "-I", str(_LIMITER), str(limits.memory), str(limits.cpu), "-P", *arguments]
    with tempfile.TemporaryFile() as told:
        process = subprocess.Popen(  # noqa: S603 - this Python on this program's own arguments, no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=told,
            env=environment(os.environ),
            close_fds=True,
            start_new_session=True,
        )
        try:
            cut = _wait(process, time.monotonic() + limits.wall, go_on)
        finally:
            _kill(process)
        said = _tail(told)
        return Ended(cut or _how(process.returncode, said), process.returncode, said)


def environment(of: Mapping[str, str]) -> dict[str, str]:
    """What a child gets to know of an environment: where programs are, the language, the settings but no secret."""
    return {
        name: value
        for name, value in of.items()
        if (name in PASSED or name.startswith(SETTINGS)) and name not in SECRETS
    }


def _wait(process: subprocess.Popen[bytes], until: float, go_on: Callable[[], bool]) -> How | None:
    """None when the child ended by itself, else why it is to be killed."""
    while True:
        try:
            process.wait(max(0.0, min(_SLICE, until - time.monotonic())))
        except subprocess.TimeoutExpired:
            if time.monotonic() >= until:
                return "time"
            if not go_on():
                return "stopped"
        else:
            return None


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End a child that is still there, and whatever it started in its session."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)  # it leads a group of its own: the id is the child's
    process.wait()


def _how(code: int, said: str) -> How:
    if code == -signal.SIGXCPU:
        return "time"
    if code == -signal.SIGABRT and any(words in said for words in _ABORTED):
        return "memory"
    if code < 0:
        return "killed"
    return "memory" if code == OUT_OF_MEMORY else "ended"


def _tail(told: IO[bytes]) -> str:
    size = told.seek(0, os.SEEK_END)
    told.seek(max(0, size - _TOLD))
    return told.read().decode("utf-8", "replace").strip()
