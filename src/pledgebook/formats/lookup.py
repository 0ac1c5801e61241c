"""What stands at a place of the text, found without looking at everything."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate
from typing import Generic, TypeVar

from pledgebook.model import Span

T = TypeVar("T")


class Lookup(Generic[T]):
    """Values by the span that ``place`` gives for each; spans may nest and overlap."""

    def __init__(self, values: Iterable[T], place: Callable[[T], Span]) -> None:
        self._rows = sorted(((place(value), value) for value in values), key=lambda row: row[0])
        self._starts = [span.start for span, _ in self._rows]
        self._reach = list(accumulate((span.end for span, _ in self._rows), max))

    def meeting(self, span: Span) -> list[tuple[Span, T]]:
        """The values whose span shares a character with ``span``, in the order of the text."""
        first = bisect_right(self._reach, span.start)
        last = bisect_left(self._starts, span.end)
        return [row for row in self._rows[first:last] if row[0].meets(span)]
