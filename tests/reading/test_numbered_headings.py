"""Numbered headings of plain text, set as items are."""

from __future__ import annotations

import pytest

from pledgebook.reading import read_text
from tests.reading.shown import blocks

BODY = "We will train 300 teachers by 2027."


def headings(*lines: str) -> list[str]:
    shown = blocks(read_text("\n\n".join(("The ministers met in Lima.", *lines)), format="text"))
    return [line.partition(": ")[2] for line in shown if line.startswith("h") and "ministers met" not in line]


@pytest.mark.parametrize(
    "numbers", [("I.", "II.", "III."), ("A.", "B.", "C."), ("1.", "2.", "3."), ("(1)", "(2)", "(3)")]
)
def test_each_heads_a_text(numbers: tuple[str, ...]) -> None:
    titles = ("Fighting illegal fishing", "Protéger les côtes", "Energia e clima")
    lines = [f"{number} {title}\n\n{BODY}" for number, title in zip(numbers, titles, strict=True)]
    assert headings(*lines) == list(titles)


def test_lists_stand_under_them() -> None:
    lines = [
        f"{number} {title}\n\n- {BODY}\n\n- {BODY}"
        for number, title in (("1.", "States"), ("2.", "Cities and firms"))
    ]
    assert headings(*lines) == ["States", "Cities and firms"]


@pytest.mark.parametrize(
    "lines",
    [
        ("1. Training of teachers", "2. Schools for all", "3. Books", BODY),  # a list of names
        (f"1. Training of teachers\n\n{BODY}", f"3. Schools for all\n\n{BODY}"),  # no number counts on
        (f"1. Training of teachers\n\n{BODY}", f"2. {BODY}", BODY),  # a text counts on
        (f"1. Training of 300 teachers\n\n{BODY}", f"2. Schools for 40 towns\n\n{BODY}"),  # promises
        (f"I. Training of teachers\n\n{BODY}", BODY),  # one alone
        (f"a) training of teachers\n\n{BODY}", f"b) schools for all\n\n{BODY}"),
    ],
)
def test_what_is_no_heading(lines: tuple[str, ...]) -> None:
    assert headings(*lines) == []
