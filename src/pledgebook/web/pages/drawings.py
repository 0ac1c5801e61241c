"""How sums nest and windows clash, as drawings: where each mark of an inline SVG stands. No database, no page.

Across, everything is in hundredths of the drawing's width, so that it fits any screen while its words keep their size;
down, it is in pixels.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal, cast

from pledgebook.model import Hedge, Interval
from pledgebook.model.figure import meaning
from pledgebook.web.pages.queries.sums import Node
from pledgebook.web.registry.models import Figure

ROW = 48.0  # the height of a bar with its label
SPAN = 68.0  # the height of a window with its two labels
MOST = 40  # bars of a drawing; of a longer sum only the list is shown
LONGEST = 26  # letters of a label
TICKS = 4  # months that are named, at most
OPEN = 4  # how far a bar without an upper end goes on

Anchor = Literal["start", "end"]


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure of a sum. It reaches surely from ``x`` to ``sure``, and as far as ``end`` if its words are stretched.

    ``open`` where they set no upper end. Its label stands at ``label_x``.
    """

    node: Node
    label: str
    x: float
    sure: float
    end: float
    y: float
    open: bool
    anchor: Anchor
    label_x: float


@dataclass(frozen=True, slots=True)
class Band:
    """The ground behind the parts of a figure: as wide as the figure, down to the last of them."""

    x: float
    width: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Nesting:
    """A total, its parts below it, each where the one before ends, and theirs below them, all on one scale."""

    bars: Sequence[Bar]
    bands: Sequence[Band]
    height: float


@dataclass(frozen=True, slots=True)
class Window:
    """The days that a statement is dated to, and the words that say so; ``part`` where it is part of the others."""

    figure: str
    words: str
    begins: dt.date
    ends: dt.date
    part: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """A window on its line, from ``x`` to ``end``."""

    window: Window
    x: float
    end: float
    y: float
    anchor: Anchor
    label_x: float


@dataclass(frozen=True, slots=True)
class Tick:
    """The first day of a month."""

    day: dt.date
    x: float


@dataclass(frozen=True, slots=True)
class Timeline:
    """Windows one under the other on one scale of days, with the months that begin among them."""

    spans: Sequence[Span]
    ticks: Sequence[Tick]
    height: float


def nesting(root: Node) -> Nesting | None:
    """The drawing of a sum; None for one without parts, without size, or with more parts than an eye takes in."""
    placed = list(_placed(root, Fraction(0)))
    reach = max((at + _ends(node.figure)[1] for node, at, _ in placed), default=Fraction(0))
    if not root.parts or _stated(root.figure) <= 0 or reach <= 0 or len(placed) > MOST:
        return None
    unbounded = any(may_mean(node.figure).high is None for node, _, _ in placed)
    scale = Fraction(100 - (OPEN if unbounded else 0)) / reach
    bars = [_bar(node, at, row, scale) for row, (node, at, _) in enumerate(placed)]
    bands = [
        Band(bar.x, round(bar.end - bar.x, 2), bar.y + ROW, below * ROW)
        for bar, (_, _, below) in zip(bars, placed, strict=True)
        if below
    ]
    return Nesting(bars, bands, ROW * len(bars) + 4)


def timeline(windows: Sequence[Window]) -> Timeline | None:
    """The drawing of some windows; None where there are fewer than two to compare."""
    if len(windows) < 2:
        return None
    first, last = min(each.begins for each in windows), max(each.ends for each in windows)
    days = (last - first).days + 1

    def at(day: dt.date) -> float:
        return round(100 * (day - first).days / days, 2)

    spans = [
        Span(each, x, end, row * SPAN, *_label(x, end))
        for row, each in enumerate(windows)
        for x, end in ((at(each.begins), at(each.ends + dt.timedelta(1)) if each.ends < last else 100.0),)
    ]
    return Timeline(spans, [Tick(day, at(day)) for day in _months(first, last)], SPAN * len(windows) + 26)


def may_mean(figure: Figure) -> Interval:
    """What the words of a figure may honestly mean."""
    return meaning(figure.low, figure.high, cast("Hedge", figure.hedge))


def _placed(node: Node, at: Fraction) -> Iterator[tuple[Node, Fraction, int]]:
    """Each figure in the order of the rows: where it begins, in its unit, and how many stand below it."""
    below = []
    start = at
    for part in node.parts:
        below += list(_placed(part, start))
        start += _stated(part.figure)
    yield node, at, len(below)
    yield from below


def _bar(node: Node, at: Fraction, row: int, scale: Fraction) -> Bar:
    low, high = _ends(node.figure)
    x, sure, end = (round(float(each * scale), 2) for each in (at, at + low, at + high))
    is_open = may_mean(node.figure).high is None
    quote = node.figure.quote
    label = quote if len(quote) <= LONGEST else quote[: LONGEST - 1].rstrip() + "…"
    bar = Bar(node, label, x, sure, end + OPEN if is_open else end, row * ROW, is_open, "start", x)
    anchor, label_x = _label(bar.x, bar.end)
    return replace(bar, anchor=anchor, label_x=label_x)


def _label(x: float, end: float) -> tuple[Anchor, float]:
    """Where the words over a bar stand: at its beginning, or to its end where it lies in the right half."""
    return ("start", x) if x < 40 else ("end", end)


def _ends(figure: Figure) -> tuple[Fraction, Fraction]:
    """How far it reaches surely and at most; as far as surely, where that has no end."""
    interval = may_mean(figure)
    low = max(interval.low or Fraction(0), Fraction(0))
    return low, low if interval.high is None else max(interval.high, low)


def _stated(figure: Figure) -> Fraction:
    """The number as stated, the middle of a range: where the next part begins."""
    stated = [Fraction(end) for end in (figure.low, figure.high) if end is not None]
    return max(sum(stated, Fraction(0)) / len(stated), Fraction(0)) if stated else Fraction(0)


def _months(first: dt.date, last: dt.date) -> list[dt.date]:
    """The first days of some months among the days: of every, or of every second, third ... where there are many."""
    months = [
        dt.date(number // 12, number % 12 + 1, 1)
        for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    ]
    among = [day for day in months if first <= day <= last]
    return among[:: -(-len(among) // TICKS)] if among else []
