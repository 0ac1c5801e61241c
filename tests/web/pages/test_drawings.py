from __future__ import annotations

import datetime as dt
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.web.pages.drawings import MOST, TICKS, Window, nesting, timeline
from pledgebook.web.pages.queries.sums import Node
from pledgebook.web.registry.models import Figure

SIZES = st.integers(1, 10**12)
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2090, 12, 31))
CLOSE = 0.02  # hundredths, for rounding


def node(size: int, *parts: Node, hedge: str = "exact") -> Node:
    low, high = (None, size) if hedge in {"under", "at most"} else (size, None)
    low, high = (size, size) if hedge == "exact" else (low, high)
    bounds = [None if each is None else Decimal(each) for each in (low, high)]
    return Node(Figure(quote=f"${size}", low=bounds[0], high=bounds[1], hedge=hedge), list(parts), None)


@given(st.lists(st.lists(SIZES, min_size=1, max_size=4), min_size=1, max_size=4), st.integers(-5, 5))
def test_a_part_begins_where_the_one_before_it_ends(groups: list[list[int]], off: int) -> None:
    total = max(sum(map(sum, groups)) + off, 1)  # parts may come to a little more than their total
    drawing = nesting(node(total, *(node(sum(group), *map(node, group)) for group in groups)))
    assert drawing
    assert len(drawing.bars) == 1 + sum(1 + len(group) for group in groups)
    assert len(drawing.bands) == 1 + len(groups)
    assert all(0 <= bar.x <= bar.sure <= bar.end <= 100 + CLOSE for bar in drawing.bars)
    bars = iter(drawing.bars[1:])
    for group in groups:
        whole, parts = next(bars), [next(bars) for _ in group]
        assert parts[0].x == whole.x
        for bar, size in zip(parts, group, strict=True):
            assert bar.node.figure.low == size
    assert [bar.y for bar in drawing.bars] == sorted({bar.y for bar in drawing.bars})


def test_bars_are_to_scale_and_their_ends_as_open_as_their_words() -> None:
    drawing = nesting(node(800, node(200, hedge="over"), node(600, hedge="under")))
    assert drawing
    total, over, under = drawing.bars
    one = 100 / 850  # the total is 750 to 850: its last digit that is not zero is a hundred
    assert (total.x, round(total.sure / one), round(total.end / one)) == (0, 750, 850)
    assert (over.x, round(over.sure / one), round(over.end / one)) == (0, 200, 300)
    assert (round(under.x / one), round(under.sure / one), round(under.end / one)) == (200, 700, 800)
    assert not any(bar.open for bar in drawing.bars)


def test_a_bar_without_an_upper_end_goes_on() -> None:
    drawing = nesting(node(100, node(100, hedge="at least")))
    assert drawing
    total, part = drawing.bars
    assert (total.open, part.open) == (False, True)
    assert total.sure < total.end < 100
    assert part.sure < part.end <= 100 + CLOSE


def test_the_ground_of_a_figure_reaches_down_to_its_last_part() -> None:
    drawing = nesting(node(10, node(6, node(2), node(4)), node(4)))
    assert drawing
    outer, inner = drawing.bands
    ends = [band.y + band.height for band in (outer, inner)]
    assert ends == [drawing.bars[4].y + drawing.bars[1].y, drawing.bars[3].y + drawing.bars[1].y]


def test_what_is_no_sum_is_no_drawing() -> None:
    assert nesting(node(5)) is None
    assert nesting(node(0, node(0))) is None
    assert nesting(node(MOST, *[node(1) for _ in range(MOST)])) is None


def test_a_long_label_is_cut_and_no_label_leaves_the_drawing() -> None:
    long = Node(Figure(quote="x" * 90, low=Decimal(4), high=Decimal(4), hedge="exact"), [], None)
    drawing = nesting(node(10, node(6), long))
    assert drawing
    total, _, last = drawing.bars
    assert len(last.label) < 30
    assert last.label.endswith("…")
    assert (total.anchor, last.anchor) == ("start", "end")
    assert last.label_x == last.end


def test_windows_are_on_one_scale() -> None:
    day = dt.date
    month = Window("$817", "this month", day(2022, 10, 1), day(2022, 10, 31))
    since = Window("$817", "since September", day(2022, 9, 1), day(2022, 10, 6))
    drawing = timeline([month, since])
    assert drawing
    one, other = drawing.spans
    assert (other.x, one.end) == (0.0, 100.0)
    assert one.x < other.end < one.end
    assert [(tick.day, tick.x) for tick in drawing.ticks] == [(day(2022, 9, 1), 0), (day(2022, 10, 1), one.x)]
    assert timeline([month]) is None


@given(st.lists(st.tuples(DAYS, DAYS), min_size=2, max_size=5))
def test_a_window_has_a_length_and_stays_inside(ends: list[tuple[dt.date, dt.date]]) -> None:
    drawing = timeline([Window("", "", min(pair), max(pair)) for pair in ends])
    assert drawing
    assert all(0 <= span.x <= span.end <= 100 for span in drawing.spans)
    assert len(drawing.ticks) <= TICKS
    assert all(0 <= tick.x < 100 for tick in drawing.ticks)


def test_the_last_day_there_is_has_a_place() -> None:
    drawing = timeline(
        [Window("", "", dt.date(9999, 11, 1), dt.date.max), Window("", "", dt.date(9999, 1, 1), dt.date.max)]
    )
    assert drawing
    assert {span.end for span in drawing.spans} == {100.0}
