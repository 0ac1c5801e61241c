from __future__ import annotations

import pytest

from pledgebook.model import Span
from pledgebook.tracking.phases import find_phases, phase_at


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Phase 1 and then phase 2", [(1,), (2,)]),
        ("Phases 2 and 3 open", [(2, 3)]),
        ("phases 1, 2 and 3", [(1, 2, 3)]),
        ("phases 1 to 4", [(1, 2, 3, 4)]),
        ("phase 1 and 200 people", [(1,)]),
        ("phases 2, 3,000 people", [(2,)]),
        ("phase 1.5", []),
        ("phase 0", []),
        ("phase 99", []),
        ("phases 1 to 99", [(1,)]),
        ("the phase", []),
    ],
)
def test_the_phases_that_a_text_numbers(text: str, numbers: list[tuple[int, ...]]) -> None:
    assert [mention.numbers for mention in find_phases(text, Span(0, len(text)), "en")] == numbers


def test_a_place_belongs_to_the_phase_named_last_if_it_is_one() -> None:
    text = "First. Phase 1 here. Phases 2 and 3 there."
    mentions = find_phases(text, Span(0, len(text)), "en")
    assert [phase_at(mentions, text.index(word)) for word in ("First", "here", "there")] == [None, 1, None]
