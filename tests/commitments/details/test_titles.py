"""A short name for a commitment."""

from __future__ import annotations

import pytest

from tests.commitments.texts import listed, only

LONG = (
    "Chile will provide agricultural assistance to 2,000 farmers in the north of the country, where the drought of the "
    "last years has been felt more than in any other part of it"
)


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("Chile will train 300 teachers. They begin in March. (new)", "Chile will train 300 teachers"),
        (
            "**Chile's leadership on schools:** Chile will train 300 teachers.",
            "Chile's leadership on schools",
        ),
        ("CHILE. Will train 300 teachers. They begin in March.", "Will train 300 teachers"),
        ("**Chile.** Continues to train 300 teachers.", "Continues to train 300 teachers"),
        ("**Chile:** Will train 300 teachers.", "Chile: Will train 300 teachers"),
    ],
)
def test_titles(item: str, title: str) -> None:
    assert only(listed(item)).title == title


def test_a_long_first_sentence_is_cut_at_a_clause() -> None:
    title = only(LONG + ".").title
    assert title.endswith("…")
    assert len(title) <= 101
    assert LONG.startswith(title.removesuffix("…"))
    assert LONG[len(title) - 1] in " ,"
