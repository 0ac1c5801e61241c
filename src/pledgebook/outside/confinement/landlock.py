"""Landlock: a process of Linux 5.13 or later gives up files, and by later versions signals to others too."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Sequence
from pathlib import Path

from pledgebook.outside.confinement import system

CREATE, ADD_RULE, RESTRICT = 444, 445, 446  # the same on all machines
ASK_VERSION = 1
BENEATH = 1
EXECUTE, READ_FILE, READ_FOLDER = 1 << 0, 1 << 2, 1 << 3
SCOPES = 0b11  # abstract Unix sockets and signals, since version 6
TCP = 0b11  # bind and connect, since version 4
# How many rights over files each version knows: they are bits, counted from the lowest.
RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
MOST_RIGHTS = 16


class _Rules(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scoped", ctypes.c_uint64))


class _Beneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def version() -> int:
    """The version of the system; 0 where it has none or is told not to use it."""
    return max(0, system.call(CREATE, None, 0, ASK_VERSION)) if system.is_linux() else 0


def restrict(readable: Sequence[str]) -> bool:
    """Read what is below these folders from here on, write nothing, and reach no process outside.

    False where the system cannot do that.
    """
    found = version()
    if not found:
        return False
    rules = _Rules(
        (1 << RIGHTS.get(found, MOST_RIGHTS)) - 1, TCP if found >= 4 else 0, SCOPES if found >= 6 else 0
    )
    # An older kernel takes the fields that it knows; all that come later are zero there.
    made = system.call(CREATE, ctypes.byref(rules), ctypes.sizeof(rules), 0)
    if made < 0:
        return False
    try:
        added = all(_allow(made, folder) for folder in readable if Path(folder).is_dir())
        return added and system.no_new_privileges() and system.call(RESTRICT, made, 0) == 0
    finally:
        os.close(made)


def _allow(rules: int, folder: str) -> bool:
    opened = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        rule = _Beneath(EXECUTE | READ_FILE | READ_FOLDER, opened)
        return system.call(ADD_RULE, rules, BENEATH, ctypes.byref(rule), 0) == 0
    finally:
        os.close(opened)
