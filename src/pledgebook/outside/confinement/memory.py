"""How much memory a process has: for systems that take no limit of it, where somebody has to look."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

TASK_INFO = 4  # of proc_pidinfo
SIZE = 96  # of what it tells: the resident size is its second number of 64 bits


def limited(platform: str = sys.platform) -> bool:
    """Whether the system holds a process to a limit of its address space. macOS takes the limit and forgets it."""
    return platform != "darwin"


def resident(process: int, platform: str = sys.platform) -> int:
    """The bytes of memory that a process has now; 0 where it has ended or the system does not say."""
    if platform == "darwin":
        told = (ctypes.c_uint64 * (SIZE // 8))()
        known = ctypes.CDLL("/usr/lib/libproc.dylib").proc_pidinfo(
            process, TASK_INFO, ctypes.c_uint64(0), told, SIZE
        )
        return int(told[1]) if known == SIZE else 0
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1])
    except OSError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
