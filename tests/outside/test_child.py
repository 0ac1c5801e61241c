from __future__ import annotations

import os
from pathlib import Path

import pytest

from pledgebook.outside.child import OUT_OF_MEMORY, Limits, environment, run

GIB = 2**30
AMPLE = Limits(memory=2 * GIB, cpu=60, wall=600)


def python(program: str, limits: Limits = AMPLE, *arguments: str) -> tuple[str, int, str]:
    ended = run(["-c", program, *arguments], limits)
    return ended.how, ended.code, ended.said


def test_it_ends_with_its_own_code_and_what_it_said() -> None:
    assert python("import sys; sys.exit(sys.argv[1])", AMPLE, "no\ngood") == ("ended", 1, "no\ngood")
    assert python("pass") == ("ended", 0, "")


def test_only_the_end_of_what_it_said_is_kept() -> None:
    said = python("import sys; sys.stderr.write('x' * 100_000 + 'end')")[2]
    assert said.endswith("xend")
    assert len(said) < 10_000


def test_memory_has_a_limit() -> None:
    program = f"import sys\ntry: bytes(10**9)\nexcept MemoryError: sys.exit({OUT_OF_MEMORY})"
    assert python(program)[:2] == ("ended", 0)
    assert python(program, Limits(GIB // 2, 60, 600))[:2] == ("memory", OUT_OF_MEMORY)


def test_a_library_that_aborts_for_want_of_memory_met_the_limit_too() -> None:
    """As Rust does, in which the reader's libraries are written."""
    program = "import os, sys; print(sys.argv[1], file=sys.stderr, flush=True); os.abort()"
    assert python(program, AMPLE, "memory allocation of 99 bytes failed")[0] == "memory"
    assert python(program, AMPLE, "something else")[0] == "killed"


def test_work_has_a_limit() -> None:
    assert python("while True: pass", Limits(GIB, 1, 600))[0] == "time"


def test_the_clock_has_a_limit() -> None:
    assert python("import time; time.sleep(3600)", Limits(GIB, 60, 0.2))[0] == "time"


def test_a_crash_is_told_from_an_end() -> None:
    how, code, _ = python("import os; os.abort()")
    assert (how, code < 0) == ("killed", True)


def test_it_is_killed_once_the_caller_no_longer_wants_it(tmp_path: Path) -> None:
    """Asked until the child has written its id, then no more."""
    written = tmp_path / "pid"
    program = (
        "import os, pathlib, sys, time\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "path.with_suffix('.part').write_text(f'{os.getpid()} {os.getsid(0)}')\n"
        "path.with_suffix('.part').rename(path)\n"
        "time.sleep(3600)"
    )
    ended = run(["-c", program, str(written)], AMPLE, go_on=lambda: not written.exists())
    assert ended.how == "stopped"
    child, session = map(int, written.read_text().split())
    assert child == session != os.getsid(0)
    with pytest.raises(ProcessLookupError):
        os.kill(child, 0)


def test_it_inherits_no_open_file(tmp_path: Path) -> None:
    program = (
        "import os, sys\n"
        "for number in range(3, 256):\n"
        "    try: os.fstat(number)\n"
        "    except OSError: continue\n"
        "    sys.exit(f'{number} is open')\n"
        "sys.exit(len(sys.stdin.read()))"
    )
    with (tmp_path / "secret").open("w") as stream:
        os.set_inheritable(stream.fileno(), True)
        assert python(program) == ("ended", 0, "")


def test_it_finds_no_module_in_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "trap.py").touch()
    monkeypatch.chdir(tmp_path)
    assert python("import trap")[1] == 1


def test_it_knows_the_settings_and_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PLEDGEBOOK_DATABASE", "book.sqlite3")
    monkeypatch.setenv("PLEDGEBOOK_SECRET_KEY", "secret")
    monkeypatch.setenv("AWS_TOKEN", "secret")
    known = environment(os.environ)
    assert known["PATH"] == os.environ["PATH"]
    assert known["PLEDGEBOOK_DATABASE"] == "book.sqlite3"
    assert "secret" not in known.values()
    said = python("import os, sys; sys.stderr.write(repr(sorted(os.environ)))")[2]
    assert "PLEDGEBOOK_DATABASE" in said
    assert "AWS_TOKEN" not in said
    assert "PLEDGEBOOK_SECRET_KEY" not in said
