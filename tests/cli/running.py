"""The command line as a process of its own, and a pipeline that needs no vocabulary."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import pledgebook

SAMPLE = Path(__file__).resolve().parents[2] / "examples" / "lima-2022.md"
FIRST_AND_OTHERS = ["35 commitments, LAD-1 – LAD-35", *["in the registry already"] * 2]
SOURCES = Path(pledgebook.__file__).parents[1]
ROOT = str(SAMPLE.parents[1])


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


def begun(database: Path) -> Path:
    """A registry with nothing in it yet: what takes ten seconds to make is made once and copied."""
    shutil.copyfile(_empty(), database)
    return database


@cache
def _empty() -> Path:
    folder = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, folder)
    made = Path(folder) / "empty.sqlite3"
    opening = "import sys\nfrom pledgebook.web.standalone import registry\nwith registry(sys.argv[1], new=True): pass"
    ended = python("-c", opening, str(made))
    assert ended.returncode == 0, ended.stderr
    return made


def first_imports_at_once(database: str) -> list[str]:
    """What three say that import the sample at the same time into a database with nothing in it, in order."""
    command = [sys.executable, "-m", "pledgebook", "import", str(SAMPLE), "--database", database, "--publish"]
    environment = {"PYTHONPATH": str(SOURCES), "PATH": os.environ["PATH"], "PYTHONUTF8": "1"}
    started = [
        subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        for _ in FIRST_AND_OTHERS
    ]
    return sorted(each.communicate()[0].strip().removeprefix(f"{SAMPLE.name}: ") for each in started)
