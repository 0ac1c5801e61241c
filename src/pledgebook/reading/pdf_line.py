"""A line of a page of a PDF, and where it stands on the page as it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Line(NamedTuple):
    """A line, or the stretch of one that stands in one column.

    ``left``, ``right`` and ``y``, the line that the letters stand on, are in points from the lower left corner of the
    page as it is shown; ``size`` is that of the font. ``strong`` counts the characters at its beginning that are bold,
    the mark of an item before them included.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    strong: int
    page: int

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return self.strong >= len(self.text)


class Box(NamedTuple):
    """Around something that is drawn."""

    left: float
    right: float
    bottom: float
    top: float


@dataclass(slots=True)
class Turn:
    """How a page is turned before it is shown: in quarters, clockwise."""

    quarters: int
    width: float
    height: float

    def box(self, box: Box) -> Box:
        """A box as it is shown."""
        left, right, bottom, top = box
        if self.quarters == 1:
            return Box(bottom, top, self.width - right, self.width - left)
        if self.quarters == 2:
            return Box(self.width - right, self.width - left, self.height - top, self.height - bottom)
        if self.quarters == 3:
            return Box(self.height - top, self.height - bottom, left, right)
        return box

    def y(self, x: float, y: float) -> float:
        """How far above the lower edge a point is shown."""
        return (y, self.width - x, self.height - y, x)[self.quarters]
