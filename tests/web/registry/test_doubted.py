from __future__ import annotations

from dataclasses import replace

import pytest

from pledgebook.model import Reading, Selector, Verdict
from pledgebook.web.registry.doubted import doubted


def spoken_of(reading: Reading, verdict: Verdict, *places: tuple[int, int]) -> list[bool]:
    """The reading with one finding that speaks of these places."""
    selectors = tuple(Selector(start, end, "") for start, end in places)
    finding = replace(reading.findings[0], verdict=verdict, figures=selectors)
    return doubted(replace(reading, findings=(finding,)))


@pytest.mark.parametrize(
    ("verdict", "loud"),
    [("inconsistent", True), ("undetermined", True), ("consistent", False), ("derived", False)],
)
def test_only_a_finding_that_asks_for_a_look_counts(reading: Reading, verdict: Verdict, loud: bool) -> None:
    at = reading.commitments[3].selector
    assert spoken_of(reading, verdict, (at.start, at.end))[3] is loud


def test_a_place_lies_wholly_in_the_commitment(reading: Reading) -> None:
    at = reading.commitments[3].selector
    inside = spoken_of(reading, "inconsistent", (at.end - 1, at.end))
    assert [index for index, each in enumerate(inside) if each] == [3]
    for across in ((at.start - 1, at.start + 1), (at.end - 1, at.end + 1), (0, at.end)):
        assert not spoken_of(reading, "inconsistent", across)[3]


def test_a_figure_of_the_commitment_counts_where_it_stands(reading: Reading) -> None:
    elsewhere = reading.commitments[0].figures + reading.commitments[1].figures + reading.figures
    figure = elsewhere[0]
    moved = replace(reading.commitments[3], figures=(figure,))
    commitments = (*reading.commitments[:3], moved, *reading.commitments[4:])
    spoken = spoken_of(replace(reading, commitments=commitments), "inconsistent", figure.selector.span)
    assert spoken[3]
