"""Values over time as a drawing: where each mark of an inline SVG stands. Nothing here knows a database or a page.

Time runs from left to right over the days that the values hold for, the number from zero upwards. A running total or a
level is a point on its day; what flows or fits in over a period is a bar over it. An end that the text leaves open is
drawn as a whisker as far as the number may honestly reach.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 640.0, 280.0
LEFT, RIGHT, TOP, BOTTOM = 76.0, 20.0, 18.0, 40.0
TICKS = 4  # about as many on an axis
ALONE = 45  # days on either side of a single day
BAR = 6.0  # the least width of a bar


@dataclass(frozen=True, slots=True)
class Value:
    """A value with its day or period. ``stated`` is the number as written; ``low`` and ``high`` what it may mean.

    ``high`` is None where it has no upper end.
    """

    label: str
    stated: float
    low: float
    high: float | None
    begins: dt.date | None
    ends: dt.date | None


@dataclass(frozen=True, slots=True)
class Level:
    """A number that is drawn as a line across: a target, a baseline, what the kind says it cannot exceed."""

    label: str
    kind: str
    number: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on an axis and what it says."""

    at: float
    label: str


@dataclass(frozen=True, slots=True)
class Dot:
    """A value of a day: its place, and how far up and down its whisker reaches."""

    x: float
    y: float
    top: float
    bottom: float
    label: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A value over a period."""

    x: float
    y: float
    width: float
    height: float
    label: str


@dataclass(frozen=True, slots=True)
class Line:
    """A level at its height."""

    y: float
    label: str
    kind: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Everything that is drawn; ``path`` joins the dots of a running total or a level, and is empty otherwise."""

    across: Sequence[Tick]
    up: Sequence[Tick]
    dots: Sequence[Dot]
    bars: Sequence[Bar]
    lines: Sequence[Line]
    path: str
    width: float = WIDTH
    height: float = HEIGHT
    left: float = LEFT
    right: float = WIDTH - RIGHT
    foot: float = HEIGHT - BOTTOM


def draw(values: Sequence[Value], levels: Sequence[Level], *, periods: bool) -> Chart | None:
    """The chart of the values that have a day; None where none has. With ``periods`` each is a bar over its own."""
    dated = sorted((value for value in values if value.ends), key=lambda value: value.ends or dt.date.min)
    if not dated:
        return None
    scale = _Scale.over(dated, levels, periods)
    dots = [] if periods else [scale.dot(value) for value in dated]
    return Chart(
        across=scale.days(),
        up=[Tick(scale.y(number), short(number)) for number in steps(scale.top)],
        dots=dots,
        bars=[scale.bar(value) for value in dated] if periods else [],
        lines=[Line(scale.y(level.number), level.label, level.kind) for level in levels],
        path=" ".join(f"{'L' if n else 'M'}{dot.x} {dot.y}" for n, dot in enumerate(dots))
        if len(dots) > 1
        else "",
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    """From days and numbers to places."""

    first: dt.date
    last: dt.date
    top: float

    @classmethod
    def over(cls, values: Sequence[Value], levels: Iterable[Level], periods: bool) -> _Scale:
        """The scale on which all of them have room."""
        days = [value.ends for value in values if value.ends]
        days += [value.begins for value in values if value.begins and periods]
        first, last = min(days), max(days)
        if first == last or periods:  # nothing touches the edges
            first, last = _moved(first, -ALONE), _moved(last, ALONE)
        highest = max(
            [reach for value in values for reach in (value.stated, value.high or 0.0)]
            + [level.number for level in levels]
        )
        return cls(first, last, steps(highest or 1.0)[-1])

    def x(self, day: dt.date) -> float:
        part = (day - self.first).days / max((self.last - self.first).days, 1)
        return round(LEFT + 10 + part * (WIDTH - LEFT - RIGHT - 20), 1)

    def y(self, number: float) -> float:
        return round(HEIGHT - BOTTOM - number / self.top * (HEIGHT - TOP - BOTTOM), 1)

    def dot(self, value: Value) -> Dot:
        top = self.top if value.high is None else value.high
        return Dot(
            self.x(value.ends or self.last), self.y(value.stated), self.y(top), self.y(value.low), value.label
        )

    def bar(self, value: Value) -> Bar:
        right = self.x(value.ends or self.last)
        left = self.x(value.begins) if value.begins else right
        width = max(right - left, BAR)
        y = self.y(value.stated)
        return Bar(round(right - width, 1), y, round(width, 1), round(HEIGHT - BOTTOM - y, 1), value.label)

    def days(self) -> list[Tick]:
        """The first and the last day, and some between."""
        span = (self.last - self.first).days
        parts = sorted({round(span * n / TICKS) for n in range(TICKS + 1)})
        return [Tick(self.x(day), day.isoformat()) for day in (_moved(self.first, part) for part in parts)]


def steps(highest: float) -> list[float]:
    """Round numbers from zero to the first that is not below the highest: 1, 2 or 5 times a power of ten apart.

    >>> steps(105_000)
    [0.0, 50000.0, 100000.0, 150000.0]
    """
    power = 10.0 ** math.floor(math.log10(highest / TICKS)) if highest > 0 else 1.0
    step = next(power * times for times in (1, 2, 5, 10) if power * times * TICKS >= highest * 0.999)
    return [round(step * n, 10) for n in range(math.ceil(round(highest / step, 9)) + 1)]


def short(number: float) -> str:
    """A number for an axis.

    >>> short(150_000), short(2_500_000), short(0.5), short(3)
    ('150,000', '2.5 M', '0.5', '3')
    """
    for limit, sign in ((1e9, "bn"), (1e6, "M")):
        if number >= limit:
            return f"{number / limit:g} {sign}"
    return f"{number:,.0f}" if number == int(number) else f"{number:g}"


def _moved(day: dt.date, days: int) -> dt.date:
    """Some days later, as far as the calendar goes."""
    return dt.date.fromordinal(min(max(day.toordinal() + days, 1), dt.date.max.toordinal()))
