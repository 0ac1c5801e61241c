"""How deep the items of a PDF stand in each other: by where they begin, and by the numbers that go on."""

from __future__ import annotations

import re

_INDENT = 9.0  # points to the right that make an item a nested one
_BESIDE = 14.0  # points by which the numbers of one list may begin apart: "9." and "10." end under each other
_COUNTED = re.compile(r"(\D*)(\d{1,3})(\D*)")


class Depths:
    """Of one piece of text after the other."""

    def __init__(self) -> None:
        self._open: list[float] = []  # where the items begin that are open
        self._counted: dict[
            tuple[str, str], tuple[int, float, int]
        ] = {}  # the last number, its place, its depth

    def clear(self) -> None:
        """A heading or a table ends all items."""
        self._open.clear()

    def of_paragraph(self, left: float) -> int:
        """How many items a paragraph stands in that begins at ``left``."""
        while self._open and left < self._open[-1] + _INDENT:
            self._open.pop()
        return len(self._open)

    def of_item(self, left: float, marker: str) -> int:
        """How many items another one stands in. One that counts on stands beside the one that it counts on from."""
        depth = self._counted_on(left, marker)
        if depth is None:
            depth = self.of_paragraph(left)
        self._open[depth:] = [left]
        if counted := _COUNTED.fullmatch(marker):
            self._counted[counted[1], counted[3]] = (int(counted[2]), left, depth)
        return depth

    def _counted_on(self, left: float, marker: str) -> int | None:
        counted = _COUNTED.fullmatch(marker)
        before = self._counted.get((counted[1], counted[3])) if counted else None
        if counted is None or before is None:
            return None
        number, place, depth = before
        goes_on = int(counted[2]) == number + 1 and abs(left - place) < _BESIDE and depth <= len(self._open)
        return depth if goes_on else None
