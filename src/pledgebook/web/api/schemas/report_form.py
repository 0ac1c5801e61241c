"""What a party is asked, and what it has done of it so far."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import BaseModel, Field

from pledgebook.model.programme import MeasureType
from pledgebook.web.api.schemas.named import NamedParty
from pledgebook.web.api.schemas.report import Report
from pledgebook.web.reporting import models
from pledgebook.web.reporting.current import Current
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.questions import Counted, Questions


class AskedNumber(BaseModel):
    """A number that is asked for."""

    measure: str = Field(description="The measure")
    phase: int | None = Field(description="The number of the phase; null for the whole programme")
    type: MeasureType = Field(description="A level at a day, a flow over a period, money ...")
    units: list[str] = Field(description="The units or currencies that are in use")

    @classmethod
    def of(cls, row: Counted) -> AskedNumber:
        """From what the form asks."""
        phase = row.measure.phase
        return cls.model_validate(
            {"measure": row.measure.name, "phase": phase.number if phase else None, "type": row.measure.type,
             "units": list(row.units)}
        )  # fmt: skip


class ReportForm(BaseModel):
    """One commitment in a round, for the party that reports for it: what is asked, kept and sent."""

    round: str = Field(description="Public id of the round")
    due: dt.date = Field(description="The last day to answer")
    commitment: str = Field(description="Public id of the commitment")
    title: str = Field(description="What is promised, in a line")
    party: NamedParty = Field(description="The party that reports")
    others: list[NamedParty] = Field(description="The parties that are to confirm the report")
    statuses: list[str] = Field(description="Codes of the statuses of the process")
    stages: list[str] = Field(description="The stages of its programme's kind")
    numbers: list[AskedNumber] = Field(description="The numbers that are asked for")
    edition: int = Field(description="How often the draft was changed; 0 without one")
    draft: dict[str, str] | None = Field(
        description="By field of the form: what was typed; null without a draft"
    )
    sent: Report | None = Field(description="The report that stands in the round")

    @classmethod
    def of(
        cls, round: models.Round, row: Shared, asked: Questions, now: Current, sent: models.Report | None
    ) -> ReportForm:
        """From what the page of the form shows."""
        id = row.commitment.public_id
        return cls(
            round=round.public_id, due=round.due, commitment=id, title=row.version.title,
            party=NamedParty.of(row.lead), others=[NamedParty.of(each) for each in row.others],
            statuses=[each.code for each in asked.statuses], stages=list(asked.stages),
            numbers=[AskedNumber.of(each) for each in asked.counted], edition=now.edition,
            draft=dict(now.typed) if now.draft else None, sent=Report.of(sent, id) if sent else None,
        )  # fmt: skip


class Task(BaseModel):
    """Something that a party of the person has to do, or may do."""

    deed: Literal["report", "confirm", "answer"] = Field(
        description="Report for a commitment, confirm a report of others, or answer an assessment"
    )
    party: NamedParty = Field(description="The party")
    commitment: str = Field(description="Public id of the commitment")
    round: str | None = Field(description="Public id of the round; null for an assessment")
    due: dt.date | None = Field(description="The last day; null where there is none")
    begun: bool = Field(description="Whether a draft is kept")
    report: int | None = Field(description="The number of the report that is to be confirmed")
    assessment: int | None = Field(description="The number of the assessment that may be answered")
