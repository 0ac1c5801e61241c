"""No small count follows from what is shown, and no more is hidden than that takes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.tracking.suppression import Key, hidden, sums

BELOW = 5
Cells = list[list[int]]


@st.composite
def tables(draw: st.DrawFn, largest: int = 40, side: int = 4) -> Cells:
    rows, columns = draw(st.integers(2, side)), draw(st.integers(1, side))
    count = st.integers(0, 6) | st.integers(0, largest)
    return [[draw(count) for _ in range(columns)] for _ in range(rows)]


def equations(cells: Cells) -> list[tuple[dict[Key, int], int]]:
    """What a reader knows besides the cells: what adds up to what. Written anew here, not taken from the module."""
    height, width = len(cells), len(cells[0])
    total = sum(map(sum, cells))
    if width == 1:
        return [({(at, 0): 1 for at in range(height)}, total)]
    rows = [({(at, to): 1 for to in range(width)} | {(at, width): -1}, 0) for at in range(height)]
    columns = [({(at, to): 1 for at in range(height)} | {(height, to): -1}, 0) for to in range(width)]
    margins: list[tuple[dict[Key, int], int]] = [
        ({(at, width): 1 for at in range(height)}, total),
        ({(height, to): 1 for to in range(width)}, total),
    ]
    return rows + columns + margins


def determined(cells: Cells, kept: Collection[Key]) -> set[Key]:
    """The hidden cells that follow from the shown ones by solving the equations: exact elimination."""
    order = sorted(kept)
    rows = [[Fraction(terms.get(key, 0)) for key in order] for terms, _total in equations(cells)]
    found, at = [], 0
    for column in range(len(order)):
        pivot = next((row for row in range(at, len(rows)) if rows[row][column]), None)
        if pivot is None:
            continue
        rows[at], rows[pivot] = rows[pivot], rows[at]
        rows[at] = [value / rows[at][column] for value in rows[at]]
        for other in range(len(rows)):
            if other != at and rows[other][column]:
                times = rows[other][column]
                rows[other] = [a - times * b for a, b in zip(rows[other], rows[at], strict=True)]
        found.append(at)
        at += 1
    return {
        order[row.index(Fraction(1))] for row in (rows[each] for each in found) if sum(map(bool, row)) == 1
    }


def likewise(cells: Cells, kept: Collection[Key]) -> list[dict[Key, int]]:
    """All tables of counts that show the same: tried one by one."""
    total, height, width = sum(map(sum, cells)), len(cells), len(cells[0])
    shown = {key: value for key, value in sums(cells).items() if key not in kept}
    found = []
    free = [(at, to) for at in range(height) for to in range(width) if (at, to) in kept]
    for values in product(range(total + 1), repeat=len(free)):
        other = [[*row] for row in cells]
        for (at, to), value in zip(free, values, strict=True):
            other[at][to] = value
        if sum(map(sum, other)) == total:
            every = sums(other)
            if all(every[key] == value for key, value in shown.items()):
                found.append(every)
    return found


@given(cells=tables())
def test_no_hidden_cell_follows_from_what_is_shown(cells: Cells) -> None:
    kept = hidden(cells, BELOW)
    assert determined(cells, kept) == set()


@given(cells=tables())
def test_every_small_count_is_hidden_and_the_sums_that_are_small_too(cells: Cells) -> None:
    kept = hidden(cells, BELOW)
    assert {key for key, value in sums(cells).items() if 0 < value < BELOW} <= kept
    assert kept == frozenset() or any(0 < value < BELOW for value in sums(cells).values())


@pytest.mark.parametrize(
    ("height", "width", "counts"), [(2, 1, (0, 1, 4, 5, 6)), (3, 1, (0, 1, 4, 5)), (2, 2, (0, 3, 5))]
)
def test_of_every_small_table_each_hidden_count_may_be_another(
    height: int, width: int, counts: tuple[int, ...]
) -> None:
    """And a small one may be one that is not, where there are so many persons at all."""
    for flat in product(counts, repeat=height * width):
        cells = [list(flat[at * width : (at + 1) * width]) for at in range(height)]
        kept = hidden(cells, BELOW)
        total = sum(flat)
        others = likewise(cells, kept) if kept and total <= 13 else []
        for key in kept if others else ():
            values = {each[key] for each in others}
            assert len(values) > 1, (cells, key)
            assert max(values) >= min(BELOW, total), (cells, key)


@pytest.mark.parametrize(
    ("cells", "keys"),
    [
        ([[40], [12], [25]], set()),
        ([[40], [0], [25]], set()),
        ([[40], [3], [12], [25]], {(1, 0), (2, 0)}),
        ([[3], [2], [12], [25]], {(0, 0), (1, 0), (2, 0)}),
        ([[3], [0]], {(0, 0), (1, 0)}),
        ([[40, 3], [12, 25]], {(0, 1), (0, 0), (1, 0), (1, 1)}),
        ([[40, 3, 30], [12, 25, 50]], {(0, 1), (0, 0), (1, 0), (1, 1)}),
    ],
)
def test_a_ring_of_the_smallest_cells_goes_with_it(cells: Cells, keys: set[Key]) -> None:
    assert hidden(cells, BELOW) == keys


def test_a_sum_that_is_small_is_not_shown_either() -> None:
    kept = hidden([[1, 2], [20, 30]], BELOW)
    assert (0, 2) in kept
    assert (1, 2) in kept, "by which it would follow from the total"


def test_a_naive_mask_would_be_seen_through() -> None:
    """What the tests above look for is there to be found."""
    cells: Sequence[Sequence[int]] = [[40, 3], [12, 25]]
    assert determined([[*row] for row in cells], {(0, 1)}) == {(0, 1)}
    assert determined([[*row] for row in cells], {(0, 1), (0, 0)}) == {(0, 0), (0, 1)}
