from __future__ import annotations

from tests.cli.running import ROOT, python


def test_a_run_without_a_browser_says_in_one_line_what_it_skipped_and_how_to_include_it() -> None:
    """Also where it was named and is not there."""
    ended = python(
        "-m", "pytest", "tests/browser", "-q", PYTHONPATH=ROOT, PLEDGEBOOK_CHROMIUM="/nowhere/chromium"
    )
    lines = [line for line in ended.stdout.decode().splitlines() if "skipped" in line.lower()]
    assert ended.returncode == 0, ended.stdout.decode()
    told, summary = lines
    assert told.startswith("SKIPPED [")
    assert "the tests in a browser: apt-get install chromium, or name a Chromium" in told
    assert " skipped" in summary
    assert " failed" not in summary
