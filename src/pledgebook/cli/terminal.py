"""The terminal: how wide, in colour or not, and one line to say what went wrong."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass

NARROWEST, WIDEST = 40, 110


@dataclass(frozen=True, slots=True)
class Terminal:
    """What standard output can show; a file or a pipe is 80 cells wide and has no colour."""

    width: int = 80
    colour: bool = False

    @classmethod
    def of_stdout(cls) -> Terminal:
        """The terminal behind standard output. ``NO_COLOR`` (no-color.org) and ``TERM=dumb`` are respected."""
        if not sys.stdout.isatty():
            return cls()
        plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
        width = shutil.get_terminal_size().columns
        return cls(min(max(width, NARROWEST), WIDEST), colour=not plain)


def complain(source: str, reason: str) -> None:
    """One line on standard error that names the file and the reason."""
    print(visible(f"pledgebook: {source}: {reason}"), file=sys.stderr)


def visible(text: str) -> str:
    """``text`` with what a terminal would obey, or could not encode, written as an escape."""
    encoding = getattr(sys.stderr, "encoding", None) or "ascii"
    shown = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)
    return shown.encode(encoding, "backslashreplace").decode(encoding)
