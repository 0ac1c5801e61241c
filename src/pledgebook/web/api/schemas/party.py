"""A party, and what it is in a process."""

from __future__ import annotations

import datetime as dt
from typing import cast

from pydantic import BaseModel, Field

from pledgebook.formats.digest import Tally
from pledgebook.web.api.schemas.named import NamedPackage, Term
from pledgebook.web.pages.queries.parties import Standing
from pledgebook.web.registry import models


class Party(BaseModel):
    """A country, organisation or region, or all signatories together."""

    code: str = Field(
        description="ISO 3166-1 alpha-3 code of a country, else the identifier of the vocabulary"
    )
    name: str = Field(description="Its name in English")
    kind: models.party.PartyKind = Field(description="What it is")
    commitments: int = Field(description="How many commitments it has in the process, as last worded")

    @classmethod
    def of(cls, row: models.Party, commitments: int) -> Party:
        """From its row."""
        return cls(
            code=row.code,
            name=row.name,
            kind=cast("models.party.PartyKind", row.kind),
            commitments=commitments,
        )


class Membership(Term):
    """One stretch of membership."""

    note: str = Field(description="What the source adds")


class Office(Term):
    """A term in an office."""

    title: str = Field(description="The office")
    holder: str = Field(description="Who holds it, empty where not known")


class PartInPackage(Term):
    """The part that a party has in an action package."""

    package: NamedPackage = Field(description="The package")
    part: models.package.Part = Field(description="Whether it leads or takes part")


class Hosted(BaseModel):
    """A meeting that the party hosted."""

    date: dt.date = Field(description="Its day")
    name: str = Field(description="Its name")
    place: str = Field(description="Where it was")


class PartyInProcess(Party):
    """A party with what is known of it in the process."""

    new: int = Field(description="How many of its commitments the documents call new")
    advancing: int = Field(description="How many of them the documents call advancing")
    memberships: list[Membership] = Field(description="Since when it endorses the process")
    offices: list[Office] = Field(description="The offices it holds; contacts are private and never here")
    packages: list[PartInPackage] = Field(description="The action packages it leads or takes part in")
    hosted: list[Hosted] = Field(description="The meetings it hosted")

    @classmethod
    def known(cls, row: models.Party, tally: Tally, standing: Standing) -> PartyInProcess:
        """Four queries."""
        return cls(
            code=row.code,
            name=row.name,
            kind=cast("models.party.PartyKind", row.kind),
            commitments=tally.commitments,
            new=tally.new,
            advancing=tally.advancing,
            memberships=[
                Membership(begins=each.begins, ends=each.ends, source=each.source, note=each.note)
                for each in standing.memberships
            ],
            offices=[
                Office(
                    begins=each.begins,
                    ends=each.ends,
                    source=each.source,
                    title=each.title,
                    holder=each.holder,
                )
                for each in standing.offices
            ],
            packages=[
                PartInPackage(
                    begins=each.begins,
                    ends=each.ends,
                    source=each.source,
                    part=cast("models.package.Part", each.part),
                    package=NamedPackage.of(each.package),
                )
                for each in standing.parts
            ],
            hosted=[Hosted(date=each.date, name=each.name, place=each.place) for each in standing.hosted],
        )
