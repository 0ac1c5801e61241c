"""A round of reporting: who is asked about which period, and who answered."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import BaseModel, Field

from pledgebook.web.api.schemas.named import NamedParty
from pledgebook.web.reporting.models import Round as Row
from pledgebook.web.reporting.models.round import RoundState
from pledgebook.web.reporting.standing import Answered, Standing


class Round(BaseModel):
    """A round of reporting."""

    id: str = Field(description="Its public id, which is never used again", examples=["LAD-R1"])
    process: str = Field(description="The slug of its process")
    title: str = Field(description="Its title")
    begins: dt.date = Field(description="First day of the period that is asked about")
    ends: dt.date = Field(description="Last day of that period")
    due: dt.date = Field(description="The last day to answer")
    state: RoundState = Field(
        description="open for reports, then closed; published once who answered is public"
    )
    opened_at: dt.datetime = Field(description="When it was opened")
    closed_at: dt.datetime | None = Field(description="When it was closed")
    published_at: dt.datetime | None = Field(description="When who answered was published")
    asked: list[NamedParty] = Field(description="The parties that are asked")

    @classmethod
    def of(cls, row: Row, process: str) -> Round:
        """From a row with its parties."""
        return cls(**_fields(row, process))


class PartyInRound(BaseModel):
    """Whether a party answered. That it has not reported says nothing of what it did."""

    party: NamedParty = Field(description="The party")
    answered: Answered = Field(description="Whether it answered, and whether about all that it leads")
    reports: int = Field(description="How many reports it sent")
    asked: int = Field(description="About how many commitments it was asked")
    to_confirm: int = Field(description="How many reports of others wait for its word")
    not_reported: list[str] = Field(description="Public ids of the commitments without a report")

    @classmethod
    def of(cls, standing: Standing) -> PartyInRound:
        """From what the page of the round shows."""
        silent = [each.shared.commitment.public_id for each in standing.leads if each.report is None]
        return cls(
            party=NamedParty.of(standing.party), answered=standing.answered, reports=standing.sent,
            asked=len(standing.leads), to_confirm=standing.to_confirm, not_reported=silent,
        )  # fmt: skip


class WholeRound(Round):
    """A round, with who answered and who did not."""

    answers: list[PartyInRound] | None = Field(
        description="Who answered and who did not; null until it is published, but for who runs rounds"
    )

    @classmethod
    def whole(cls, row: Row, answers: list[PartyInRound] | None) -> WholeRound:
        """From a row with its parties and process."""
        return cls(**_fields(row, row.process.slug), answers=answers)


def _fields(row: Row, process: str) -> dict[str, Any]:
    same = ("title", "begins", "ends", "due", "state", "opened_at", "closed_at", "published_at")
    asked = [NamedParty.of(each.party) for each in row.asked.all()]
    return {name: getattr(row, name) for name in same} | {
        "id": row.public_id, "process": process, "asked": asked
    }  # fmt: skip
