"""What a child does between its fork and its end."""

from __future__ import annotations

import os
import resource
import signal
import sys
import traceback
from collections.abc import Callable
from typing import NamedTuple, NoReturn

from pledgebook.outside.confinement import system
from pledgebook.outside.ended import OUT_OF_MEMORY
from pledgebook.outside.wire import Request

Job = Callable[[bytes], bytes]
OPEN_FILES = 64
PIECE = 2**20
MOST_FILES = 2**16  # that may be open before a child closes them
LAST = 30


class Files(NamedTuple):
    """The socket for what comes in and goes out, and the pipe for what is said."""

    data: int
    told: int


def become(job: Job, confine: Callable[[], object], request: Request, files: Files, parent: int) -> NoReturn:
    """Do the job and end, with 0 or a code that says why not. Nothing of the process it was forked from is used."""
    code = 1
    try:
        _part(files)
        system.die_with_parent(signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)  # it ended before that
        _limit(request)
        confine()
        _give(job(_taken()))
        code = 0
    except MemoryError:
        code = OUT_OF_MEMORY
    except BaseException:  # noqa: BLE001 - whatever it is, it ends this process and nothing else
        traceback.print_exc(limit=-LAST)  # the last calls: there may be a million
    finally:
        os._exit(code)


def _part(files: Files) -> None:
    """A session and signals of its own; what is written to the screen is what it says, and no other file is open."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    data, told = os.dup(files.data), os.dup(files.told)
    os.dup2(data, 0)
    os.dup2(told, 1)
    os.dup2(told, 2)
    os.closerange(3, MOST_FILES)
    os.set_blocking(0, True)


def _limit(request: Request) -> None:
    """The work ends by a signal, a second before the kill. There is no core, no file to write, no process to start."""
    for limit, soft, hard in (
        (resource.RLIMIT_AS, request.memory, request.memory),
        (resource.RLIMIT_CPU, request.cpu, request.cpu + 1),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_NOFILE, OPEN_FILES, OPEN_FILES),
        *(
            () if system.is_linux() else ((resource.RLIMIT_NPROC, 0, 0),)
        ),  # Linux counts threads; seccomp does not
    ):
        most = resource.getrlimit(limit)[1]
        within = most == resource.RLIM_INFINITY or hard <= most
        resource.setrlimit(limit, (soft, hard) if within else (min(soft, most), most))


def _taken() -> bytes:
    pieces = []
    while piece := os.read(0, PIECE):
        pieces.append(piece)
    return b"".join(pieces)


def _give(answer: bytes) -> None:
    left = memoryview(answer)
    while left:
        left = left[os.write(0, left) :]
    sys.stdout.flush()
    sys.stderr.flush()
