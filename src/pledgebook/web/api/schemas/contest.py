"""Somebody's doubt of a figure, and what came of it."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Literal, cast

from pydantic import BaseModel, Field

from pledgebook.web.pages.queries.contests import shown
from pledgebook.web.reporting import models
from pledgebook.web.reporting.models.contest import ContestState, Outcome


class Contest(BaseModel):
    """A figure that somebody says is wrong, and why."""

    id: uuid.UUID = Field(description="Its id")
    process: str = Field(description="The slug of its process")
    state: ContestState = Field(description="held until an editor reads it, then released or refused")
    words: str = Field(description="The figure; of a count too small to be shown, only that it is")
    document: str | None = Field(description="SHA-256 of the document of the figure; null of an observation")
    start: int | None = Field(description="Where the figure starts there")
    commitment: str | None = Field(description="Public id of the commitment that the figure stands in")
    observation: int | None = Field(description="The number of the observation; null of a figure")
    programme: str | None = Field(description="Public id of the observation's programme")
    claim: str = Field(description="What is said to be wrong")
    source: str = Field(description="From where that is known")
    said_by: str = Field(description="Who says so, as they named themselves; empty where they did not")
    made_at: dt.datetime = Field(description="When it was said")
    outcome: Outcome | Literal[""] = Field(description="What came of it; empty where it is not answered")
    reason: str = Field(description="Why")
    answered_at: dt.datetime | None = Field(description="When it was answered")

    @classmethod
    def of(cls, row: models.Contest, process: str) -> Contest:
        """From a row of ``queries.contests``."""
        figure, seen = row.figure, row.observation
        version = figure.version if figure else None
        return cls(
            id=row.public_id, process=process, state=cast("ContestState", row.state), words=shown(row),
            document=figure.document.sha256 if figure else None, start=figure.start if figure else None,
            commitment=version.commitment.public_id if version else None,
            observation=seen.pk if seen else None,
            programme=seen.measure.programme.public_id if seen else None,
            claim=row.claim, source=row.source, said_by=row.said_by, made_at=row.made_at,
            outcome=cast("Outcome", row.outcome), reason=row.reason, answered_at=row.answered_at,
        )  # fmt: skip


class Taken(BaseModel):
    """A contest was taken in. What became of the same that others said before is not told."""

    state: Literal["held"] = Field(description="It is held until an editor reads it")
