"""macOS: a program is started inside a sandbox, which it and all it starts cannot leave.

Not tried on a Mac by the project's own tests: they hold the shape of the command line and of the profile.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

PROGRAM = "/usr/bin/sandbox-exec"
INSIDE = "PLEDGEBOOK_INSIDE_SANDBOX"  # tells the program that it was started so
# What comes later wins. Python itself has to be started; its children are forked.
PROFILE = """(version 1)
(allow default)
(deny network*)
(deny file-write*)
(allow file-write-data (literal "/dev/null"))
(deny process-exec*)
(allow process-exec* (literal (param "PYTHON")) (subpath (param "PYTHON_ITSELF")))
(deny signal (target others))
(deny mach-lookup (global-name "com.apple.SecurityServer"))
"""


def available(platform: str) -> bool:
    """Whether this system has it."""
    return platform == "darwin" and Path(PROGRAM).exists()


def command(arguments: Sequence[str]) -> list[str]:
    """The command line that runs a program, whose path comes first, inside."""
    # A virtual environment links to the interpreter, and that of a framework starts another one beside it.
    named = ["-D", f"PYTHON={arguments[0]}", "-D", f"PYTHON_ITSELF={sys.base_prefix}"]
    return [PROGRAM, *named, "-p", PROFILE, *arguments]


def inside() -> bool:
    """Whether this program was started so."""
    return os.environ.get(INSIDE) == "1"
