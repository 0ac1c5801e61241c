"""Where money is said to go, as a drawing: from who pays, through one state, to whom or what for. No database.

Across, everything is in hundredths of the drawing's width, so that it fits any screen while its words keep their size;
down, it is in pixels. Every state has a band of its own and no ribbon crosses from one to the next: what stands on
different rungs is never one stream. Within a currency all bands are to one scale.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import reduce
from operator import add

from pledgebook.model import AccountLine, Counted, EntryKey, Interval, Posting

TALLEST = 150.0  # the height of the thickest band's stream
THINNEST = 2.0
HEAD = 34.0  # above a band, for its name
LABEL = 22.0  # above each bar of the sides, for its name
GAP = 10.0
FOOT = 18.0
MOST = 12  # bars of a side; the smaller ones are drawn together
LONG, SHORT = 56, 24  # letters of a name, where there is room and where there is little

Name = Callable[[Posting], str]


@dataclass(frozen=True, slots=True)
class Bar:
    """Who pays, or where it goes: a bar at ``y``, above it its name (``short`` in small room) and amount."""

    name: str
    short: str
    amount: Interval | None
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A stream from one column to the next, as the path of a drawing that is 100 wide."""

    path: str
    open: bool


@dataclass(frozen=True, slots=True)
class Band:
    """One state: its bars on either side, and the ribbons before and behind the bar of the state in the middle."""

    line: AccountLine
    y: float
    payers: Sequence[Bar]
    state: Bar
    ends: Sequence[Bar]
    first: Sequence[Ribbon]
    second: Sequence[Ribbon]


@dataclass(frozen=True, slots=True)
class Flows:
    """The bands of one currency, one under the other."""

    bands: Sequence[Band]
    height: float


@dataclass(frozen=True, slots=True)
class Words:
    """How the drawing names who pays, where an amount goes, what is not broken down, and what is drawn together."""

    payer: Name
    end: Name
    rest: str
    others: str


@dataclass(frozen=True, slots=True)
class _Stream:
    payer: str
    end: str
    amount: Interval
    size: float
    open: bool


def flows(
    lines: Iterable[AccountLine], parts: Mapping[EntryKey, Sequence[Posting]], words: Words
) -> Flows | None:
    """The drawing of the lines of one currency that have a total; None where there is nothing to draw."""
    streams = [(line, own) for line in lines if line.total and (own := list(_streams(line, parts, words)))]
    most = max((sum(each.size for each in own) for _line, own in streams), default=0.0)
    if not most:
        return None
    bands, y = [], 0.0
    for line, own in streams:
        band = _band(line, own, TALLEST / most, y, words.others)
        bands.append(band)
        y = max(bar.y + bar.height for bar in (*band.payers, band.state, *band.ends)) + FOOT
    return Flows(bands, round(y, 2))


def _streams(
    line: AccountLine, parts: Mapping[EntryKey, Sequence[Posting]], words: Words
) -> Iterable[_Stream]:
    """What is counted, an amount that is broken down as its parts, none larger together than the whole."""
    for counted in line.counted:
        payer, whole = words.payer(counted.posting), _size(counted.amount)
        below = parts.get(counted.posting.key, ())
        sizes = [_size(part.entry.amount) for part in below]
        fit = min(1.0, whole / sum(sizes)) if sum(sizes) else 1.0
        for part, size in zip(below, sizes, strict=True):
            yield _Stream(payer, words.end(part), part.entry.amount, size * fit, counted.open)
        yield from _rest(counted, payer, whole - sum(sizes) * fit, words, broken=bool(below))


def _rest(counted: Counted, payer: str, size: float, words: Words, *, broken: bool) -> Iterable[_Stream]:
    """What no part takes: all of an amount without parts, else what lies beyond the rounding of its words."""
    if not broken:
        yield _Stream(payer, words.end(counted.posting), counted.amount, size, counted.open)
    elif size > 0.02 * _size(counted.amount):
        rest = Fraction(size).limit_denominator(1)
        yield _Stream(payer, words.rest, Interval(Fraction(0), rest), size, counted.open)


def _size(amount: Interval) -> float:
    """The highest that it may be, or the lowest where that has no end."""
    return float(amount.high if amount.high is not None else amount.low or 0)


def _band(line: AccountLine, streams: Sequence[_Stream], scale: float, top: float, others: str) -> Band:
    streams = _together(streams, others)
    thick = [max(each.size * scale, THINNEST) for each in streams]
    payers, from_payer = _side([each.payer for each in streams], thick, top + HEAD)
    ends, to_end = _side([each.end for each in streams], thick, top + HEAD, [each.amount for each in streams])
    middle = Bar(
        "", "", line.total or Interval(None, None), round(top + HEAD + LABEL, 2), round(sum(thick), 2)
    )
    in_middle = _stacked(
        thick, middle.y, sorted(range(len(streams)), key=lambda i: (from_payer[i], to_end[i]))
    )
    first = [
        _ribbon(a, b, own, each.open)
        for a, b, own, each in zip(from_payer, in_middle, thick, streams, strict=True)
    ]
    second = [
        _ribbon(a, b, own, each.open)
        for a, b, own, each in zip(in_middle, to_end, thick, streams, strict=True)
    ]
    return Band(line, round(top, 2), payers, middle, ends, first, second)


def _together(streams: Sequence[_Stream], others: str) -> Sequence[_Stream]:
    """The largest streams first; on either side the names beyond so many become one."""
    ordered = sorted(streams, key=lambda each: -each.size)
    payers = list(dict.fromkeys(each.payer for each in ordered))[:MOST]
    ends = list(dict.fromkeys(each.end for each in ordered))[:MOST]
    return [
        replace(
            each,
            payer=each.payer if each.payer in payers else others,
            end=each.end if each.end in ends else others,
        )
        for each in ordered
    ]


def _side(
    names: Sequence[str], thick: Sequence[float], top: float, amounts: Sequence[Interval] = ()
) -> tuple[list[Bar], list[float]]:
    """The bars of a side, the thickest first, and where each stream leaves its bar.

    Without ``amounts`` none is named: what the parts of a payer come to is less exact than its line.
    """
    own: dict[str, list[int]] = {}
    for index, name in enumerate(names):
        own.setdefault(name, []).append(index)
    bars, starts, y = [], [0.0] * len(names), top
    for name, indexes in sorted(own.items(), key=lambda row: -sum(thick[index] for index in row[1])):
        y += LABEL
        height = sum(thick[index] for index in indexes)
        amount = reduce(add, (amounts[index] for index in indexes)) if amounts else None
        bars.append(Bar(_cut(name, LONG), _cut(name, SHORT), amount, round(y, 2), round(height, 2)))
        for index, at in zip(indexes, _stacked([thick[index] for index in indexes], y), strict=True):
            starts[index] = at
        y += height + GAP
    return bars, starts


def _stacked(thick: Sequence[float], y: float, order: Sequence[int] | None = None) -> list[float]:
    """Where each of some streams begins when they lie one on the other."""
    starts = [0.0] * len(thick)
    for index in range(len(thick)) if order is None else order:
        starts[index] = y
        y += thick[index]
    return starts


def _ribbon(start: float, end: float, thick: float, unsure: bool) -> Ribbon:
    a, b, c, d = (round(each, 2) for each in (start, end, end + thick, start + thick))
    return Ribbon(f"M0 {a}C50 {a} 50 {b} 100 {b}L100 {c}C50 {c} 50 {d} 0 {d}Z", unsure)


def _cut(name: str, longest: int) -> str:
    return name if len(name) <= longest else name[: longest - 1].rstrip() + "…"
