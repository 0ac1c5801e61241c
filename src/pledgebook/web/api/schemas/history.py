"""Entries of the ledger."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from pydantic import BaseModel, Field

from pledgebook.web.ledger.models import Entry as Row


class Entry(BaseModel):
    """Who did what to which subject, when; chained by hash to the entry before."""

    sequence: int = Field(description="Its number, from 1 without a gap")
    recorded_at: dt.datetime = Field(description="When")
    actor: str = Field(description="Who")
    action: str = Field(description="Did what")
    subject_type: str = Field(description="To a commitment, document, programme ...")
    subject_id: str = Field(description="Its public id")
    payload: dict[str, Any] = Field(description="What was said, before and after")
    previous: str = Field(description="The hash of the entry before")
    hash: str = Field(description="The hash of this entry")

    @classmethod
    def of(cls, row: Row) -> Entry:
        """From its row."""
        return cls(
            sequence=row.sequence, recorded_at=row.recorded_at, actor=row.actor, action=row.action,
            subject_type=row.subject_type, subject_id=row.subject_id, payload=json.loads(row.payload),
            previous=row.previous, hash=row.hash,
        )  # fmt: skip
