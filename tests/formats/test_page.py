from __future__ import annotations

from dataclasses import replace

import pytest

from pledgebook.formats.ids import Ids
from pledgebook.formats.page import Page, heading_levels
from pledgebook.model import Block, Span
from tests.formats.sample import sample


def test_entries_stand_beside_the_block_they_begin_in() -> None:
    page = Page(sample())
    beside = [[entry.number for entry in group.entries] for group in page.groups if group.entries]
    assert beside == [[1, 2], [3, 4]]


def test_figures_outside_of_commitments_have_notes() -> None:
    notes = [note.text for group in Page(sample()).groups for note in group.outside]
    assert notes == ["nearly $30 million"]


def test_items_are_lists_and_other_blocks_stand_alone() -> None:
    assert [group.kind for group in Page(sample()).groups] == ["single"] * 3 + ["list", "single", "list"]


def test_a_finding_leads_to_its_figures_and_says_where_they_stand() -> None:
    page = Page(sample(), Ids("d2-"))
    places = [[(p.text, p.mark, p.number) for p in page.places(each)] for each in page.spoken.findings]
    assert places[0] == [("nearly $30 million", "d2-f1", None), ("$20 million", "d2-c2f1", 2)]
    assert places[1] == [("doubled", "d2-finding2-place1", 2), ("five dams", "d2-c2f2", 2)]


def test_a_mark_that_no_block_holds_has_no_link() -> None:
    reading = sample()
    page = Page(replace(reading, document=replace(reading.document, blocks=reading.document.blocks[:1])))
    assert [place.mark for place in page.places(page.spoken.findings[0])] == ["", ""]


def test_the_summary_adds_up() -> None:
    page = Page(sample())
    assert [(share.name, share.tally.commitments) for share in page.pillars] == [
        ("1. Water", 2),
        ("2. Roads", 2),
    ]
    assert sum(share.tally.new for share in page.pillars) == page.tally.new == 2
    assert [share.name for share in page.parties] == ["CHL", "KEN", "PER", "TGO", "UGA"]
    assert page.accusing == 1


@pytest.mark.parametrize(
    ("depths", "levels"),
    [
        ([1, 2, 3], [3, 4, 5]),
        ([3, 6, 3], [3, 4, 3]),
        ([2, 1, 2], [3, 3, 4]),
        ([1, 2, 3, 4, 5, 6], [3, 4, 5, 6, 6, 6]),
    ],
)
def test_no_heading_level_is_skipped(depths: list[int], levels: list[int]) -> None:
    assert heading_levels([Block("heading", Span(0, 1), depth) for depth in depths]) == levels
    assert heading_levels([Block("paragraph", Span(0, 1))]) == [0]
