"""A text with some of its stretches replaced, and where everything else went."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from random import Random
from typing import NamedTuple


def fold(text: str) -> str:
    return " ".join(text.split())


class Splice(NamedTuple):
    """The stretch from ``start`` to ``end`` becomes ``new``."""

    start: int
    end: int
    new: str


class Spliced:
    """A text after its splices. A mark may hold splices or stand beside them, never begin or end inside one."""

    def __init__(self, text: str, splices: Iterable[Splice]) -> None:
        self._old = text
        self._splices = sorted(splices)
        for one, next_one in pairwise(self._splices):
            assert one.end <= next_one.start, (text[one.start : one.end], text[next_one.start : next_one.end])
        self._starts = [each.start for each in self._splices]
        self._ends = [each.end for each in self._splices]
        self._moves = [0, *accumulate(len(each.new) - (each.end - each.start) for each in self._splices)]
        self.text = self.words(0, len(text))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where the stretch is now."""
        return start + self._moves[bisect_right(self._ends, start)], end + self._moves[
            bisect_right(self._ends, end)
        ]

    def words(self, start: int, end: int) -> str:
        """What the stretch says now, found without ``place``."""
        inside = self._splices[bisect_left(self._starts, start) : bisect_right(self._ends, end)]
        pieces, position = [], start
        for each in inside:
            pieces += [self._old[position : each.start], each.new]
            position = each.end
        return "".join([*pieces, self._old[position:end]])


class Shuffled:
    """A text whose units have changed places; what stands between them stays where it is."""

    def __init__(self, text: str, units: Sequence[tuple[int, int]], random: Random) -> None:
        # slots[i] is the unit that stands where the i-th one stood.
        self.slots = random.sample(range(len(units)), len(units))
        bounds = [0, *(bound for span in units for bound in span), len(text)]
        pieces = list(pairwise(bounds))  # between, unit, between, ..., unit, between
        order = [index if index % 2 == 0 else 2 * self.slots[index // 2] + 1 for index in range(len(pieces))]
        self.text = "".join(text[slice(*pieces[index])] for index in order)
        lengths = [pieces[index][1] - pieces[index][0] for index in order]
        starts = dict(zip(order, accumulate(lengths, initial=0), strict=False))
        self._pieces = pieces
        self._moves = [starts[index] - piece[0] for index, piece in enumerate(pieces)]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where the stretch is now."""
        index = next(
            index for index, piece in enumerate(self._pieces) if piece[0] <= start and end <= piece[1]
        )
        return start + self._moves[index], end + self._moves[index]
