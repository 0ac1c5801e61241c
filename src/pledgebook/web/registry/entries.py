"""The bridge of the money account: rows of the amounts of a document, and the nouns that they were made of."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast

from pledgebook import model
from pledgebook.model import Entry, Interval, Origin, Relation, Selector, Span
from pledgebook.web.registry.models import Document, MoneyEntry


def row(value: Entry, of: Document) -> MoneyEntry:
    """The row of an entry, not saved."""
    return MoneyEntry(
        document=of,
        start=value.selector.start,
        end=value.selector.end,
        quote=value.selector.quote,
        path=value.selector.path or "",
        low=_exactly(value.amount.low),
        high=_exactly(value.amount.high),
        stated="" if value.stated is None else f"{value.stated:f}",
        currency=value.currency or "",
        sign=value.sign,
        state=value.state or "",
        parties=list(value.parties),
        payers=list(value.payers),
        recipients=list(value.recipients),
        purpose=value.purpose,
        fund=value.fund,
        through=list(value.through),
        begins=value.begins,
        ends=value.ends,
        each=value.each,
        in_commitment=value.in_commitment,
        relations=[[each.kind, *each.to, each.says, each.sure, each.finding] for each in value.relations],
        origins={name: [each.rule, each.entry] for name, each in value.origins.items()},
        reasons=dict(value.reasons),
    )


def noun(row: MoneyEntry, pillar: int | None) -> Entry:
    """The entry of a row; the pillar is that of its commitment as it stands now."""
    return Entry(
        Selector(row.start, row.end, row.quote, row.path or None),
        Interval(_ends(row.low), _ends(row.high)),
        Decimal(row.stated) if row.stated else None,
        row.currency or None,
        row.sign,
        cast("model.MoneyState | None", row.state or None),
        tuple(row.parties),
        tuple(row.payers),
        tuple(row.recipients),
        row.purpose,
        row.fund,
        tuple(row.through),
        row.begins,
        row.ends,
        row.each,
        pillar,
        row.in_commitment,
        tuple(_relation(each) for each in row.relations),
        _origins(row.origins),
        dict(row.reasons),
    )


def _relation(kept: list[Any]) -> Relation:
    kind, start, end, says, sure, finding = kept
    return Relation(kind, Span(start, end), says, sure, finding)


def _origins(kept: Mapping[str, list[str]]) -> dict[str, Origin]:
    return {name: Origin(*each) for name, each in kept.items()}


def _exactly(value: Fraction | None) -> str:
    return "" if value is None else str(value)


def _ends(kept: str) -> Fraction | None:
    return Fraction(kept) if kept else None
