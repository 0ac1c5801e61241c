"""``python -m pledgebook.outside.forking JOB [WAY ...]``: the process that forks a child for each request.

JOB is ``module:function``; the function turns bytes into bytes, and ``warm`` of that module is called before the first
request, so that a child finds everything imported and loaded. The WAYs of confinement that follow are not used.

It never runs a job itself, starts no thread, and hands no child more than the three files of its request. When the
program that started it closes the control socket, it kills what still runs and ends.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import selectors
import signal
import socket
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from pledgebook.outside import confinement
from pledgebook.outside.confinement import memory
from pledgebook.outside.forked import Files, Job, become
from pledgebook.outside.wire import FILES, REQUEST_SIZE, Cut, Request, Verdict

# What a child makes lives to its end, nearly all of it: Python's own threshold looks through it for garbage too often.
RARELY = (20_000, 20, 20)
WATCH = 0.1  # seconds between two looks at the memory of children, where the system does not limit it


@dataclass(slots=True)
class _Child:
    verdict: socket.socket
    memory: int
    until: float
    cut: Cut = ""


class _Server:
    """Forks children and tells of their ends."""

    def __init__(self, control: socket.socket, fork: Callable[[Request, Files], int]) -> None:
        self._control, self._fork = control, fork
        self._children: dict[int, _Child] = {}
        self._events = selectors.DefaultSelector()
        self._wake, ended = socket.socketpair()
        for each in (self._wake, ended):
            each.setblocking(False)
        self._ended = ended
        signal.set_wakeup_fd(ended.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)  # wakes the selector

    def run(self) -> None:
        """Until the other end of the control socket is closed."""
        self._events.register(self._control, selectors.EVENT_READ, self._accept)
        self._events.register(self._wake, selectors.EVENT_READ, self._awake)
        while self._control.fileno() >= 0:
            for key, _ in self._events.select(self._patience()):
                key.data()
            self._reap()
            self._look()
        for pid in self._children:
            _kill(pid)

    def _accept(self) -> None:
        message, opened, _, _ = socket.recv_fds(self._control, REQUEST_SIZE, FILES)
        if len(message) < REQUEST_SIZE or len(opened) < FILES:  # the other end is closed
            self._events.unregister(self._control)
            self._control.close()
            return
        request = Request.unpacked(message)
        verdict = socket.socket(fileno=opened[2])
        verdict.setblocking(False)
        try:
            pid = self._fork(request, Files(*opened[:2]))
        except (
            OSError
        ):  # no process or memory is left: nobody is told, and the other end sees the socket closed
            verdict.close()
            return
        finally:
            for each in opened[:2]:
                os.close(each)
        self._children[pid] = _Child(verdict, request.memory, time.monotonic() + request.wall)
        self._events.register(verdict, selectors.EVENT_READ, partial(self._unwanted, pid))

    def _unwanted(self, pid: int) -> None:
        """Nothing is ever said on this socket: it is closed."""
        self._events.unregister(self._children[pid].verdict)
        _kill(pid)

    def _awake(self) -> None:
        with suppress(BlockingIOError):
            while self._wake.recv(4096):
                pass

    def _reap(self) -> None:
        while self._children:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if not pid:
                return
            if child := self._children.pop(pid, None):
                with suppress(KeyError):
                    self._events.unregister(child.verdict)
                with suppress(OSError):  # nobody waits for it any more
                    child.verdict.send(Verdict(child.cut, status).packed())
                child.verdict.close()

    def _look(self) -> None:
        """Kill what is over its time, or over its memory where nobody else sees to that."""
        now = time.monotonic()
        for pid, child in self._children.items():
            if now >= child.until:
                child.cut = "time"
            elif not memory.limited() and memory.resident(pid) > child.memory:
                child.cut = "memory"
            if child.cut:
                _kill(pid)

    def _patience(self) -> float | None:
        if not self._children:
            return None
        left = min(child.until for child in self._children.values()) - time.monotonic()
        return max(0.0, left if memory.limited() else min(left, WATCH))


def main(job: str, *without: str) -> None:
    """Serve the requests that come by standard input, a socket."""
    gc.disable()  # until the first child: what is loaded for all of them is no garbage
    control = socket.socket(fileno=os.dup(0))
    ways = list(confinement.enclose(without))  # first of all: it asks for a process without threads
    found = _job(job)
    readable = _readable()
    ways += _tried(partial(confinement.confine, readable, without))
    gc.collect()
    gc.freeze()  # children share these objects, and do not touch them to look for garbage
    gc.set_threshold(*RARELY)
    gc.enable()
    control.sendall(json.dumps(ways).encode() + b"\n")
    missing = set(confinement.WAYS).difference(ways)
    _Server(control, partial(_fork, found, partial(confinement.confine, readable, missing))).run()


def _job(named: str) -> Job:
    module_name, _, function = named.partition(":")
    module = importlib.import_module(module_name)
    warm = getattr(module, "warm", None)
    if warm is not None:
        warm()
    job: Job = getattr(module, function)
    return job


def _readable() -> list[str]:
    """The folders from which Python may still import something."""
    folders = {*sys.path, sys.prefix, sys.base_prefix, "/usr/lib", "/lib", "/lib64", "/usr/share/zoneinfo"}
    return sorted(folder for folder in folders if folder)


def _fork(job: Job, confine: Callable[[], object], request: Request, files: Files) -> int:
    parent = os.getpid()
    pid = os.fork()
    if not pid:
        become(job, confine, request, files, parent)
    return pid


def _tried(confine: Callable[[], Sequence[confinement.Way]]) -> list[confinement.Way]:
    """What works in a child, as a first one finds out."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        os.write(writing, json.dumps(confine()).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        told = stream.read()
    os.waitpid(pid, 0)
    ways: list[confinement.Way] = json.loads(told)
    return ways


def _kill(pid: int) -> None:
    """A child that was not waited for yet, and what it started in its session."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
    with suppress(ProcessLookupError):  # before it had a session of its own
        os.kill(pid, signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
