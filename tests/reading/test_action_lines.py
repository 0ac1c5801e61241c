"""Lines of minutes that say who is to do what are items, with their word and number as the marker."""

from __future__ import annotations

import pytest

from pledgebook.reading import read_text


def items(text: str) -> list[tuple[str, str]]:
    document = read_text(text, format="text")
    return [(block.marker, document.words(block.at)) for block in document.blocks if block.kind == "item"]


@pytest.mark.parametrize("format", ["text", "markdown"])
def test_the_word_and_the_number_are_the_marker(format: str) -> None:
    text = "Minutes of the Port Board\n\nThe bar is shallow.\n\nACTION 4.1   Port Authority to dredge it."
    document = read_text(text, format=format)
    last = document.blocks[-1]
    assert (last.kind, last.marker, document.words(last.at)) == (
        "item", "ACTION 4.1", "Port Authority to dredge it."
    )  # fmt: skip


def test_each_of_several_lines_is_one_and_goes_on_to_the_next() -> None:
    text = "ATA DA 2ª REUNIÃO\n\nE1 - ANA: publicar o boletim\nmensal.\nE2 - SGB: instalar réguas."
    assert items(text) == [("E1 -", "ANA: publicar o boletim mensal."), ("E2 -", "SGB: instalar réguas.")]


@pytest.mark.parametrize(
    "text",
    [
        "Action plan of Peru\n\nACTION 4.1   Peru to dredge it.",
        "Minutes of the Port Board\n\nM4: the motorway is open.",
        "Minutes of the Port Board\n\nMIN 1/7: MATTERS ARISING\n\nMIN 2/7: REPORTS",
    ],
)
def test_other_texts_and_single_letters_have_none(text: str) -> None:
    assert items(text) == []
