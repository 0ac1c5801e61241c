"""A document: what is known of it; its text as it was read is ``pledgebook read``'s own JSON."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from pydantic import BaseModel, Field

from pledgebook.model import DocumentKind
from pledgebook.web.people.concealed import Names
from pledgebook.web.registry import models


class Document(BaseModel):
    """A document of a process: held with its text, or only cited."""

    sha256: str | None = Field(
        description="SHA-256 of its bytes, by which it is known; null where only cited"
    )
    process: str = Field(description="The slug of its process")
    kind: DocumentKind | Literal[""] = Field(description="What kind of document it is; empty where not known")
    title: str = Field(description="Its title, empty where it has none")
    date: dt.date | None = Field(description="Its day, where it says so")
    language: str = Field(description="The language of its text, as BCP 47")
    held: bool = Field(description="Whether its text is here; of one that is only cited there is no reading")
    format: str = Field(description="The format it came in")
    source: str = Field(description="The file or address it came from")
    source_url: str = Field(description="Where it is published, empty where not known")
    meeting: dt.date | None = Field(description="The day of the meeting that it came of")
    recorded_at: dt.datetime = Field(description="When the registry learnt of it")
    recorded_by: str = Field(description="Who recorded it")
    warnings: list[str] = Field(description="What was lost when it was read")
    reasons: dict[str, str] = Field(description="By field: why it is empty")

    @classmethod
    def of(cls, row: models.Document, process: str, names: Names) -> Document:
        """From a row with its meeting."""
        return cls(**_fields(row, process, names))


class Fetched(BaseModel):
    """That a document was fetched from the web."""

    at: dt.datetime = Field(description="When")
    address: str = Field(description="From where it came")
    asked: str = Field(description="The address that was asked for")


class Text(BaseModel):
    """The text of a document."""

    sha256: str = Field(description="SHA-256 of the document")
    text: str = Field(description="Its text, whose characters ``start`` and ``end`` count")


class WholeDocument(Document):
    """A document with what its text comes to."""

    characters: int = Field(description="The length of its text: what ``start`` and ``end`` count")
    commitments: int = Field(description="How many commitments it words")
    new: int = Field(description="How many of them it calls new")
    advancing: int = Field(description="How many of them it calls advancing")
    fetched: list[Fetched] = Field(description="When it was fetched from the web, and from where")

    @classmethod
    def whole(cls, row: models.Document, counts: tuple[int, int, int], names: Names) -> WholeDocument:
        """From a row with its text, process and meeting."""
        every, new, advancing = counts
        return cls(
            **_fields(row, row.process.slug, names), characters=len(row.text), commitments=every, new=new,
            advancing=advancing,
            fetched=[Fetched(at=each.at, address=each.address, asked=each.asked) for each in row.fetches.all()],
        )  # fmt: skip


def _fields(row: models.Document, process: str, names: Names) -> dict[str, Any]:
    same = ("sha256", "kind", "title", "date", "language", "held", "format", "source", "source_url",
             "recorded_at", "warnings", "reasons")  # fmt: skip
    meeting = row.meeting.date if row.meeting else None
    more = {"process": process, "meeting": meeting, "recorded_by": names.shown(row.recorded_by)}
    return {name: getattr(row, name) for name in same} | more


class Reading(BaseModel):
    """The whole reading, as ``pledgebook read --format json`` writes it."""

    document: dict[str, Any] = Field(
        description="What the document says of itself, and what it was read from"
    )
    commitments: list[dict[str, Any]] = Field(description="Its commitments with their figures and times")
    figures: list[dict[str, Any]] = Field(description="The figures outside any commitment")
    findings: list[dict[str, Any]] = Field(description="What the audit says of its figures")
