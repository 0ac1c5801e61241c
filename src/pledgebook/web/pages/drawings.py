"""How sums nest and windows clash, as drawings: where each mark of an inline SVG stands. No database, no page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pledgebook.web.pages.queries.sums import Node

WIDTH = 1000.0
ROW = 64.0  # the height of a level, and of a window
GAP = 4.0
LETTER = 13.5  # about the width of one


@dataclass(frozen=True, slots=True)
class Box:
    """A figure of a sum, as wide as it is large; ``label`` is empty where it would not fit."""

    x: float
    y: float
    width: float
    height: float
    node: Node
    label: str


@dataclass(frozen=True, slots=True)
class Nesting:
    """A total with its parts below it, side by side, and theirs below them, all on one scale."""

    boxes: Sequence[Box]
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of days that a statement speaks of, in the words that say so."""

    words: str
    begins: dt.date
    ends: dt.date


@dataclass(frozen=True, slots=True)
class Span:
    """A window on its line."""

    x: float
    y: float
    width: float
    window: Window


@dataclass(frozen=True, slots=True)
class Timeline:
    """Windows one under the other on one scale of days, with its first and last day."""

    spans: Sequence[Span]
    first: dt.date
    last: dt.date
    width: float
    height: float


def nesting(root: Node) -> Nesting | None:
    """The drawing of a sum; None for a figure without parts or size."""
    size = _size(root)
    if not root.parts or size <= 0:
        return None
    boxes = list(_boxes(root, 0.0, 0, WIDTH / max(size, _parts_size(root))))
    return Nesting(boxes, WIDTH, max(box.y for box in boxes) + ROW)


def timeline(windows: Sequence[Window]) -> Timeline | None:
    """The drawing of some windows; None where there are fewer than two to compare."""
    if len(windows) < 2:
        return None
    first, last = min(each.begins for each in windows), max(each.ends for each in windows)
    day = WIDTH / ((last - first).days + 1)
    spans = [
        Span(
            round((each.begins - first).days * day, 1),
            round(row * ROW, 1),
            round(((each.ends - each.begins).days + 1) * day, 1),
            each,
        )
        for row, each in enumerate(windows)
    ]
    return Timeline(spans, first, last, WIDTH, ROW * len(windows))


def _boxes(node: Node, x: float, level: int, scale: float) -> Iterator[Box]:
    """The box of a figure and, below it, those of its parts from left to right."""
    width = max(_size(node), 0.0) * scale
    label = node.figure.quote if len(node.figure.quote) * LETTER < width - 2 * GAP else ""
    yield Box(round(x, 1), round(level * ROW, 1), round(max(width - GAP, 1.0), 1), ROW - GAP, node, label)
    for part in node.parts:
        yield from _boxes(part, x, level + 1, scale)
        x += max(_size(part), 0.0) * scale


def _parts_size(node: Node) -> float:
    return sum(_size(part) for part in node.parts)


def _size(node: Node) -> float:
    figure = node.figure
    return float(figure.low or 0) if figure.high is None else float(figure.high)
