from __future__ import annotations

import json

import pytest

from pledgebook.cli.main import main

Captured = pytest.CaptureFixture[str]


def test_an_accusation_ends_with_1(lakes: str, fine: str, capsys: Captured) -> None:
    assert main(["check", fine]) == 0
    assert main(["check", fine, lakes]) == 1
    assert "✗ inconsistent" in capsys.readouterr().out


def test_a_refused_file_outweighs_an_accusation(lakes: str, empty: str, capsys: Captured) -> None:
    assert main(["check", lakes, empty]) == 3
    shown = capsys.readouterr()
    assert "✗ inconsistent" in shown.out
    assert "empty" in shown.err


def test_only_the_findings_are_printed(lakes: str, capsys: Captured) -> None:
    main(["check", lakes])
    assert "Togo plans" not in capsys.readouterr().out
    main(["check", lakes, "--format", "json"])
    assert list(json.loads(capsys.readouterr().out)) == ["document", "findings"]
    main(["check", lakes, "--format", "html"])
    page = capsys.readouterr().out
    assert "By party" not in page
    assert "Togo plans" in page
