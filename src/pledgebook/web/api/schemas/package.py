"""An action package."""

from __future__ import annotations

import datetime as dt
from typing import cast

from pydantic import BaseModel, Field

from pledgebook.web.api.schemas.named import NamedParty, Term
from pledgebook.web.pages.queries import packages as queries
from pledgebook.web.registry import models


class Package(BaseModel):
    """An action package of a process."""

    number: int = Field(description="Its number")
    name: str = Field(description="Its name, empty where none was found")
    order_inferred: bool = Field(description="Whether the number follows from others and no source gives it")
    kinds: list[str] = Field(description="The kinds of programme whose commitments a rule files here")
    commitments: int = Field(description="How many commitments are filed under it, as last worded")
    leads: list[NamedParty] = Field(description="Who leads it or led it")
    source: str = Field(description="Where this is known from")

    @classmethod
    def of(cls, row: models.ActionPackage) -> Package:
        """From a row of ``queries.packages``."""
        leads: list[models.Participation] = row.leads  # type: ignore[attr-defined]
        parties = {each.party_id: NamedParty.of(each.party) for each in leads}
        filed: int = row.filed  # type: ignore[attr-defined]
        return cls(
            number=row.number, name=row.name, order_inferred=row.order_inferred, kinds=row.kinds,
            commitments=filed, leads=list(parties.values()), source=row.source,
        )  # fmt: skip


class Participant(Term):
    """A party's part in a package."""

    party: NamedParty = Field(description="The party")
    part: models.package.Part = Field(description="Whether it leads or takes part")


class Effort(BaseModel):
    """A line of effort."""

    title: str = Field(description="What the members agreed to work along")
    source: str = Field(description="Where this is known from")


class WholePackage(Package):
    """A package with who takes part and along which lines."""

    participants: list[Participant] = Field(description="Who leads and who takes part, and when")
    lines_of_effort: list[Effort] = Field(description="What its members agreed to work along")
    meetings: list[dt.date] = Field(description="The days on which its committee met")

    @classmethod
    def whole(cls, row: models.ActionPackage) -> WholePackage:
        """From a row of ``queries.packages``; three queries more."""
        participants = [
            Participant(
                party=NamedParty.of(each.party), part=cast("models.package.Part", each.part), begins=each.begins,
                ends=each.ends, source=each.source,
            )
            for each in queries.participations(row)
        ]  # fmt: skip
        efforts = [
            Effort(title=each.title, source=each.source) for each in row.lines_of_effort.order_by("pk")
        ]
        days = list(row.meetings.order_by("date").values_list("date", flat=True))
        return cls(**dict(Package.of(row)), participants=participants, lines_of_effort=efforts, meetings=days)
