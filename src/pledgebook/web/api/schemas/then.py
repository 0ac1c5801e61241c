"""What the registry said at the end of a day, from what it keeps with an instant."""

from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, Field

from pledgebook.web.api.schemas.commitment import Wording, worded
from pledgebook.web.api.schemas.named import NamedDocument, NamedParty
from pledgebook.web.pages.queries import as_of
from pledgebook.web.people.concealed import Names
from pledgebook.web.registry import models


class CommitmentThen(Wording):
    """A commitment as it was worded then. Package and programme are not kept as they were, and so are not here."""

    id: str = Field(description="Its public id", examples=["LAD-17"])
    process: str = Field(description="The slug of its process")
    on: dt.date = Field(description="The day, at whose end (UTC) this stood")
    gave_way_to: str | None = Field(
        description="Public id of the commitment that it had given way to by then"
    )

    @classmethod
    def of(
        cls, row: models.CommitmentVersion, process: str, day: as_of.Day, names: Names, into: str = ""
    ) -> CommitmentThen:
        """From the version that stood."""
        return cls(
            **worded(row, names),
            id=row.commitment.public_id,
            process=process,
            on=day.date,
            gave_way_to=into or None,
        )


class PartyThen(BaseModel):
    """A party in a process then."""

    code: str = Field(description="Its code")
    name: str = Field(description="Its name in English, as it is today")
    on: dt.date = Field(description="The day, at whose end (UTC) this stood")
    member: bool = Field(description="Whether it belonged to the process on that day, by what is known today")
    commitments: int = Field(description="How many commitments it had: their list is that of the day")

    @classmethod
    def of(cls, row: models.Party, then: as_of.PartyThen, day: as_of.Day) -> PartyThen:
        """From what the page shows."""
        return cls(code=row.code, name=row.name, on=day.date, member=then.member, commitments=then.count)


class DocumentThen(BaseModel):
    """A document that was held then."""

    document: NamedDocument = Field(description="The document")
    commitments: int = Field(description="How many commitments it was read to hold")


class Share(BaseModel):
    """How many commitments a party had."""

    party: NamedParty = Field(description="The party")
    commitments: int = Field(description="How many")


class ProcessThen(BaseModel):
    """A process then."""

    slug: str = Field(description="Its name in addresses")
    name: str = Field(description="Its full name, as it is today")
    on: dt.date = Field(description="The day, at whose end (UTC) this stood")
    commitments: int = Field(description="How many commitments there were")
    contradictions: int = Field(description="How many findings accused and were not dismissed")
    documents: list[DocumentThen] = Field(description="The documents that were held")
    parties: list[Share] = Field(description="Who had commitments, who had most first")
    members: list[NamedParty] = Field(description="Who belonged to it on that day, by what is known today")

    @classmethod
    def of(cls, row: models.Process, then: as_of.ProcessThen, day: as_of.Day) -> ProcessThen:
        """From what the page shows."""
        return cls(
            slug=row.slug, name=row.name, on=day.date, commitments=then.commitments,
            contradictions=then.contradictions,
            documents=[DocumentThen(document=NamedDocument.of(each.document), commitments=each.commitments)
                       for each in then.documents],
            parties=[Share(party=NamedParty.of(party), commitments=count) for party, count in then.parties],
            members=[NamedParty.of(each) for each in then.members],
        )  # fmt: skip
