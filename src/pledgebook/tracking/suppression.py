"""Which cells of a breakdown stay hidden, so that no small count of persons is told, not even by its totals.

A breakdown is published with the sums of its rows and columns and with its total. A small cell that alone is hidden
would follow from them, so a ring of larger cells is hidden with it: along the ring one person more here can be one
fewer there, and no sum changes. Cells and sums are the flows of a network whose knots are the rows and columns; the
ring is the cheapest way around, and passes no other small cell where it need not. So a small count may as well be none
that is small, for all that is shown.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

Key = tuple[int, int]  # a row and a column; behind the last one of either stands its sum
Knot = tuple[str, int]

TOTAL: Knot = ("total", 0)
SUMS: Knot = ("sums", 0)
DEAR = 10**12  # a cell of nobody hides little


@dataclass(frozen=True, slots=True)
class _Flow:
    """A cell or a sum, between the two knots that it is counted in."""

    start: Knot
    end: Knot
    value: int


def hidden(cells: Sequence[Sequence[int]], below: int) -> frozenset[Key]:
    """The cells, and sums of rows and columns, that are not shown. The total is: it is the number that was reported.

    There are two rows or more; of one, the sum would be that total.

    >>> sorted(hidden([[40], [3], [12], [25]], 5))
    [(1, 0), (2, 0)]
    """
    flows = _flows(cells)
    small = {key for key, flow in flows.items() if 0 < flow.value < below}
    found = set(small)
    for key in sorted(small):
        ring = _ring(flows, key, found, small - {key})
        if ring is None or any(not flows[each].value for each in ring):
            return frozenset(flows)
        found |= ring
    return frozenset(found)


def sums(cells: Sequence[Sequence[int]]) -> dict[Key, int]:
    """Every cell and sum by its key."""
    return {key: flow.value for key, flow in _flows(cells).items()}


def _flows(cells: Sequence[Sequence[int]]) -> dict[Key, _Flow]:
    """From the total to the rows, from the rows to the columns, and on to where they are summed."""
    width = len(cells[0])
    if width == 1:
        return {(at, 0): _Flow(TOTAL, SUMS, row[0]) for at, row in enumerate(cells)}
    found = {
        (at, to): _Flow(("row", at), ("column", to), value)
        for at, row in enumerate(cells)
        for to, value in enumerate(row)
    }
    found |= {(at, width): _Flow(TOTAL, ("row", at), sum(row)) for at, row in enumerate(cells)}
    columns = [sum(column) for column in zip(*cells, strict=True)]
    return found | {(len(cells), to): _Flow(("column", to), SUMS, value) for to, value in enumerate(columns)}


def _ring(
    flows: Mapping[Key, _Flow], key: Key, kept: Collection[Key], avoided: Collection[Key]
) -> set[Key] | None:
    """The cells of the cheapest ring through one, where there is any; those that are hidden anyway cost nothing."""
    one = flows[key]
    more = _way(flows, one.end, one.start, kept, {key, *avoided})
    fewer = _way(flows, one.start, one.end, kept, {key, *avoided}) if one.value else None
    ways = [each for each in (more, fewer) if each is not None]
    if ways:
        return {key, *min(ways)[1]}
    return _ring(flows, key, kept, ()) if avoided else None


def _way(
    flows: Mapping[Key, _Flow], start: Knot, end: Knot, kept: Collection[Key], avoided: Collection[Key]
) -> tuple[int, tuple[Key, ...]] | None:
    """The cheapest way between two knots: along a flow it grows, against one it shrinks, which nothing can."""
    steps: dict[Knot, list[tuple[int, Knot, Key]]] = {}
    for key, (at, to, cost) in _steps(flows, kept, avoided):
        steps.setdefault(at, []).append((cost, to, key))
    waiting: list[tuple[int, tuple[Key, ...], Knot]] = [(0, (), start)]
    seen: set[Knot] = set()
    while waiting:
        spent, way, knot = heapq.heappop(waiting)
        if knot == end:
            return spent, way
        if knot in seen:
            continue
        seen.add(knot)
        for cost, to, key in steps.get(knot, ()):
            heapq.heappush(waiting, (spent + cost, (*way, key), to))
    return None


def _steps(
    flows: Mapping[Key, _Flow], kept: Collection[Key], avoided: Collection[Key]
) -> Iterator[tuple[Key, tuple[Knot, Knot, int]]]:
    for key, flow in flows.items():
        if key in avoided:
            continue
        cost = 0 if key in kept else flow.value or DEAR
        yield key, (flow.start, flow.end, cost)
        if flow.value:
            yield key, (flow.end, flow.start, cost)
