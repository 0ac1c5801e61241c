"""A file that reads as the small sample, whatever stands in it, unless it is refused."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pledgebook import pipeline
from pledgebook.model import Reading, Refusal
from tests.formats.sample import TEXT, sample


@pytest.fixture(autouse=True)
def read(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Replaces the pipeline; the calls it got. Text that begins with "fine" gives no accusation."""
    calls: list[dict[str, Any]] = []

    def reading(source: bytes | Path, **options: Any) -> Reading:
        calls.append({"source": source, **options})
        content = source if isinstance(source, bytes) else source.read_bytes()
        if not content:
            raise Refusal(str(options.get("name")), "empty")
        found = sample()
        kept = () if content.startswith(b"fine") else found.findings
        return replace(found, findings=kept)

    monkeypatch.setattr(pipeline, "read", reading)
    return calls


@pytest.fixture
def lakes(tmp_path: Path) -> str:
    """The path of a document."""
    path = tmp_path / "lakes.txt"
    path.write_text(TEXT, encoding="utf-8")
    return str(path)


@pytest.fixture
def fine(tmp_path: Path) -> str:
    """The path of a document without an accusation."""
    path = tmp_path / "fine.txt"
    path.write_text("fine", encoding="utf-8")
    return str(path)


@pytest.fixture
def empty(tmp_path: Path) -> str:
    """The path of a document that is refused."""
    path = tmp_path / "empty.txt"
    path.touch()
    return str(path)
