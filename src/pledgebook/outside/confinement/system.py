"""Calls of the Linux kernel that Python has no name for."""

from __future__ import annotations

import ctypes
import sys
from functools import cache

PDEATHSIG, SECCOMP, NO_NEW_PRIVS = 1, 22, 38
FILTER = 2  # of SECCOMP


def is_linux() -> bool:
    """Whether there is such a kernel."""
    return sys.platform.startswith("linux")


def call(number: int, *arguments: object) -> int:
    """The call of this number; -1 where the kernel refuses it or does not have it."""
    return int(_libc().syscall(ctypes.c_long(number), *arguments))


def prctl(option: int, *arguments: object) -> bool:
    """Change something of this process. False where the kernel refuses it."""
    filled = [*arguments, *[ctypes.c_ulong(0)] * (4 - len(arguments))]
    return int(_libc().prctl(option, *filled)) == 0


def no_new_privileges() -> bool:
    """Nothing that this process starts gets more rights than it has; what comes after needs that."""
    return prctl(NO_NEW_PRIVS, ctypes.c_ulong(1))


def die_with_parent(signal: int) -> None:
    """This process gets the signal when the one that forked it ends. Only Linux has that."""
    if is_linux():
        prctl(PDEATHSIG, ctypes.c_ulong(signal))


def unshare(flags: int) -> bool:
    """Leave what this process shares with others. False where the kernel refuses it."""
    return int(_libc().unshare(flags)) == 0


@cache
def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
