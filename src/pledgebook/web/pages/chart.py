"""The values of one measure as places on a chart. Values come in, coordinates go out; no Django, no words.

The value axis starts at zero. Time runs to the right and is true to scale; what has no day has no place.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from itertools import count, islice, takewhile
from typing import Literal

Kind = Literal["observed", "baseline", "target", "limit"]

WIDTH, HEIGHT = 640, 300
LEFT, RIGHT, TOP, BOTTOM = 84, 616, 34, 258  # the plot; outside it stand the words of the axes
MOST = 5  # ticks of an axis
NARROWEST = 8.0  # a bar
EDGE = 110  # how near to a side a label no longer stands in the middle
MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000)
DAYS = (1, 2, 5, 10, 15, 30)


@dataclass(frozen=True, slots=True)
class Mark:
    """A value to draw: what it is, its number, how far it may reach, and its period or day (``ends``).

    ``low`` and ``high`` are equal to ``value`` where it is exact; ``high`` is None where it has no upper end.
    """

    kind: Kind
    value: Decimal
    low: Decimal
    high: Decimal | None
    label: str
    begins: dt.date | None = None
    ends: dt.date | None = None

    @property
    def dated(self) -> bool:
        """Whether it has a place in time."""
        return self.ends is not None


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place: where they are anchored, and by which end."""

    x: float
    y: float
    anchor: Literal["start", "middle", "end"]
    text: str


@dataclass(frozen=True, slots=True)
class Whisker:
    """How far a value may reach, as a vertical line; ``open`` where it has no upper end."""

    x: float
    low: float
    high: float
    open: bool


@dataclass(frozen=True, slots=True)
class Dot:
    """A value on a day."""

    kind: Kind
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A value over a period."""

    kind: Kind
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Rule:
    """A value that others are held against, as a line across; ``day`` is the place of its day, if it has one."""

    kind: Kind
    begins: float
    ends: float
    y: float
    day: float | None
    label: Label


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything that is drawn, in the coordinates of a view of ``WIDTH`` by ``HEIGHT``.

    ``values`` and ``days`` are the ticks, ``line`` the points of the line that joins the dots.
    """

    values: Sequence[tuple[float, Decimal]]
    days: Sequence[tuple[float, dt.date]]
    by_day: bool
    by_year: bool
    bars: Sequence[Bar]
    dots: Sequence[Dot]
    line: str
    whiskers: Sequence[Whisker]
    rules: Sequence[Rule]
    labels: Sequence[Label]


def draw(marks: Sequence[Mark], *, joined: bool) -> Chart | None:
    """A chart of the marks, ``joined`` where they are states of one count and not counts of periods.

    None where fewer than two observed or baseline values have a day: that is no chart.
    """
    seen = sorted(
        (mark for mark in marks if mark.dated and mark.kind in {"observed", "baseline"}),
        key=lambda mark: mark.ends or dt.date.max,
    )
    if len(seen) < 2:
        return None
    held = [mark for mark in marks if mark not in seen and (mark.kind != "observed")]
    scale = _Scale.of(seen, held, joined=joined)
    bars = [] if joined else [scale.bar(mark) for mark in seen]
    dots = [scale.dot(mark) for mark in seen] if joined else []
    by_day, days = round_days(scale.first, scale.last)
    return Chart(
        values=[(scale.y(value), value) for value in scale.ticks],
        days=[(scale.x(day), day) for day in days],
        by_day=by_day,
        by_year=not by_day and all(day.month == 1 for day in days),
        bars=bars,
        dots=dots,
        line=" ".join(f"{dot.x:g},{dot.y:g}" for dot in dots if dot.kind == "observed"),
        whiskers=[scale.whisker(mark) for mark in seen if mark.low != mark.high],
        rules=[scale.rule(mark) for mark in held],
        labels=[scale.label(mark) for mark in _labelled(seen)],
    )


def _labelled(seen: Sequence[Mark]) -> Iterator[Mark]:
    """A few are all said; of many the last."""
    yield from seen if len(seen) <= 3 else seen[-1:]


