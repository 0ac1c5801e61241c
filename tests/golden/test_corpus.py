"""The marks of the project's own documents stand where they say."""

from __future__ import annotations

import pytest

from evaluation.gold import Gold, own, probes
from tests.golden.splices import fold
from tests.golden.variants import marks_of


@pytest.mark.parametrize("gold", [*own(), *probes()], ids=lambda gold: gold.name)
def test_marks(gold: Gold) -> None:
    marks = gold.marks
    assert [
        mark["text"]
        for mark in marks_of(marks)
        if fold(gold.text[mark["start"] : mark["end"]]) != mark["text"]
    ] == []
    end = 0
    for unit in marks["commitments"]:
        assert end <= unit["start"] < unit["end"] <= len(gold.text)
        end = unit["end"]
        assert all(
            unit["start"] <= mark["start"] < mark["end"] <= end for mark in (*unit["figures"], *unit["time"])
        )
    assert all(start < end for check in marks["checks"] for start, end in check["figures"])
