"""Sets that are joined one by one, and an order in which nothing stands above itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


class Sets:
    """Numbers from 0 in sets; each set goes by its smallest member, whatever the order of joining."""

    def __init__(self, count: int) -> None:
        self._home = list(range(count))

    def join(self, a: int, b: int) -> None:
        """Make the sets of two numbers one."""
        low, high = sorted((self.of(a), self.of(b)))
        self._home[high] = low

    def of(self, number: int) -> int:
        """The smallest member of a number's set."""
        while self._home[number] != number:
            self._home[number] = self._home[self._home[number]]
            number = self._home[number]
        return number


@dataclass(slots=True)
class Above(Generic[T]):
    """What stands above what, and why; an edge by which something would stand above itself is left out."""

    edges: dict[int, dict[int, T]] = field(default_factory=dict)

    def put(self, low: int, high: int, why: T) -> None:
        """Let ``high`` stand above ``low``; the first reason stays."""
        if low != high and all(above != low for above, _why in self.over(high)):
            self.edges.setdefault(low, {}).setdefault(high, why)

    def over(self, low: int) -> Iterator[tuple[int, T]]:
        """All that stands above, each once, the nearest first, with the reason of the last step."""
        seen, level = {low}, [low]
        while level:
            above = {
                high: why
                for here in reversed(level)
                for high, why in reversed(self.edges.get(here, {}).items())
                if high not in seen
            }
            level = list(reversed(above))
            seen.update(level)
            yield from ((high, above[high]) for high in level)
