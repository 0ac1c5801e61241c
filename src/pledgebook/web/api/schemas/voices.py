"""The three voices of a commitment: never merged, and where they disagree that is said."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, cast

from pydantic import BaseModel, Field

from pledgebook.tracking.progress import Pace
from pledgebook.web.api.schemas.assessment import Assessment
from pledgebook.web.api.schemas.breakdown import Breakdown
from pledgebook.web.api.schemas.report import Evidence, Report
from pledgebook.web.pages.queries.breakdowns import Table
from pledgebook.web.registry.models.status import ReadsAs
from pledgebook.web.reporting import computed
from pledgebook.web.reporting import voices as said_of


class Computed(BaseModel):
    """How far a measure is, from a target and the last value: by the rule that the documentation states."""

    programme: str = Field(description="Public id of the programme")
    measure: str = Field(description="The measure")
    phase: int | None = Field(description="The number of the phase; null for the whole programme")
    pace: Pace = Field(description="How far it is on its way to the target")
    reads_as: ReadsAs | Literal[""] = Field(description="What it is compared by; empty where not known")
    target: int = Field(description="Number of the observation that states the target")
    observed: int = Field(description="Number of the observation that it is compared with")

    @classmethod
    def of(cls, each: computed.Computed) -> Computed:
        """From what the page shows."""
        return cls(
            programme=each.target.measure.programme.public_id, measure=each.found.measure, phase=each.found.phase,
            pace=each.found.pace, reads_as=cast("ReadsAs", each.reads_as), target=each.target.pk,
            observed=each.observed.pk,
        )  # fmt: skip


class Voice(BaseModel):
    """A voice as it is compared with others."""

    whose: Literal["party", "assessor", "data"] = Field(description="Which of the three it is")
    name: str = Field(description="The party, the organisation, or the measure")
    reads_as: ReadsAs = Field(description="What it says of how far the commitment is")

    @classmethod
    def of(cls, each: said_of.Voice) -> Voice:
        """From what is compared."""
        return cls.model_validate({"whose": each.whose, "name": each.name, "reads_as": each.reads_as})


class Disagreement(BaseModel):
    """A commitment whose voices do not say the same."""

    commitment: str = Field(description="Public id of the commitment")
    voices: list[Voice] = Field(description="The voices that read as something")
    disputed: bool = Field(description="Whether another party does not agree with the report")
    disagree: bool = Field(description="Whether they say different things, or the report is disputed")

    @classmethod
    def of(cls, said: said_of.Voices) -> Disagreement:
        """From what is said of it."""
        return cls(
            commitment=said.commitment.public_id, voices=[Voice.of(each) for each in said.heard],
            disputed=said.disputed, disagree=said.disagree,
        )  # fmt: skip


class Voices(Disagreement):
    """All that is said of a commitment."""

    report: Report | None = Field(description="What the party reports; null is not reported, not undone")
    earlier: list[Report] = Field(description="Its earlier reports, the last first")
    evidence: list[Evidence] = Field(description="The files that are released")
    waiting: int = Field(description="How many files wait to be released")
    assessments: list[Assessment] = Field(description="What assessors find, one an organisation")
    computed: list[Computed] = Field(description="What the data compute")
    breakdowns: list[Breakdown] = Field(description="The numbers of its reports that are broken down")

    @classmethod
    def heard_of(cls, said: said_of.Voices, tables: Iterable[Table]) -> Voices:
        """From what the page of the commitment shows; ``tables`` as whoever asks may see them."""
        id = said.commitment.public_id
        released = [each for each in said.evidence if each.released_at]
        return cls(
            **dict(Disagreement.of(said)),
            report=Report.of(said.report, id) if said.report else None,
            earlier=[Report.of(each, id) for each in said.earlier],
            evidence=[Evidence.of(each) for each in released], waiting=len(said.evidence) - len(released),
            assessments=[Assessment.of(each, id) for each in said.assessments],
            computed=[Computed.of(each) for each in said.computed],
            breakdowns=[Breakdown.of(each) for each in tables],
        )  # fmt: skip
