"""Entries of the ledger."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from pydantic import BaseModel, Field

from pledgebook.web.ledger.models import Entry as Row
from pledgebook.web.ledger.models import Head as HeadRow
from pledgebook.web.pages.queries.differences import Step as Told
from pledgebook.web.people.concealed import PERSONS, Names


class Entry(BaseModel):
    """Who did what to which subject, when: a leaf of the tree over all entries. A part that was erased is empty."""

    sequence: int = Field(description="Its number, from 1 without a gap")
    recorded_at: dt.datetime = Field(description="When")
    actor: str = Field(description="Who")
    action: str = Field(description="Did what")
    subject_type: str = Field(description="To a commitment, document, programme ...")
    subject_id: str = Field(description="Its public id")
    payload: dict[str, Any] | None = Field(
        description="What was said, before and after; null where it was erased"
    )
    header: str = Field(description="What the tree holds of the entry, each part under a salt")
    root: str = Field(description="The hash of the tree up to this entry (RFC 9162)")
    erased: int | None = Field(description="The entry that tells why a part of this one was erased")

    @classmethod
    def of(cls, row: Row, names: Names) -> Entry:
        """From its row, without the names that this reader is not shown."""
        return cls(**_fields(row, names))


class Difference(BaseModel):
    """A field with what it said and says since; empty where it said nothing."""

    field: str = Field(description="The field")
    before: str = Field(description="What it said")
    after: str = Field(description="What it says since")


class Step(Entry):
    """An entry with what it says was otherwise before it."""

    differences: list[Difference] = Field(description="Field by field, what changed")

    @classmethod
    def made(cls, step: Told, names: Names) -> Step:
        """From what the page of the history of a commitment shows."""
        changed = [
            Difference(field=each.field, before=names.shown(each.before), after=names.shown(each.after))
            for each in step.differences
        ]
        return cls(**_fields(step.entry, names), differences=changed)


class Head(BaseModel):
    """Where the history stands."""

    sequence: int = Field(description="The number of its last entry")
    root: str = Field(description="The hash of the tree over all entries (RFC 9162)")
    key: str | None = Field(description="The public key that signs checkpoints, where there is one")

    @classmethod
    def of(cls, row: HeadRow, key: str | None) -> Head:
        """From the row."""
        return cls(sequence=row.sequence, root=row.root, key=key)


def _fields(row: Row, names: Names) -> dict[str, Any]:
    person = row.subject_type in PERSONS
    return {
        "sequence": row.sequence, "recorded_at": row.recorded_at, "actor": names.shown(row.actor),
        "action": row.action, "subject_type": row.subject_type,
        "subject_id": names.shown(row.subject_id) if person else row.subject_id, "header": row.header,
        "payload": json.loads(names.payload(row.payload)) if row.payload else None, "root": row.root,
        "erased": row.erased,
    }  # fmt: skip
