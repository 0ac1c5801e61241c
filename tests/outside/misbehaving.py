"""Jobs for children that do not behave: each takes the name of a deed of this file, and what to do it with."""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path


def job(given: bytes) -> bytes:
    """Do the deed that is named before the first space."""
    name, _, rest = given.partition(b" ")
    return DEEDS[name.decode()](rest)


def _answer_without_end(_: bytes) -> bytes:
    while True:
        os.write(0, b"x" * 65536)


def _close_the_pipe(_: bytes) -> bytes:
    os.close(0)
    return b"nobody hears this"


def _say(words: bytes) -> bytes:
    print(words.decode())
    return b"said"


def _ignore_signals_and_sleep(_: bytes) -> bytes:
    for each in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(each, signal.SIG_IGN)
    time.sleep(3600)
    return b""


def _connect(address: bytes) -> bytes:
    host, _, port = address.decode().rpartition(":")
    socket.create_connection((host, int(port)), timeout=5)
    return b"connected"


def _write(path: bytes) -> bytes:
    Path(os.fsdecode(path)).write_text("written", "utf-8")
    return b"written"


def _read(path: bytes) -> bytes:
    return Path(os.fsdecode(path)).read_bytes()


def _swap_the_processor(_: bytes) -> bytes:
    """Call a kernel function by its number: getpid, which is allowed, then socket."""
    libc = ctypes.CDLL(None, use_errno=True)
    return (
        b"socket" if libc.syscall(41 if os.uname().machine == "x86_64" else 198, 2, 1, 0) >= 0 else b"refused"
    )


def _thread(_: bytes) -> bytes:
    thread = threading.Thread(target=time.sleep, args=[0])
    thread.start()
    thread.join()
    return b"done"


def _open_files(_: bytes) -> bytes:
    found = []
    for number in range(256):
        try:
            os.fstat(number)
        except OSError:
            continue
        found.append(str(number))
    return " ".join(found).encode()


DEEDS: dict[str, Callable[[bytes], bytes]] = {
    "echo": lambda given: given,
    "answer-without-end": _answer_without_end,
    "close-the-pipe": _close_the_pipe,
    "say": _say,
    "sleep": _ignore_signals_and_sleep,
    "connect": _connect,
    "write": _write,
    "read": _read,
    "call": _swap_the_processor,
    "thread": _thread,
    "open-files": _open_files,
    "work": lambda _: b"" if all(iter(int, 1)) else _without_end(),
    "abort": lambda _: os.abort(),
    "segfault": lambda _: bytes(ctypes.string_at(1)),
    "exit": lambda code: os._exit(int(code.split()[0])),
    "raise": lambda words: _raise(words.decode()),
    "memory": lambda size: b"%d" % len(bytes(int(size))),
    "abort-for-memory": lambda _: _abort("memory allocation of 99 bytes failed"),
    "fork": lambda _: b"%d" % os.fork(),
    "program": lambda _: subprocess.run(["true"], check=True, stdout=subprocess.PIPE).stdout,
    "kill": lambda pid: _kill(int(pid)),
    "session": lambda _: b"%d %d" % (os.getpid(), os.getsid(0)),
    "environment": lambda _: " ".join(os.environ).encode(),
    "exit-at-once": lambda _: os._exit(0),
}


def _without_end() -> bytes:
    while True:
        pass


def _abort(words: str) -> bytes:
    print(words, file=sys.stderr, flush=True)
    os.abort()


def _raise(words: str) -> bytes:
    raise ZeroDivisionError(words)


def _kill(pid: int) -> bytes:
    os.kill(pid, signal.SIGKILL)
    return b"killed"
