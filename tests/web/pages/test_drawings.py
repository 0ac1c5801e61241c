from __future__ import annotations

import datetime as dt
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.web.pages.drawings import WIDTH, Window, nesting, timeline
from pledgebook.web.pages.queries.sums import Node
from pledgebook.web.registry.models import Figure

SIZES = st.integers(1, 10**12)


def node(size: int, *parts: Node) -> Node:
    return Node(Figure(quote=f"${size}", low=Decimal(size), high=Decimal(size)), list(parts), None)


@given(st.lists(st.lists(SIZES, min_size=1, max_size=4), min_size=1, max_size=4), st.integers(-5, 5))
def test_parts_stand_side_by_side_below_their_total(groups: list[list[int]], off: int) -> None:
    total = max(sum(map(sum, groups)) + off, 1)  # parts may come to a little more than their total
    root = node(total, *(node(sum(group), *map(node, group)) for group in groups))
    drawing = nesting(root)
    assert drawing
    assert len(drawing.boxes) == 1 + sum(1 + len(group) for group in groups)
    levels = {box.y for box in drawing.boxes}
    assert len(levels) == 3
    for level in levels:
        row = [box for box in drawing.boxes if box.y == level]
        assert all(one.x <= other.x for one, other in pairwise(row))
        assert all(0 <= box.x <= WIDTH + 1 and box.x + box.width <= WIDTH + 5 for box in row)


def test_a_figure_without_parts_is_no_drawing() -> None:
    assert nesting(node(5)) is None
    assert nesting(node(0, node(0))) is None


def test_a_label_stands_where_it_fits() -> None:
    drawing = nesting(node(1000, node(990), node(10)))
    assert drawing
    assert [box.label for box in drawing.boxes] == ["$1000", "$990", ""]


def test_windows_are_on_one_scale() -> None:
    day = dt.date
    month = Window("this month", day(2022, 10, 1), day(2022, 10, 31))
    since = Window("since September", day(2022, 9, 1), day(2022, 10, 6))
    drawing = timeline([month, since])
    assert drawing
    assert (drawing.first, drawing.last) == (since.begins, month.ends)
    one, other = drawing.spans
    assert (other.x, round(one.x + one.width)) == (0.0, WIDTH)
    assert one.x < other.x + other.width < one.x + one.width
    assert timeline([month]) is None
