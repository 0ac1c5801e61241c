"""A server as a process of its own, for tests."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.running import SOURCES


@contextmanager
def serving(
    *arguments: str, folder: Path, ready: str = "serves the registry", **environment: str
) -> Iterator[tuple[int, list[str]]]:
    """A server that runs, its id, and what it printed until it was ready; killed if it is still there at the end."""
    with subprocess.Popen(
        [sys.executable, "-m", "pledgebook", *arguments, "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=folder,
        env={"PYTHONPATH": str(SOURCES), "PATH": os.environ["PATH"], "PYTHONUTF8": "1"} | environment,
    ) as process:
        try:
            assert process.stdout
            assert process.stderr
            printed = []
            for line in process.stdout:
                printed.append(line)
                if ready in line:
                    break
            else:
                pytest.fail(process.stderr.read())
            yield process.pid, printed
            assert process.wait(60) == 0
            assert process.stderr.read() == ""
        finally:
            process.kill()
