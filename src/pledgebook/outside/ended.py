"""What a child may take, and how it ended."""

from __future__ import annotations

import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

OUT_OF_MEMORY = 12  # the exit code by which a child says that it met the limit of its memory
PASSED = ("PATH", "LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "PYTHONPATH", "PYTHONUTF8")

# What libraries in other languages say before they abort for want of memory.
_ABORTED = ("memory allocation of ", "bad_alloc")

How = Literal["ended", "memory", "time", "killed", "stopped"]


@dataclass(frozen=True, slots=True)
class Limits:
    """``memory`` in bytes of address space, ``cpu`` in whole seconds of work, ``wall`` in seconds by the clock.

    ``answer`` is how many bytes the child may give back; one that gives more has met the limit of its memory.
    """

    memory: int
    cpu: int
    wall: float
    answer: int = 2**28


@dataclass(frozen=True, slots=True)
class Ended:
    """How a child ended, its exit code (negative: the signal), what it gave back, and the end of what it said.

    ``ended`` by itself, with whatever code; met the limit of its ``memory`` or ``time``; ``killed`` by a signal, a
    crash among them; ``stopped`` because the caller no longer wanted it.
    """

    how: How
    code: int
    said: str
    answer: bytes = b""

    @classmethod
    def of(cls, status: int, said: str, answer: bytes) -> Ended:
        """By what the system says of a child that ended (``os.waitpid``)."""
        code = os.waitstatus_to_exitcode(status)
        return cls(_how(code, said), code, said, answer)


def environment(of: Mapping[str, str]) -> dict[str, str]:
    """What a child gets to know of an environment: where programs are, and the language. No setting, no secret."""
    return {name: value for name, value in of.items() if name in PASSED}


def _how(code: int, said: str) -> How:
    if code == -signal.SIGXCPU:
        return "time"
    if code == -signal.SIGABRT and any(words in said for words in _ABORTED):
        return "memory"
    if code < 0:
        return "killed"
    return "memory" if code == OUT_OF_MEMORY else "ended"
