"""What a party says of a commitment in a round, what its other parties say to that, and the files that came with it."""

from __future__ import annotations

import datetime as dt
import uuid

from pydantic import BaseModel, Field

from pledgebook.web.api.schemas.named import NamedParty
from pledgebook.web.reporting import models


class ReportConfirmation(BaseModel):
    """The word of another party of the commitment."""

    party: NamedParty = Field(description="Whose word it is")
    agrees: bool = Field(description="Whether it agrees with the report")
    note: str = Field(description="What it does not agree with, or adds")
    at: dt.datetime = Field(description="When it said so")

    @classmethod
    def of(cls, row: models.Confirmation) -> ReportConfirmation:
        """From a row with its party."""
        return cls(party=NamedParty.of(row.party), agrees=row.agrees, note=row.note, at=row.confirmed_at)


class Report(BaseModel):
    """A report as it was sent. Never changed: sent again, it is another one."""

    round: str = Field(description="Public id of the round")
    commitment: str = Field(description="Public id of the commitment")
    number: int = Field(description="Its number among the reports of the commitment in the round, from 1")
    latest: bool = Field(description="Whether it is the one that stands in the round")
    party: NamedParty = Field(description="The party that reports")
    status: str = Field(description="Code of a status of the process; empty where none was said")
    stage: str = Field(description="A stage of its programme's kind; empty where none was said")
    narrative: str = Field(description="What became of it, in the party's words")
    next_steps: str = Field(description="What comes next, in the party's words")
    links: list[str] = Field(description="Addresses of evidence on the web")
    observations: list[int] = Field(description="Numbers of the observations that came with it")
    language: str = Field(description="The language of its words")
    sent_at: dt.datetime = Field(description="When it was sent")
    confirmations: list[ReportConfirmation] = Field(
        description="What other parties of the commitment say to it"
    )

    @classmethod
    def of(cls, row: models.Report, commitment: str) -> Report:
        """From a row with its round, party, status, numbers and confirmations."""
        return cls(
            round=row.round.public_id, commitment=commitment, number=row.number, latest=row.latest,
            party=NamedParty.of(row.party), status=row.status.code if row.status else "", stage=row.stage,
            narrative=row.narrative, next_steps=row.next_steps, links=row.links,
            observations=sorted(each.pk for each in row.observations.all()), language=row.language,
            sent_at=row.sent_at, confirmations=[ReportConfirmation.of(each) for each in row.confirmations.all()],
        )  # fmt: skip


class Evidence(BaseModel):
    """A file that a party handed in with its report."""

    id: uuid.UUID = Field(description="Its id")
    round: str = Field(description="Public id of the round")
    commitment: str = Field(description="Public id of the commitment")
    party: NamedParty = Field(description="The party that handed it in")
    name: str = Field(description="Its name")
    size: int = Field(description="Its size in bytes")
    sha256: str = Field(description="SHA-256 of its bytes")
    added_at: dt.datetime = Field(description="When it was handed in")
    released_at: dt.datetime | None = Field(description="When it was released; null while it is private")
    address: str = Field(description="Where the file itself is taken")

    @classmethod
    def of(cls, row: models.EvidenceFile) -> Evidence:
        """From a row with its round, commitment and party."""
        return cls(
            id=row.public_id, round=row.round.public_id, commitment=row.commitment.public_id,
            party=NamedParty.of(row.party), name=row.name, size=row.size, sha256=row.sha256,
            added_at=row.added_at, released_at=row.released_at, address=f"/evidence/{row.public_id}/",
        )  # fmt: skip
