"""The exit codes that scripts can rely on."""

from __future__ import annotations

from enum import IntEnum


class Status(IntEnum):
    """What the command reports to the shell. argparse itself ends with ``USAGE``."""

    FINE = 0
    ACCUSED = 1
    USAGE = 2
    REFUSED = 3
    WAITING = 4
    INTERRUPTED = 130
