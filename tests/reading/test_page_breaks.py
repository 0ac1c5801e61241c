"""Numbers, heads and feet of pages are no text of a plain text, and a sentence goes on behind them."""

from __future__ import annotations

import pytest

from pledgebook.reading.page_breaks import without_page_breaks
from tests.commitments.texts import commitments

NUMBERS = ("one", "two", "three", "four", "five", "six", "seven")
LINES = [f"Line {word} of the page says what was agreed on." for word in NUMBERS]
PAGE = "\n".join(LINES)
HEAD = "Compact of the Coasts / Third Meeting          Fact Sheet, May 2026"


def paged(
    number: str, *, cut: str = "Chile will open 40 clinics, with Peru", rest: str = "paying for the doctors."
) -> str:
    """A text of three pages with numbers of one form, where a sentence goes on behind the second."""
    one, two, three = (number.format(page) for page in (1, 2, 3))
    return (
        f"{HEAD}\n\n{PAGE}\n\n{PAGE}\n\n   {one}\n\n{HEAD}\n\n{PAGE}\n\n{PAGE}\n\n{cut}\n\n\n   {two}\n\n{HEAD}\n\n"
        f"{rest}\n\n{PAGE}\n\n{PAGE}\n\n   {three}\n"
    )


@pytest.mark.parametrize("number", ["- {} -", "Page {} of 3", "– {} –"])
def test_a_sentence_goes_on_behind_a_break(number: str) -> None:
    text = paged(number)
    bare = without_page_breaks(text)
    assert len(bare) == len(text)
    assert "Coasts" not in bare[len(HEAD) + 2 :]
    assert " ".join(bare.split()).count("with Peru paying for") == 1
    (found,) = commitments(text)
    assert found.selector.quote.startswith("Chile will open")
    assert found.selector.quote.endswith("paying for the doctors.")


def test_bare_numbers_need_a_head_and_join_nothing() -> None:
    text = paged("{}", cut="Chile will open 40 clinics", rest="and more.")
    bare = without_page_breaks(text)
    assert "Coasts" not in bare[len(HEAD) + 2 :]
    (found,) = commitments(text)
    assert found.selector.quote == "Chile will open 40 clinics"
    assert without_page_breaks(text.replace(HEAD, "Uganda")) == text.replace(HEAD, "Uganda")


@pytest.mark.parametrize(
    "head",
    [
        "Uganda",
        "Democratic Republic of the Congo",
        "- Will plant 500 trees",
        "Kenya will resettle 300 refugees.",
    ],
)
def test_what_is_no_head_stays(head: str) -> None:
    text = paged("- {} -", cut="Both agreed.", rest="Peru will pay 30 doctors.").replace(HEAD, head)
    assert without_page_breaks(text).count(head) == text.count(head) > 2


def test_years_over_parts_stay() -> None:
    text = "\n\n".join(f"{year}\n\nCompact of the Coasts\n\n{PAGE}\n\n{PAGE}" for year in (2024, 2025, 2026))
    assert without_page_breaks(text) == text


def test_a_sentence_that_has_ended_is_left_alone() -> None:
    text = paged("- {} -", cut="Chile will open 40 clinics.", rest="Peru will pay 30 doctors.")
    assert [each.parties for each in commitments(text)] == [("CHL",), ("PER",)]


@pytest.mark.parametrize(
    "text",
    [
        "1\n\nChile will open 40 clinics.\n\n2\n\nPeru will pay 30 doctors.\n\n3\n\nBoth will report.\n",
        f"{PAGE}\n\n- 1 -\n\n{PAGE}\n\n{PAGE}\n",
        f"{PAGE}\n\n{PAGE}\n\n40\n\n{PAGE}\n\n{PAGE}\n\n12\n",
        f"{PAGE}\n\n{PAGE}\n1\n{PAGE}\n\n{PAGE}\n2\n",
    ],
    ids=["paragraphs", "one alone", "no count", "in a line's place"],
)
def test_other_numbers_stay(text: str) -> None:
    assert without_page_breaks(text) == text
