"""How deep items stand: by where they begin, and by what they count on from."""

from __future__ import annotations

import pytest

from pledgebook.reading.pdf_depths import Depths


@pytest.mark.parametrize(
    ("items", "depths"),
    [
        ([(70, "1."), (90, "•"), (90, "•"), (70, "2.")], [0, 1, 1, 0]),
        ([(86, "8."), (86, "9."), (70, "a)"), (70, "b)"), (80, "10."), (80, "11.")], [0] * 6),
        ([(70, "•"), (96, "9."), (96, "•"), (90, "10."), (90, "11.")], [0, 1, 1, 1, 1]),
        ([(70, "1."), (70, "a)"), (90, "2)"), (90, "2.")], [0, 0, 1, 1]),
        ([(70, "1."), (70, "•"), (90, "3.")], [0, 0, 1]),
    ],
)
def test_items(items: list[tuple[float, str]], depths: list[int]) -> None:
    found = Depths()
    assert [found.of_item(left, marker) for left, marker in items] == depths


def test_a_heading_ends_all_items() -> None:
    found = Depths()
    assert (found.of_item(70, "1."), found.of_item(90, "-"), found.of_paragraph(100)) == (0, 1, 2)
    found.clear()
    assert (found.of_paragraph(100), found.of_item(90, "2.")) == (0, 0)
