"""What every test may ask for: the real documents, the project's own sample, repeatable Hypothesis."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

LONGEST = "test_everything_holds_on_postgresql"
ROOT = Path(__file__).resolve().parent.parent

# "ci" tries the same examples every time; HYPOTHESIS_PROFILE=explore looks for new ones, ten times as many.
settings.register_profile("ci", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None, max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that asks for the fixture `corpus` carries the marker too: `-m "not corpus"` leaves them all out.

    The longest test comes first: of several processes one is at it while the others do the rest.
    """
    for item in items:
        if "corpus" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.corpus)
    items.sort(key=lambda item: item.name != LONGEST)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where ``PLEDGEBOOK_NO_SKIPS`` is set, a test that a bare machine may skip has to run: a skip is a failure."""
    report = yield
    optional = any(item.get_closest_marker(name) for name in ("browser", "postgres"))
    if report.skipped and optional and os.environ.get("PLEDGEBOOK_NO_SKIPS"):
        report.outcome = "failed"
        report.longrepr = f"may not be skipped here: {report.longrepr}"
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One line for each reason why tests were skipped, with their number: it says how to include them."""
    reports = terminalreporter.getreports("skipped")
    reasons = Counter(_reason(report) for report in reports if isinstance(report, pytest.TestReport))
    for reason, count in reasons.items():
        terminalreporter.line(f"SKIPPED [{count}] {reason}")


def _reason(report: pytest.TestReport) -> str:
    told = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    return told.removeprefix("Skipped: ")


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder with the real documents (`documents/`, `gold/`, `tools/`)."""
    named = os.environ.get("PLEDGEBOOK_CORPUS")
    if not named:
        pytest.skip("PLEDGEBOOK_CORPUS names no folder with the real documents")
    folder = Path(named)
    if not folder.is_dir():
        pytest.fail(f"PLEDGEBOOK_CORPUS names {folder}, which is not a folder")
    return folder


@pytest.fixture(scope="session")
def sample() -> Path:
    """The fact sheet that the project ships."""
    return ROOT / "examples" / "lima-2022.md"
