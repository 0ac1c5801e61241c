"""Every case in ``tests/cases`` is read as a person said it should be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.case import misread

CASES = sorted((Path(__file__).parent / "cases").glob("*.json"))


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_the_reader_reads_it_as_a_person_said(path: Path) -> None:
    assert misread(json.loads(path.read_text(encoding="utf-8"))) == []


def test_there_are_cases() -> None:
    assert CASES
