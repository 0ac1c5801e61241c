"""What is only named in an answer, and where it is found itself."""

from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, Field

from pledgebook.web.registry import models


class NamedParty(BaseModel):
    """A party by its code and name."""

    code: str = Field(
        description="ISO 3166-1 alpha-3 code of a country, else the identifier of the vocabulary"
    )
    name: str = Field(description="Its name in English")

    @classmethod
    def of(cls, row: models.Party) -> NamedParty:
        """From its row."""
        return cls(code=row.code, name=row.name)


class NamedDocument(BaseModel):
    """A document by the SHA-256 of its bytes."""

    sha256: str | None = Field(description="SHA-256 of its bytes; null where it is only cited")
    title: str = Field(description="Its title, empty where it has none")
    date: dt.date | None = Field(description="Its day, where it says so")

    @classmethod
    def of(cls, row: models.Document) -> NamedDocument:
        """From its row."""
        return cls(sha256=row.sha256, title=row.title, date=row.date)


class NamedPillar(BaseModel):
    """A pillar in the version of the process's scheme that the document knows."""

    scheme: int = Field(description="The version of the scheme of pillars")
    number: int = Field(description="Its number there")
    title: str = Field(description="Its title there")

    @classmethod
    def of(cls, row: models.Pillar) -> NamedPillar:
        """From its row with its scheme."""
        return cls(scheme=row.scheme.version, number=row.number, title=row.title)


class NamedPackage(BaseModel):
    """An action package by its number."""

    number: int = Field(description="Its number in the process")
    name: str = Field(description="Its name, empty where none was found")

    @classmethod
    def of(cls, row: models.ActionPackage) -> NamedPackage:
        """From its row."""
        return cls(number=row.number, name=row.name)


class Term(BaseModel):
    """A stretch of time, as its source gives it."""

    begins: dt.date | None = Field(description="First day; null where no source gives it")
    ends: dt.date | None = Field(description="Last day; null where it lasts or no source gives it")
    source: str = Field(description="Where this is known from")
