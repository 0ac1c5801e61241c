"""What an independent organisation finds of a commitment, and what its party says to that."""

from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, Field

from pledgebook.web.api.schemas.named import NamedParty
from pledgebook.web.reporting import models


class Answer(BaseModel):
    """What a party answers to an assessment."""

    party: NamedParty = Field(description="Who answers")
    text: str = Field(description="What it says")
    language: str = Field(description="The language of its words")
    at: dt.datetime = Field(description="When it answered")

    @classmethod
    def of(cls, row: models.Answer) -> Answer:
        """From a row with its party."""
        return cls(party=NamedParty.of(row.party), text=row.text, language=row.language, at=row.answered_at)


class Assessment(BaseModel):
    """A rating on a stated scale, with its reasons and sources."""

    id: int = Field(description="Its number, for good")
    commitment: str = Field(description="Public id of the commitment")
    round: str | None = Field(description="Public id of the round whose reports were looked at, if any")
    organisation: str = Field(description="Who rates")
    scale: str = Field(description="Code of a scale of the process")
    rating: str = Field(description="Code of a rating of that scale")
    rationale: str = Field(description="Why")
    sources: str = Field(description="From what")
    language: str = Field(description="The language of its words")
    latest: bool = Field(description="Whether it is the organisation's last one")
    at: dt.datetime = Field(description="When it was made")
    answers: list[Answer] = Field(description="What parties of the commitment answer")

    @classmethod
    def of(cls, row: models.Assessment, commitment: str) -> Assessment:
        """From a row with its rating, scale, round and answers."""
        return cls(
            id=row.pk, commitment=commitment, round=row.round.public_id if row.round else None,
            organisation=row.organisation, scale=row.rating.scale.code, rating=row.rating.code,
            rationale=row.rationale, sources=row.sources, language=row.language, latest=row.latest,
            at=row.assessed_at, answers=[Answer.of(each) for each in row.answers.all()],
        )  # fmt: skip
