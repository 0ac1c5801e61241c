"""Children that are forked from a process that is ready to read: each costs milliseconds, and none sees another.

Whoever has threads may not fork, and a fresh Python takes a second to be ready. So a process of its own forks
(``forking.py``); this is its other end. It is started when it is first needed, and again when it died.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from types import TracebackType

from pledgebook.outside import confinement
from pledgebook.outside.confinement import sandbox_exec
from pledgebook.outside.conversation import Conversation
from pledgebook.outside.ended import Ended, Limits, environment
from pledgebook.outside.wire import Request

PROGRAM = ("-P", "-m", "pledgebook.outside.forking")
READY = 60.0  # seconds that it may take to be ready
GONE = 5.0  # seconds that it may take to end
TRIES = 2  # of a child whose server died under it


class NotReady(Exception):  # noqa: N818 - an answer
    """The process that forks cannot be started; says why."""


class ForkServer:
    """Runs the job ``module:function`` on bytes, in a child each. Any number of threads may ask at the same time."""

    def __init__(self, job: str, without: Sequence[str] = ()) -> None:
        self._job, self._without = job, tuple(without)
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._ways: tuple[str, ...] = ()

    def __enter__(self) -> ForkServer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def ways(self) -> tuple[str, ...]:
        """How the children are confined (``confinement.WAYS``). Raises ``NotReady``."""
        with self._lock:
            self._ready()
            return self._ways

    @property
    def process(self) -> int | None:
        """The id of the process that forks, while there is one."""
        return self._process.pid if self._process else None

    def run(self, content: bytes, limits: Limits, *, go_on: Callable[[], bool] = lambda: True) -> Ended:
        """Give a child the content, and wait for its end.

        ``go_on`` is asked several times a second; once it says no, the child is killed. Raises ``NotReady``.
        """
        for _ in range(TRIES):
            with self._lock:
                control = self._ready()
                conversation = _begun(control, limits)
            if conversation is not None:
                with conversation:
                    ended = conversation.hold(content, limits, go_on)
                if conversation.lost:
                    self._forget(control)
                if ended is not None:
                    return ended
            self._forget(control)
        return Ended("killed", 1, "")

    def stop(self) -> None:
        """End it, and with it every child."""
        with self._lock:
            self._end()

    def _ready(self) -> socket.socket:
        if self._control is not None and self._process is not None and self._process.poll() is None:
            return self._control
        self._end()
        return self._start()

    def _start(self) -> socket.socket:
        ours, theirs = socket.socketpair()
        command = confinement.command([sys.executable, *PROGRAM, self._job, *self._without], self._without)
        inside = {sandbox_exec.INSIDE: "1"} if command[0] == sandbox_exec.PROGRAM else {}
        with theirs, tempfile.TemporaryFile() as told:
            self._process = subprocess.Popen(  # noqa: S603 - this Python on this program's own arguments, no shell
                command,
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=told,
                env=environment(os.environ) | inside,
                start_new_session=True,
            )
            self._control = ours
            theirs.close()
            self._ways = self._greeted(ours, told.fileno())
        return ours

    def _greeted(self, control: socket.socket, told: int) -> tuple[str, ...]:
        control.settimeout(READY)
        try:
            with control.makefile("rb") as stream:
                line = stream.readline()
        except TimeoutError:
            line = b""
        control.settimeout(None)
        if not line:
            self._end()
            said = os.pread(told, 100_000, 0).decode("utf-8", "replace").strip()
            raise NotReady(said.rpartition("\n")[2] or "no answer")
        return tuple(json.loads(line))

    def _forget(self, control: socket.socket) -> None:
        """The process at the other end died or is stuck; another is started for the next child."""
        with self._lock:
            if self._control is control:
                self._end()

    def _end(self) -> None:
        if self._control is not None:
            self._control.close()
        if self._process is not None:
            try:
                self._process.wait(GONE)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._process = self._control = None


def _begun(control: socket.socket, limits: Limits) -> Conversation | None:
    """A child that was asked for; None where nobody is there to fork it."""
    conversation, theirs = Conversation.begin()
    try:
        socket.send_fds(control, [Request(limits.memory, limits.cpu, limits.wall).packed()], theirs)
    except OSError:
        conversation.close()
        return None
    finally:
        for each in theirs:
            os.close(each)
    return conversation
