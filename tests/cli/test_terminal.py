from __future__ import annotations

import sys

import pytest

from pledgebook.cli.terminal import NARROWEST, WIDEST, Terminal, complain, visible


@pytest.fixture
def _terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("COLUMNS", "100")


def test_a_pipe_has_no_colour() -> None:
    assert Terminal.of_stdout() == Terminal(80, colour=False)


@pytest.mark.usefixtures("_terminal")
def test_a_terminal_has() -> None:
    assert Terminal.of_stdout() == Terminal(100, colour=True)


@pytest.mark.usefixtures("_terminal")
@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colour_can_be_declined(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    assert not Terminal.of_stdout().colour


@pytest.mark.usefixtures("_terminal")
@pytest.mark.parametrize(("columns", "width"), [("5", NARROWEST), ("500", WIDEST)])
def test_width_has_its_limits(monkeypatch: pytest.MonkeyPatch, columns: str, width: int) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert Terminal.of_stdout().width == width


def test_a_complaint_is_one_line_that_steers_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    complain("a\nb\x1b[31m.txt", "no such file")
    assert capsys.readouterr().err == "pledgebook: a\\nb\\x1b[31m.txt: no such file\n"


def test_visible_keeps_what_can_be_read() -> None:
    assert visible("café \udce9") == "café \\udce9"
