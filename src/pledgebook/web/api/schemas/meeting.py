"""A meeting of a process."""

from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, Field

from pledgebook.web.api.schemas.named import NamedDocument, NamedPackage, NamedParty
from pledgebook.web.registry import models


class Meeting(BaseModel):
    """A meeting of a process, or of the committee of an action package, known by its day."""

    date: dt.date = Field(description="Its day")
    name: str = Field(description="Its name")
    place: str = Field(description="Where it was")
    package: NamedPackage | None = Field(
        description="The package whose committee met; null for the process itself"
    )
    hosts: list[NamedParty] = Field(description="Who hosted it")
    source: str = Field(description="Where this is known from")

    @classmethod
    def of(cls, row: models.Meeting) -> Meeting:
        """From a row with its package and hosts."""
        return cls(
            date=row.date, name=row.name, place=row.place, hosts=[NamedParty.of(each) for each in row.hosts.all()],
            package=NamedPackage.of(row.package) if row.package else None, source=row.source,
        )  # fmt: skip


class MeetingWithDocuments(Meeting):
    """A meeting with the documents that came of it."""

    documents: list[NamedDocument] = Field(description="The documents that came of it")

    @classmethod
    def with_documents(cls, row: models.Meeting, documents: list[models.Document]) -> MeetingWithDocuments:
        """From the row and all documents of the day."""
        own = [NamedDocument.of(each) for each in documents if each.meeting_id == row.pk]
        return cls(**dict(Meeting.of(row)), documents=own)
