"""The money account as JSON: an object a label, whose lines hold their totals, what is counted and what is not.

Amounts are numbers in single units of the currency; an end that is null is open. ``start`` and ``end`` count the
characters of the document that ``document`` names by its SHA-256.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from pledgebook.formats.json import number
from pledgebook.formats.layout import Layout
from pledgebook.formats.money_words import Groups
from pledgebook.model import AccountLine, Counted, Entry, Interval, Posting, Removed


def write(groups: Groups, by: str, layout: Layout) -> Iterator[str]:  # noqa: ARG001 - programs need no width
    """One object, a line of the account a line."""
    yield f'{{"by": {_dump(by or None)}, "accounts": ['
    for index, (values, account) in enumerate(groups):
        yield f'{"," if index else ""}\n {{"label": {_dump(list(values))}, "lines": ['
        for place, line in enumerate(account.lines):
            yield f"{',' if place else ''}\n  {_dump(_line(line))}"
        yield "]}"
    yield "]}\n"


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _line(line: AccountLine) -> dict[str, Any]:
    return {
        "state": line.state,
        "currency": line.currency,
        "sign": line.sign,
        "payers": list(line.payers),
        "payers_said": not line.unsaid,
        "aside": line.aside,
        "total": _ends(line.total),
        "naive": _ends(line.naive),
        "counted": [_counted(each) for each in line.counted],
        "removed": [_removed(each) for each in line.removed],
    }


def _ends(interval: Interval | None) -> dict[str, Any] | None:
    return None if interval is None else {"low": number(interval.low), "high": number(interval.high)}


def _counted(each: Counted) -> dict[str, Any]:
    return {**entry(each.posting), "counted_as": _ends(each.amount), "only_in_highest": each.open}


def _removed(each: Removed) -> dict[str, Any]:
    return {
        **entry(each.posting),
        "why": each.why,
        "of": _place(each.of) if each.of else None,
        "says": each.says,
        "finding": each.finding[1] if each.finding else None,
    }


def entry(posting: Posting) -> dict[str, Any]:
    """An entry with its document, and where each value comes from or why it is empty."""
    value: Entry = posting.entry
    return {
        **_place(posting),
        "text": value.selector.quote,
        "source": posting.source,
        "date": posting.date.isoformat() if posting.date else None,
        "amount": _ends(value.amount),
        "currency": value.currency,
        "state": value.state,
        "parties": list(value.parties),
        "payers": list(value.payers),
        "recipients": list(value.recipients),
        "purpose": value.purpose,
        "fund": value.fund,
        "through": list(value.through),
        "from": value.begins.isoformat() if value.begins else None,
        "to": value.ends.isoformat() if value.ends else None,
        "each": value.each,
        "pillar": value.pillar,
        "origins": {name: {"rule": it.rule, "entry": it.entry} for name, it in value.origins.items()},
        "reasons": dict(value.reasons),
    }


def _place(posting: Posting) -> dict[str, Any]:
    return {"document": posting.document, "start": posting.span.start, "end": posting.span.end}