@dataclass(frozen=True, slots=True)
class _Scale:
    first: dt.date
    last: dt.date
    ticks: Sequence[Decimal]
    joined: bool

    @classmethod
    def of(cls, seen: Sequence[Mark], held: Sequence[Mark], *, joined: bool) -> _Scale:
        spans = [_span(mark, joined=joined) for mark in (*seen, *held) if mark.dated]
        first, last = min(span[0] for span in spans), max(span[1] for span in spans)
        if (last - first).days < 10:
            first, last = _later(first, -5), _later(last, 5)
        highest = max(mark.value if mark.high is None else mark.high for mark in (*seen, *held))
        return cls(first, last, round_values(highest), joined)

    def x(self, day: dt.date) -> float:
        inset = 14 if self.joined else 0
        share = (day - self.first).days / (self.last - self.first).days
        return round(LEFT + inset + share * (RIGHT - LEFT - 2 * inset), 1)

    def y(self, value: Decimal) -> float:
        return round(BOTTOM - float(value / self.ticks[-1]) * (BOTTOM - TOP), 1)

    def middle(self, mark: Mark) -> float:
        begins, ends = _span(mark, joined=self.joined)
        return round((self.x(begins) + self.x(ends)) / 2, 1)

    def dot(self, mark: Mark) -> Dot:
        return Dot(mark.kind, self.middle(mark), self.y(mark.value))

    def bar(self, mark: Mark) -> Bar:
        begins, ends = _span(mark, joined=False)
        width = max(round(self.x(ends) - self.x(begins) - 4, 1), NARROWEST)
        y = self.y(mark.value)
        x = min(max(self.middle(mark) - width / 2, LEFT), RIGHT - width)
        return Bar(mark.kind, round(x, 1), y, width, round(BOTTOM - y, 1))

    def whisker(self, mark: Mark) -> Whisker:
        low, high = self.y(mark.low), TOP if mark.high is None else self.y(mark.high)
        return Whisker(self.middle(mark), low, high, mark.high is None)

    def rule(self, mark: Mark) -> Rule:
        """Across the plot up to its day; for counts of periods, over its own period."""
        begins, ends, day = float(LEFT), float(RIGHT), None
        if mark.ends and not self.joined:
            begins, ends = (self.x(each) for each in _span(mark, joined=False))
        elif mark.ends:
            ends = day = self.x(mark.ends)
        y = self.y(mark.value)
        at_start = mark.kind == "limit"
        label = Label(begins + 4 if at_start else ends, y - 7, "start" if at_start else "end", mark.label)
        return Rule(mark.kind, begins, ends, y, day, label)

    def label(self, mark: Mark) -> Label:
        x = self.middle(mark)
        y = (TOP if mark.high is None else self.y(mark.high)) - 11
        if x > RIGHT - EDGE:
            return Label(min(x + 8, RIGHT), y, "end", mark.label)
        if x < LEFT + EDGE and self.joined:
            return Label(max(x - 8, LEFT + 4), y, "start", mark.label)
        return Label(x, y, "middle", mark.label)


def _span(mark: Mark, *, joined: bool) -> tuple[dt.date, dt.date]:
    """From the first day to the day behind the last; a state of a count has its day alone."""
    ends = mark.ends or dt.date.max
    if joined or mark.begins is None:
        return ends, ends
    return mark.begins, _later(ends, 1)


def _later(day: dt.date, days: int) -> dt.date:
    """So many days later, as far as the calendar goes."""
    return dt.date.fromordinal(min(max(day.toordinal() + days, 1), dt.date.max.toordinal()))


def round_values(highest: Decimal) -> list[Decimal]:
    """Few round values from zero to the first that is not below the highest: steps of 1, 2 or 5 times a power of 10."""
    if highest <= 0:
        return [Decimal(0), Decimal(1)]
    power = Decimal(1).scaleb(highest.adjusted() - 1)
    steps = (power * factor for factor in (1, 2, 5, 10, 20, 50))
    step = next(each for each in steps if highest <= each * (MOST - 1))
    ticks = (highest / step).to_integral_value(ROUND_CEILING)
    return [step * index for index in range(int(ticks) + 1)]


def round_days(first: dt.date, last: dt.date) -> tuple[bool, list[dt.date]]:
    """Few days on which a month or a year begins, in equal steps; else days counted from the first, and True.

    Where neither falls evenly into the time, its two ends.
    """
    for step in MONTHS:
        days = list(islice(_months(first, last, step), MOST + 1))
        if 2 <= len(days) <= MOST:
            return False, days
    span = (last - first).days
    step = next((each for each in DAYS if span <= each * (MOST - 1)), 0)
    if not step:
        return False, [first, last]
    return True, [first + dt.timedelta(days=each) for each in range(0, span + 1, step)]


def _months(first: dt.date, last: dt.date, step: int) -> Iterable[dt.date]:
    """The first days of every so many months, counted from January or from the year zero, in the range."""
    start = -(-(first.year * 12 + first.month - (first.day == 1)) // step) * step
    months = takewhile(lambda month: month < dt.MAXYEAR * 12, count(start, step))
    days = (dt.date(month // 12, month % 12 + 1, 1) for month in months)
    return takewhile(lambda day: day <= last, days)
