"""A server as a process of its own, for tests."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from tests.cli.running import SOURCES

EVENT = '{"at": "'  # with which each begins (``pledgebook.web.events``)


@contextmanager
def serving(
    *arguments: str, folder: Path, ready: str = "serves the registry", **environment: str
) -> Iterator[tuple[int, list[str]]]:
    """A server that runs, its id, and what it printed until it was ready; killed if it is still there at the end.

    By then it complained of nothing: all that it wrote to standard error are events of security.
    """
    with (
        tempfile.TemporaryFile("w+") as said,
        subprocess.Popen(
            [sys.executable, "-m", "pledgebook", *arguments, "--port", "0"],
            stdout=subprocess.PIPE,
            stderr=said,
            text=True,
            cwd=folder,
            env={"PYTHONPATH": str(SOURCES), "PATH": os.environ["PATH"], "PYTHONUTF8": "1"} | environment,
        ) as process,
    ):
        try:
            assert process.stdout
            printed = []
            for line in process.stdout:
                printed.append(line)
                if ready in line:
                    break
            else:
                pytest.fail(_read(said))
            yield process.pid, printed
            assert process.wait(60) == 0
            assert [line for line in _read(said).splitlines() if not line.startswith(EVENT)] == []
        finally:
            process.kill()


def _read(said: IO[str]) -> str:
    said.seek(0)
    return said.read()
