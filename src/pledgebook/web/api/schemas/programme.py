"""A programme, its measures and their values."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel, Field

from pledgebook.model import Hedge, ValueRole
from pledgebook.model.programme import MeasureType
from pledgebook.web.api.schemas.placed import exact
from pledgebook.web.pages.queries.programme import Row, Series, Story
from pledgebook.web.people.concealed import Names
from pledgebook.web.registry import models


class Programme(BaseModel):
    """A programme that commitments run on."""

    id: str = Field(description="Its public id, which is never used again", examples=["LAD-P3"])
    process: str = Field(description="The slug of its process")
    kind: str = Field(description="Its kind")
    title: str = Field(description="Its title")
    stage: str = Field(description="The stage it is at, of those of its kind; empty where not known")
    status: models.programme.ProgrammeStatus = Field(
        description="Whether a rule proposed it or a person confirmed it"
    )
    begins: dt.date | None = Field(description="The first day of its window, where one is stated")
    ends: dt.date | None = Field(description="The last day of its window, where one is stated")
    rule: str = Field(description="The rule that proposed it")
    recorded_at: dt.datetime = Field(description="When it was proposed")
    confirmed_at: dt.datetime | None = Field(description="When it was confirmed")
    confirmed_by: str = Field(description="Who confirmed it")

    @classmethod
    def of(cls, row: models.Programme, process: str, names: Names) -> Programme:
        """From its row."""
        return cls(**_fields(row, process, names))


class Phase(BaseModel):
    """A part of a programme that follows others or serves other people."""

    number: int = Field(description="Its number")
    title: str = Field(description="Its title")
    opens_from: dt.date | None = Field(description="It opens on this day or later, where that is said")
    opens_to: dt.date | None = Field(description="It opens on this day or before, where that is said")

    @classmethod
    def of(cls, row: models.Phase) -> Phase:
        """From its row."""
        return cls(number=row.number, title=row.title, opens_from=row.opens_from, opens_to=row.opens_to)


class WholeProgramme(Programme):
    """A programme with what it counts and what was said of it."""

    stages: list[str] = Field(description="The stages of its kind, in their order")
    phases: list[Phase] = Field(description="Its phases, in their order")
    commitments: list[str] = Field(description="Public ids of the commitments that run on it")
    notes: list[str] = Field(
        description="Figures of its commitments that count none of its measures, and why"
    )

    @classmethod
    def whole(cls, story: Story, names: Names) -> WholeProgramme:
        """From what its page shows."""
        row = story.programme
        return cls(
            **_fields(row, row.process.slug, names), stages=list(story.kind.stages) if story.kind else [],
            phases=[Phase.of(each.phase) for each in story.groups if each.phase],
            commitments=[each.public_id for each in story.commitments], notes=list(story.notes),
        )  # fmt: skip


def _fields(row: models.Programme, process: str, names: Names) -> dict[str, Any]:
    same = ("kind", "title", "stage", "status", "begins", "ends", "rule", "recorded_at", "confirmed_at")
    more = {"id": row.public_id, "process": process, "confirmed_by": names.shown(row.confirmed_by)}
    return {name: getattr(row, name) for name in same} | more


class Measure(BaseModel):
    """What a programme counts, as a whole or in one phase."""

    name: str = Field(description="The measure, as its kind names it")
    phase: int | None = Field(description="The number of the phase; null for the whole programme")
    type: MeasureType = Field(description="A level at a day, a flow over a period, money ...")
    unit: str = Field(description="What is counted, or the currency")
    values: int = Field(description="How many values are known")

    @classmethod
    def of(cls, series: Series) -> Measure:
        """From what the page of the programme shows."""
        row = series.measure
        fields: dict[str, Any] = {"name": row.name, "type": row.type, "unit": row.unit}
        return cls(**fields, phase=row.phase.number if row.phase else None, values=len(series.rows))


class Observation(BaseModel):
    """A value of a measure, as stated. Never changed; a later one follows."""

    id: int = Field(description="Its number, for good")
    programme: str = Field(description="Public id of the programme")
    measure: str = Field(description="The measure")
    phase: int | None = Field(description="The number of the phase; null for the whole programme")
    unit: str = Field(description="What is counted, or the currency")
    role: ValueRole = Field(description="A target, a baseline, a change, or what was observed")
    text: str = Field(description="The value in words; of a count too small to be shown, only that it is")
    hidden: bool = Field(
        description="Whether it is a count too small to be shown; then it has no bounds here"
    )
    low: str | None = Field(description="Lower bound as written, an exact decimal number")
    high: str | None = Field(description="Upper bound as written, an exact decimal number")
    hedge: Hedge | None = Field(description="The hedge in the words")
    begins: dt.date | None = Field(description="First day of the period; null for a day")
    ends: dt.date | None = Field(description="Last day of the period, or the day")
    source: str = Field(description="Where the value comes from")
    document: str | None = Field(description="SHA-256 of the document that states it")
    start: int | None = Field(description="Where the figure starts there")
    reported_by: str = Field(description="Who reported it")
    recorded_at: dt.datetime = Field(description="When the registry learnt of it")
    impossible: list[str] = Field(
        description="Why it cannot be, in sentences; empty where nothing speaks against it"
    )

    @classmethod
    def of(cls, row: Row, programme: str, names: Names) -> Observation:
        """From what the page of the programme shows."""
        seen, measure = row.observation, row.observation.measure
        shown = None if row.hidden else seen
        figure = shown.figure if shown else None
        fields: dict[str, Any] = {"role": seen.role, "hedge": shown.hedge if shown else None}
        return cls(
            **fields, id=seen.pk, programme=programme, measure=measure.name, unit=measure.unit,
            phase=measure.phase.number if measure.phase else None, text=row.written, hidden=row.hidden,
            low=exact(shown.low) if shown else None, high=exact(shown.high) if shown else None,
            begins=seen.begins, ends=seen.ends, source=seen.source,
            document=figure.document.sha256 if figure else None, start=figure.start if figure else None,
            reported_by=names.shown(seen.reported_by), recorded_at=seen.recorded_at, impossible=list(row.wrong),
        )  # fmt: skip


def values(story: Story, names: Names) -> Iterator[Observation]:
    """The values of all measures, in the order in which they were recorded."""
    rows = [row for series in story.series for row in series.rows]
    for row in sorted(rows, key=lambda each: each.observation.pk):
        yield Observation.of(row, story.programme.public_id, names)
