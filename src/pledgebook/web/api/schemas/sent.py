"""What a person's program sends. Nothing else may be in it, and nothing is turned into another type."""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Literal

from ninja import Schema
from pydantic import BeforeValidator, ConfigDict, Field, StringConstraints

from pledgebook.model import Declared, Hedge, Stance

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _day(value: object) -> object:
    """A day, and no instant or number that could be taken for one."""
    if isinstance(value, str) and _DAY.fullmatch(value):
        return dt.date.fromisoformat(value)
    if value is None or isinstance(value, dt.date):
        return value
    raise ValueError("a day is written like 2023-01-31")


def _whole(value: object) -> object:
    """2.0 is a whole number in JSON, and true is none."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


Whole = Annotated[int, Field(ge=0, le=32767), BeforeValidator(_whole)]
Day = Annotated[dt.date, BeforeValidator(_day)]
Words = Annotated[str, StringConstraints(pattern=r"^[^\x00]*$")]  # PostgreSQL takes no text with that sign
Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]{1,12}-[0-9]{1,9}$")]
Exact = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,25}(\.[0-9]{1,10})?$")]


class Sent(Schema):
    """What is sent."""

    model_config = ConfigDict(strict=True, extra="forbid")


class NewObservation(Sent):
    """One number that was observed."""

    measure: Words = Field(max_length=64, description="The measure, of those of the programme's kind")
    phase: Whole | None = Field(None, description="The phase it was counted in; none for the whole")
    unit: Words = Field(
        "", max_length=100, description="The unit or currency, where the measure has several or none yet"
    )
    value: Exact = Field(
        description="The number, exactly, with a point before a fraction", examples=["105000"]
    )
    hedge: Hedge = Field("exact", description="How exactly it is meant")
    begins: Day | None = Field(None, description="The first day, of what is counted over a period")
    ends: Day = Field(description="The day on which it was so, or the last of the period")
    source: Words = Field(min_length=1, max_length=1000, description="Where the number comes from")


class Correction(Sent):
    """What was not read right. What is left out stays; an empty text says that the document does not say."""

    title: Words | None = Field(None, max_length=500, description="What is promised, in a line")
    kind: Words | None = Field(None, max_length=64, description="The kind of programme")
    stance: Stance | Literal[""] | None = Field(None, description="What the words do")
    declared: Declared | Literal[""] | None = Field(None, description="What the document calls it")
    pillar: Whole | None = Field(None, description="The number of a pillar in the scheme it stands under")


class Filing(Sent):
    """Where a commitment is filed."""

    package: Whole | None = Field(description="The number of the action package; null for none")


class Merge(Sent):
    """What a commitment gives way to."""

    into: Id = Field(description="Public id of the commitment that lives on", examples=["LAD-17"])


class NewDismissal(Sent):
    """Why a finding is nothing to look into."""

    reason: Words = Field(min_length=1, max_length=2000, description="Why, for everybody to read")


class Confirmation(Sent):
    """What a programme is. What is left out stays."""

    title: Words | None = Field(None, min_length=1, max_length=500, description="Its title")
    stage: Words | None = Field(None, max_length=64, description="The stage it is at, of those of its kind")


class NewAddress(Sent):
    """A document that is on the web."""

    address: Words = Field(
        min_length=1, max_length=2000, description="Its address", examples=["https://example.org/a.pdf"]
    )
