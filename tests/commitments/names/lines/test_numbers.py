"""The number that a line is set with is no part of what it names."""

from __future__ import annotations

import pytest

from pledgebook.commitments.names.lines.numbers import behind_code, behind_marked, behind_number
from pledgebook.model import Span
from tests.commitments.texts import PACTS, commitments


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2.6 South Sudan", "South Sudan"),
        ("3) Chad", "Chad"),
        ("1.2.3. Kenya", "Kenya"),
        ("Kenya", "Kenya"),
        ("2025", "2025"),
        ("1,200 places", "1,200 places"),
        ("1200 places", "1200 places"),
    ],
)
def test_the_number_is_left_out(text: str, words: str) -> None:
    at = behind_number(text, Span(0, len(text)))
    assert text[at.start : at.end] == words


@pytest.mark.parametrize(
    ("text", "levels", "words"),
    [
        ("3. We commit", False, "We commit"),
        ("(12) We commit", False, "We commit"),
        ("12 Ministers met", False, "12 Ministers met"),
        ("3. we commit", False, "3. we commit"),
        ("3.2 The Navy keeps", True, "The Navy keeps"),
        ("3.2 The Navy keeps", False, "3.2 The Navy keeps"),
        ("3.2 million", True, "3.2 million"),
    ],
)
def test_a_mark_or_a_level_tells_a_number_from_a_count(text: str, levels: bool, words: str) -> None:
    at = behind_marked(text, Span(0, len(text)), levels=levels)
    assert text[at.start : at.end] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A1: Open a school", "Open a school"),
        ("B.2.1 Open a school", "Open a school"),
        ("4) 30 schools", "30 schools"),
        ("30 schools", "30 schools"),
        ("At 4 schools", "At 4 schools"),
    ],
)
def test_an_item_of_a_plan_may_have_a_code(text: str, words: str) -> None:
    at = behind_code(text, Span(0, len(text)))
    assert text[at.start : at.end] == words


def test_a_numbered_line_names_the_party_of_what_stands_under_it() -> None:
    text = (
        f"{PACTS['en']}\n\n1.4 Chad\n\n- Has sent six officers to the desk.\n- Will open a centre in 2026.\n"
    )
    assert [each.parties for each in commitments(text)] == [("TCD",), ("TCD",)]
