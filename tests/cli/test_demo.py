from __future__ import annotations

from pathlib import Path

import pytest

from pledgebook.cli import demo
from pledgebook.cli.main import main

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def _sample(monkeypatch: pytest.MonkeyPatch, lakes: str) -> None:
    monkeypatch.setattr(demo, "sample", lambda: Path(lakes))


@pytest.mark.usefixtures("_sample")
def test_it_prints_the_table_writes_the_page_and_says_what_next(
    tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["demo"]) == 0
    shown = capsys.readouterr().out
    for words in (
        "Summit of the Lakes",
        "✗ inconsistent",
        "pledgebook-demo.html",
        "pledgebook read YOUR-FILE",
    ):
        assert words in shown
    assert (tmp_path / "pledgebook-demo.html").read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.usefixtures("_sample")
def test_the_page_goes_where_it_is_asked_to(tmp_path: Path, capsys: Captured) -> None:
    page = tmp_path / "page.html"
    assert main(["demo", "--output", str(page)]) == 0
    assert page.exists()
    assert str(page) in capsys.readouterr().out
    assert main(["demo", "--output", str(tmp_path / "none" / "page.html")]) == 3
    assert "cannot be written" in capsys.readouterr().err


def test_the_sample_is_shipped_inside_the_package_or_at_the_root_of_the_checkout() -> None:
    assert demo.sample().parts[-2:] == ("examples", "lima-2022.md")
