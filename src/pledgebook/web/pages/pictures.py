"""How a measure is shown: as a chart where several values have a day, else as one number and what it is a share of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from pledgebook.messages import _
from pledgebook.model import ProgrammeKind
from pledgebook.web.pages.chart import Chart, Kind, Mark, draw
from pledgebook.web.pages.queries.programme import Group, Row, Series
from pledgebook.web.pages.values import Bounds, percent, period
from pledgebook.web.reporting.names import named

JOINED = frozenset({"cumulative", "level"})  # states of one count; the others count what a period holds
SHARED = frozenset({"cumulative", "level", "capacity"})  # what a state may be a share of


@dataclass(frozen=True, slots=True)
class Share:
    """A value as a share of another, from ``low`` to ``high``, each 0 to 1 on the bar; ``text`` says it in words."""

    low: Decimal
    high: Decimal
    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A measure with its chart, or with the one row that stands for it; either may be missing, not both at once.

    ``described`` are the values of the chart in words.
    """

    series: Series
    chart: Chart | None
    described: str
    head: Row | None
    share: Share | None


def pictures(group: Group, kind: ProgrammeKind | None) -> Sequence[Picture]:
    """A picture for every measure of a group that has values."""
    return [_picture(series, _limit(series, group, kind), kind) for series in group.series]


def _picture(series: Series, limit: Row | None, kind: ProgrammeKind | None) -> Picture:
    joined = series.measure.type in JOINED
    target = series.last("target") if kind and kind.comparable else None
    marks = list(_marks(series, target, limit, joined=joined))
    chart = draw(marks, joined=joined)
    seen = series.last("observed")
    head = seen or series.last("target") or series.last("baseline")
    return Picture(
        series, chart, _described(marks) if chart else "", head, _share(series, seen, target, limit)
    )


def _marks(series: Series, target: Row | None, limit: Row | None, *, joined: bool) -> Iterable[Mark]:
    """The values that may be drawn: of one period the last, and what they are held against."""
    drawn: dict[tuple[object, ...], Mark] = {}
    for row in series.rows:
        role = row.observation.role
        if role in {"observed", "baseline"} and not row.hidden:
            mark = (
                _mark("baseline", row, _("baseline: {value}").format(value=row.text))
                if role == "baseline"
                else _mark("observed", row, row.text)
            )
            drawn[mark.kind, None if joined else mark.begins, mark.ends] = mark
    yield from drawn.values()
    if target and not target.hidden:
        yield _mark("target", target, _("target: {value}").format(value=target.text))
    if limit:
        measure = limit.observation.measure.name
        label = _("{measure}: {value}").format(measure=named(measure), value=limit.text)
        yield Mark("limit", Bounds.of(limit.observation).stated, *_ends(limit), label)


def _mark(kind: Kind, row: Row, label: str) -> Mark:
    observation = row.observation
    stated = Bounds.of(observation).stated
    return Mark(kind, stated, *_ends(row), label, observation.begins, observation.ends)


def _ends(row: Row) -> tuple[Decimal, Decimal | None]:
    bounds = Bounds.of(row.observation)
    return bounds.low, bounds.high


def _described(marks: Iterable[Mark]) -> str:
    """The values in words, for those who do not see them."""
    told = []
    for mark in marks:
        time = (
            period(mark.begins or mark.ends, mark.ends)
            if mark.kind == "observed"
            else period(mark.begins, mark.ends)
        )
        told.append(_("{time}: {value}").format(time=time, value=mark.label) if time else mark.label)
    return "; ".join(told)


def _limit(series: Series, group: Group, kind: ProgrammeKind | None) -> Row | None:
    """The value that this measure can never exceed, by a check of its kind, in the same phase and unit."""
    measure = series.measure
    if not kind or not kind.comparable or measure.type not in JOINED:
        return None
    larger = {check.partition(" <= ")[2] for check in kind.checks if check.startswith(f"{measure.name} <= ")}
    for other in group.series:
        named = other.measure.name in larger and other.measure.type in SHARED
        if named and other.measure.unit == measure.unit:
            last = other.last("observed")
            return last if last and not last.hidden else None
    return None


def _share(series: Series, seen: Row | None, target: Row | None, limit: Row | None) -> Share | None:
    """How much of its target was reached, or of what it can never exceed; of a count of a period neither."""
    if not seen or seen.hidden:
        return None
    if target and not target.hidden and series.measure.type == "cumulative":
        return _part(seen, target, _("the target of {value}").format(value=target.text))
    if limit:
        measure = limit.observation.measure.name
        return _part(
            seen, limit, _("the {measure} ({value})").format(measure=named(measure), value=limit.text)
        )
    return None


def _part(part: Row, whole: Row, of: str) -> Share | None:
    a, b = Bounds.of(part.observation), Bounds.of(whole.observation)
    if not b.low:
        return None
    least = Decimal(0) if b.high is None else a.low / b.high
    most = None if a.high is None else a.high / b.low
    low, high = percent(least, Decimal(1)), percent(most, Decimal(1)) if most is not None else ""
    if not high:
        text = _("at least {low} percent of {whole}").format(low=low, whole=of)
    elif low == high:
        text = _("{share} percent of {whole}").format(share=low, whole=of)
    else:
        text = _("{low} to {high} percent of {whole}").format(low=low, high=high, whole=of)
    return Share(min(least, Decimal(1)), min(Decimal(1) if most is None else most, Decimal(1)), text)
