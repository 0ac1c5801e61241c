"""A number that nobody took for a figure leaves a sum open; a year is no part."""

from __future__ import annotations

import pytest

from pledgebook import read
from pledgebook.model.finding import ACCUSING


@pytest.mark.parametrize(
    "text",
    [
        "Germany won 33 medals, made up of 12 for gold, 13 for silver and 8 for bronze.",
        "The vote of 1860 gave 180 for Lincoln, 72 for Breckinridge and 51 for others, for a total of 303 votes.",
        "Of 369 electoral votes, the election of 1876 gave 185 to Hayes and 184 to Tilden.",
        "Chile spent between $5 million and $6 million, made up of $2.9 million for piers and $2.8 million for docks.",
    ],
)
def test_a_sum_is_not_accused_for_a_number_that_was_not_read(text: str) -> None:
    assert [
        f.claim for f in read(text + "\n", name="x.md", language="en").findings if f.verdict in ACCUSING
    ] == []
