"""Children that read and keep, in a database that they share with two workers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pledgebook
from tests.web.intake.hostile import FILES

ROOT = Path(__file__).resolve().parents[3]
SOURCES = Path(pledgebook.__file__).parents[1]


def test_two_workers_read_everything_once_and_survive_it(own_database: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "tests.web.intake.playing", own_database],
        env={"PYTHONPATH": f"{SOURCES}:{ROOT}", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    told = json.loads(ended.stdout)
    for which, (_, _, said) in FILES.items():
        state, refusal, attempts = told["ended"][which]
        assert (state, attempts) == ("refused" if said else "done", 1), which
        assert refusal.startswith(said), which
    assert told["imported"] == sum(not said for _, _, said in FILES.values())
    assert told["ended"]["too long"][1] == "Reading this file took longer than a file may take."
    assert told["ended"]["too large"][1] == "Reading this file took more memory than a file may take."
    assert told["fault"] == "None"
