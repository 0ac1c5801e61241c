"""Every test and document that ``docs/security.md`` names is there, and each requirement stands there once."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXT = (ROOT / "docs" / "security.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \|$", TEXT, re.MULTILINE)


def test_each_number_stands_once() -> None:
    numbers = [tuple(map(int, number.split("."))) for number, _asks, _shows in ROWS]
    assert numbers == sorted(set(numbers))
    assert len(numbers) > 50


def test_every_line_is_a_row() -> None:
    assert len(re.findall(r"^\| \d", TEXT, re.MULTILINE)) == len(ROWS)


def test_every_test_and_document_that_is_named_is_there() -> None:
    missing = []
    for number, _asks, shows in ROWS:
        for path, name in re.findall(r"\b((?:tests|docs)/[\w/.-]+\.(?:py|md))(?:::(\w+))?", shows):
            file = ROOT / path
            if not file.exists() or (name and f"def {name}(" not in file.read_text(encoding="utf-8")):
                missing.append((number, path, name))
    assert missing == []
