"""What is said between a program and the process that forks children for it: two messages of a fixed length.

With a request come three open files: a socket for what the child is given and gives back, a pipe for what it says,
and a socket on which the end is told. Whoever closes the last one before that wants the child killed.
"""

from __future__ import annotations

import struct
from typing import Literal, NamedTuple

Cut = Literal["", "time", "memory"]

FILES = 3
_CUTS: tuple[Cut, ...] = ("", "time", "memory")
_REQUEST = struct.Struct("!QId")
_VERDICT = struct.Struct("!Bi")
REQUEST_SIZE, VERDICT_SIZE = _REQUEST.size, _VERDICT.size


class Request(NamedTuple):
    """What the child may take: bytes of memory, seconds of work, seconds by the clock."""

    memory: int
    cpu: int
    wall: float

    def packed(self) -> bytes:
        """As a message."""
        return _REQUEST.pack(*self)

    @classmethod
    def unpacked(cls, message: bytes) -> Request:
        """From a message."""
        return cls(*_REQUEST.unpack(message))


class Verdict(NamedTuple):
    """For what the child was cut off, if it was, and what the system says of its end."""

    cut: Cut
    status: int

    def packed(self) -> bytes:
        """As a message."""
        return _VERDICT.pack(_CUTS.index(self.cut), self.status)

    @classmethod
    def unpacked(cls, message: bytes) -> Verdict:
        """From a message."""
        cut, status = _VERDICT.unpack(message)
        return cls(_CUTS[cut], status)
