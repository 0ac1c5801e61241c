"""A figure as written: a number or a range with its hedge, and what it becomes with a kind and a unit."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from pledgebook.mentions.numbers import Number
from pledgebook.model import FigureKind, Hedge, Span

# the rule of a number without a noun that is a figure only where figures beside it say so
PERHAPS = "perhaps"


class RawFigure(NamedTuple):
    """A figure as written; ``bare`` where it names nothing that it counts, ``scale`` what its scale word says."""

    at: Span
    kind: FigureKind
    low: Decimal | None
    high: Decimal | None
    hedge: Hedge
    unit: str
    bare: bool
    rule: str
    entry: str
    scale: Decimal = Decimal(1)

    @property
    def least(self) -> Decimal:
        """Its lower bound, else its upper one: what it is compared by."""
        return self.low if self.low is not None else self.high or Decimal(0)


class Written(NamedTuple):
    """A number or a range with what stands before it: its first and last character, its bounds and its hedge."""

    at: Span
    low: Decimal | None
    high: Decimal | None
    hedge: Hedge
    entry: str
    numbers: tuple[Number, ...]


def in_scale(written: Written, scale: Decimal) -> Written:
    """An amount whose currency says the scale: "40 MDH", "350 mil contos"."""
    low, high = (None if bound is None else bound * scale for bound in (written.low, written.high))
    scaled = tuple(number._replace(scale=number.scale * scale) for number in written.numbers)
    return written._replace(low=low, high=high, numbers=scaled)


def raw_figure(
    written: Written, kind: FigureKind, unit: str, rule: str, end: int | None = None, entry: str | None = None
) -> RawFigure:  # fmt: skip
    """The figure that a number makes, with its end and entry where these are not those of the number."""
    at = written.at if end is None else Span(written.at.start, end)
    numbers = written.numbers
    scale = max(numbers[0].scale, numbers[-1].scale)
    entry = written.entry if entry is None else entry
    bare = rule in ("bare", PERHAPS)
    return RawFigure(at, kind, written.low, written.high, written.hedge, unit, bare, rule, entry, scale)
