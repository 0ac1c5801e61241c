from __future__ import annotations

import io
import sys
import time

import pytest

from pledgebook.cli import progress
from pledgebook.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def drawn(monkeypatch: pytest.MonkeyPatch, patience: float, terminal: io.StringIO) -> str:
    monkeypatch.setattr(progress, "PATIENCE", patience)
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    with Progress(2) as bar:
        for name in ("one.txt", "two\x1b.txt"):
            with bar.step(name):
                time.sleep(0.3)
    return terminal.getvalue()


def test_slow_work_shows_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = drawn(monkeypatch, 0.0, Terminal())
    assert "one.txt" in shown
    assert "two\\x1b.txt" in shown
    assert "1/2" in shown


def test_quick_work_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(monkeypatch, 60.0, Terminal()) == ""


def test_without_a_terminal_nothing_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    assert drawn(monkeypatch, 0.0, io.StringIO()) == ""


def test_an_error_takes_the_bar_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    bar = Progress(1)
    with pytest.raises(ZeroDivisionError), bar, bar.step("one.txt"):
        raise ZeroDivisionError
    assert bar._bar is None
