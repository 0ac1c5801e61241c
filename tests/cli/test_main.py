from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

import pytest

from pledgebook.cli.main import VERBS, main
from tests.cli.running import pledgebook_, python

HEAVY = {
    "ahocorasick_rs",
    "babel",
    "django",
    "jinja2",
    "rich",
    "selectolax",
    "waitress",
    "yaml",
    "csv",
    "json",
    "pledgebook.formats",
    "pledgebook.model",
    "pledgebook.pipeline",
    "pledgebook.reading",
    "pledgebook.vocabulary",
}


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["version"],
        ["read", "--help"],
        ["check", "--help"],
        ["demo", "-h"],
        ["import", "-h"],
        ["verify", "-h"],
        ["serve", "-h"],
        ["account", "-h"],
    ],
)
def test_nothing_heavy_is_imported_before_it_is_needed(arguments: list[str]) -> None:
    program = (
        "import sys\n"
        "from pledgebook.cli.main import main\n"
        f"try: main({arguments!r})\n"
        "except SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    loaded = python("-c", program).stderr.decode().split()
    assert "pledgebook.cli.main" in loaded
    assert HEAVY & set(loaded) == set()


def test_help_takes_at_most_six_times_as_long_as_bare_python() -> None:
    """Best of many, the two taking turns: a cache may be cold once."""
    bare, helped = [], []
    for _ in range(12):
        bare.append(seconds(["-c", ""]))
        helped.append(seconds(["-m", "pledgebook", "--help"]))
    assert min(helped) <= 6 * min(bare), f"{min(helped):.3f} s against {min(bare):.3f} s"


def seconds(arguments: Sequence[str]) -> float:
    """Of work, which other programs on the machine do not lengthen as they do the seconds of the clock."""
    begun = getrusage(RUSAGE_CHILDREN)
    assert python(*arguments).returncode == 0
    ended = getrusage(RUSAGE_CHILDREN)
    return ended.ru_utime + ended.ru_stime - begun.ru_utime - begun.ru_stime


def test_help_names_every_verb_and_exit_code() -> None:
    shown = pledgebook_("--help").stdout.decode()
    for word in (*VERBS, "0 ", "1 ", "2 ", "3 ", "130 "):
        assert word in shown


@pytest.mark.parametrize(
    "arguments",
    [[], ["nonsense"], ["read"], ["check", "x", "--format", "csv"], ["read", "x", "--date", "May"]],
)
def test_wrong_usage_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err.count("Traceback") == 0


def test_an_interrupt_ends_with_130(lakes: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from pledgebook import pipeline

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "read", interrupted)
    assert main(["read", lakes]) == 130


def test_a_bug_keeps_its_traceback(lakes: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from pledgebook import pipeline

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(pipeline, "read", broken)
    with pytest.raises(ZeroDivisionError):
        main(["read", lakes])


def test_a_closed_pipe_ends_quietly(lakes: str) -> None:
    """As ``pledgebook read FILE | true`` would."""
    from tests.cli.running import SOURCES

    with subprocess.Popen(
        [sys.executable, "-m", "pledgebook", "read", lakes, "--format", "html"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={"PYTHONPATH": str(SOURCES), "PYTHONUTF8": "1"},
    ) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_the_version_may_be_asked_for_in_both_ways() -> None:
    assert pledgebook_("--version").stdout == pledgebook_("version").stdout != b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_device_is_one_line_and_no_accusation(sample: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "pledgebook", "read", str(sample), "--format", "json"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr.decode().count("\n")) == (3, 1)
