"""What an entry of the history says was otherwise before it, field by field."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pledgebook.web.ledger.models import Entry


@dataclass(frozen=True, slots=True)
class Difference:
    """A field with what it said and says since; empty where it said nothing."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Step:
    """An entry with the differences that it tells of."""

    entry: Entry
    differences: Sequence[Difference]


def steps(entries: Sequence[Entry]) -> list[Step]:
    """The entries, each with its differences."""
    return [Step(entry, list(_differences(entry))) for entry in entries]


def _differences(entry: Entry) -> Iterator[Difference]:
    """Of what an action tells under ``before`` and ``after``, what is not the same. What was erased has none."""
    told = json.loads(entry.payload or "{}")
    before, after = told.get("before"), told.get("after")
    if not isinstance(before, Mapping) or not isinstance(after, Mapping):
        return
    for field in [*before, *(name for name in after if name not in before)]:
        old, new = _text(before.get(field)), _text(after.get(field))
        if old != new:
            yield Difference(field, old, new)


def _text(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
