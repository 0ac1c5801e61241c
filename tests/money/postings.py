"""Postings made by hand: an amount in millions, and only what a test wants to say of it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from typing import Any

from pledgebook.model import AccountLine, Entry, Interval, Posting, Relation, Selector, Span

MILLION = 1_000_000
DAY = dt.date(2022, 10, 6)


def posting(
    place: int, low: float, high: float | None = None, *, document: str = "a", **said: Any
) -> Posting:
    """An amount that the United States announced, from ``low`` to ``high`` million dollars, at a place."""
    date, language = said.pop("date", DAY), said.pop("language", "en")
    commitment = said.pop("commitment", "")
    amount = Interval(Fraction(low) * MILLION, None if high is None else Fraction(high) * MILLION)
    values: dict[str, Any] = {
        "stated": Decimal(str(low)) * MILLION, "currency": "USD", "sign": "$", "state": "announced",
        "payers": ("USA",), "in_commitment": True,
    }  # fmt: skip
    entry = Entry(Selector(place, place + 1, f"{low}"), amount, **(values | said))
    return Posting(document, entry, f"{document}.md", date, language, commitment)


def part(to: int, *, sure: bool = True, finding: int | None = None) -> Relation:
    return Relation("part", Span(to, to + 1), "“including”", sure, finding)


def again(to: int) -> Relation:
    return Relation("restated", Span(to, to + 1), "=")


def ends(line: AccountLine) -> tuple[float | None, float | None]:
    """The total of a line, in millions."""
    assert line.total is not None
    return _millions(line.total.low), _millions(line.total.high)


def naive(line: AccountLine) -> tuple[float | None, float | None]:
    assert line.naive is not None
    return _millions(line.naive.low), _millions(line.naive.high)


def told(line: AccountLine) -> list[tuple[int, str, int | None]]:
    """What was taken out: its place, why, and the place of what it is counted in."""
    return [
        (each.posting.span.start, each.why, each.of.span.start if each.of else None) for each in line.removed
    ]


def _millions(value: Fraction | None) -> float | None:
    return None if value is None else float(value / MILLION)
