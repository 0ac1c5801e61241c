"""The files between a program and one child: what it gives, what it gets, what the child says, how it ended."""

from __future__ import annotations

import os
import selectors
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType

from pledgebook.outside.ended import Ended, How, Limits
from pledgebook.outside.wire import VERDICT_SIZE, Verdict

SLICE = 0.1  # seconds between two questions whether the child may go on
GRACE = 10.0  # seconds after its time in which its end must have been told
TOLD = 4000  # bytes of the end of what it says that are kept
PIECE = 2**18


@dataclass(slots=True)
class Conversation:
    """Three open files, and what came through them."""

    data: socket.socket
    told: int
    verdict: socket.socket
    _events: selectors.BaseSelector = field(default_factory=selectors.DefaultSelector)
    _left: memoryview = field(default_factory=lambda: memoryview(b""))
    _answer: list[bytes] = field(default_factory=list)
    _size: int = 0
    _most: int = 0
    _said: bytes = b""
    _end: bytes = b""
    _over: bool = False
    _unwanted: How | None = None
    lost: bool = False  # its end was not told although it was long over: who should tell it is stuck

    @classmethod
    def begin(cls) -> tuple[Conversation, list[int]]:
        """Ours, and the other ends of it, which the child and the process that forks it get."""
        data, their_data = socket.socketpair()
        verdict, their_verdict = socket.socketpair()
        told, their_told = os.pipe()
        for each in (data, verdict):
            each.setblocking(False)
        os.set_blocking(told, False)
        return cls(data, told, verdict), [their_data.detach(), their_told, their_verdict.detach()]

    def __enter__(self) -> Conversation:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close all; a child that still runs is killed for it."""
        self._events.close()
        self.data.close()
        self.verdict.close()
        os.close(self.told)

    def hold(self, content: bytes, limits: Limits, go_on: Callable[[], bool]) -> Ended | None:
        """Give the content and take what comes until the end; None where the process that forks died before it."""
        self._left, self._most = memoryview(content), limits.answer
        self._events.register(self.data, selectors.EVENT_READ | selectors.EVENT_WRITE, self._exchange)
        self._events.register(self.told, selectors.EVENT_READ, self._listen)
        self._events.register(self.verdict, selectors.EVENT_READ, self._conclude)
        if not content:  # nothing will be sent, behind which it would be told that this was all
            self._given()
        until = time.monotonic() + limits.wall + GRACE
        while not self._over and time.monotonic() < until:
            for key, _ in self._events.select(SLICE):
                key.data()
            if self._size > self._most:
                self._no_more("memory")
            if self._unwanted is None and not go_on():
                self._no_more("stopped")
        self.lost = not self._over
        self._rest()
        return self._ended()

    def _no_more(self, why: How) -> None:
        """Have the child killed."""
        if self._unwanted is None:
            self._unwanted = why
            self.verdict.shutdown(socket.SHUT_WR)

    def _exchange(self) -> None:
        """Give as much as it takes now, and take what there is."""
        if self._left:
            try:
                self._left = self._left[self.data.send(self._left[:PIECE]) :]
            except BlockingIOError:
                pass
            except OSError:  # it wants no more
                self._left = memoryview(b"")
            if not self._left:
                self._given()
        self._take()

    def _given(self) -> None:
        with suppress(OSError):
            self.data.shutdown(socket.SHUT_WR)
        self._events.modify(self.data, selectors.EVENT_READ, self._exchange)

    def _take(self) -> None:
        with suppress(BlockingIOError, ConnectionResetError):
            piece = self.data.recv(PIECE)
            self._answer.append(piece)
            self._size += len(piece)
            if not piece:
                self._forget(self.data)

    def _listen(self) -> None:
        with suppress(BlockingIOError):
            piece = os.read(self.told, PIECE)
            self._said = (self._said + piece)[-TOLD:]
            if not piece:
                self._forget(self.told)

    def _conclude(self) -> None:
        self._end += self.verdict.recv(VERDICT_SIZE)
        self._over = True

    def _rest(self) -> None:
        """What a child that has ended left in its pipes; they hold no more than a few pieces."""
        ready = self._events.select(0)
        while any(key.fileobj is not self.verdict for key, _ in ready) and self._size <= self._most:
            for key, _ in ready:
                if key.fileobj is not self.verdict:
                    key.data()
            ready = self._events.select(0)

    def _forget(self, opened: socket.socket | int) -> None:
        self._events.unregister(opened)

    def _ended(self) -> Ended | None:
        said = self._said.decode("utf-8", "replace").strip()
        if len(self._end) < VERDICT_SIZE:
            # Its end was not told in time, or by a process that is gone.
            return Ended(self._unwanted or "time", 1, said) if self._unwanted or not self._over else None
        verdict = Verdict.unpacked(self._end)
        ended = Ended.of(verdict.status, said, b"".join(self._answer))
        cut = self._unwanted or verdict.cut
        return Ended(cut, ended.code, said) if cut else ended
