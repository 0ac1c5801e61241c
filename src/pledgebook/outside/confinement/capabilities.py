"""What root, or whoever leads a user namespace, may do beyond other users."""

from __future__ import annotations

import ctypes
import platform

from pledgebook.outside.confinement import system

CAPSET = {"x86_64": 126, "aarch64": 91}
VERSION = 0x20080522  # of the structures


def drop() -> bool:
    """Give all of it up. False where the system has no such thing."""
    number = CAPSET.get(platform.machine())
    if number is None or not system.is_linux():
        return False
    header = (ctypes.c_uint32 * 2)(VERSION, 0)  # of this process
    none = (ctypes.c_uint32 * 6)()  # effective, permitted, inheritable; twice 32 of each
    return system.call(number, ctypes.byref(header), ctypes.byref(none)) == 0
