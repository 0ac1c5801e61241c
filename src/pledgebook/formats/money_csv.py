"""The money account as CSV, a row an entry, counted or not: for spreadsheets. Nothing is added in it."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from pledgebook.formats.csv import Line, inert
from pledgebook.formats.layout import Layout
from pledgebook.formats.money_words import Groups, why
from pledgebook.model import AccountLine, Interval, Posting

COLUMNS = (
    "label", "state", "currency", "sign", "low", "high", "counted", "why not", "text", "payers", "parties",
    "recipients", "fund", "through", "purpose", "from", "to", "pillar", "source", "start", "end",
)  # fmt: skip


def write(groups: Groups, by: str, layout: Layout) -> Iterator[str]:  # noqa: ARG001 - rows are rows
    """A header, then the entries of each line, those that are counted first."""
    writer: Any = csv.writer(Line())
    yield writer.writerow(COLUMNS)
    for values, account in groups:
        for line in account.lines:
            for row in _rows(line):
                yield writer.writerow([inert(values), *map(inert, row)])


def _rows(line: AccountLine) -> Iterator[Iterable[object]]:
    for each in line.counted:
        yield _row(line, each.posting, each.amount, "in the highest only" if each.open else "yes", "")
    for gone in line.removed:
        if gone.why != "open":
            yield _row(line, gone.posting, gone.posting.entry.amount, "no", why(gone))


def _row(
    line: AccountLine, posting: Posting, amount: Interval, counted: str, reason: str
) -> tuple[object, ...]:
    entry = posting.entry
    return (
        line.state, entry.currency, entry.sign, _plain(amount.low), _plain(amount.high), counted, reason,
        entry.selector.quote, entry.payers, entry.parties, entry.recipients, entry.fund, entry.through, entry.purpose,
        entry.begins.isoformat() if entry.begins else "", entry.ends.isoformat() if entry.ends else "", entry.pillar,
        posting.source, posting.span.start, posting.span.end,
    )  # fmt: skip


def _plain(value: Fraction | None) -> str:
    """A number without an exponent; halves are exact."""
    return "" if value is None else f"{(Decimal(value.numerator) / value.denominator).normalize():f}"
