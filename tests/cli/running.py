"""The command line as a process of its own, and a pipeline that needs no vocabulary."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pledgebook

SOURCES = Path(pledgebook.__file__).parents[1]


def python(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run this Python with the project's sources."""
    known = {"PYTHONPATH": str(SOURCES), "PATH": os.environ["PATH"], "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, *arguments], input=stdin, capture_output=True, env=known | environment, check=False
    )


def pledgebook_(
    *arguments: str, stdin: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run ``pledgebook``."""
    return python("-m", "pledgebook", *arguments, stdin=stdin, **environment)
