"""What a person's program sends in a round of reporting, and of what others said."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from pledgebook.web.api.schemas.sent import Day, Exact, Sent, Whole, Words
from pledgebook.web.reporting.models.contest import Outcome

Language = Literal["en", "es"]
RoundId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9]{1,12}-R[0-9]{1,9}$")]

LANGUAGE = "The language of the words"
PARTY = "Code of the party in whose name; may be left out by who speaks for one alone"


class ReportedNumber(Sent):
    """A number that comes with a report."""

    measure: Words = Field(max_length=64, description="The measure, of those that the form asks for")
    phase: Whole | None = Field(None, description="The phase it was counted in; none for the whole")
    unit: Words = Field(
        "", max_length=100, description="The unit or currency; empty for the one that is known"
    )
    value: Exact = Field(
        description="The number, exactly, with a point before a fraction", examples=["150000"]
    )
    begins: Day | None = Field(None, description="The first day; left out, that of the round's period")
    ends: Day | None = Field(None, description="The last day; left out, that of the round's period")
    source: Words = Field("", max_length=1000, description="Where it comes from; left out, the report itself")


class NewReport(Sent):
    """What a party says of a commitment. What is left out is not said."""

    language: Language = Field("en", description=LANGUAGE)
    status: Words = Field("", max_length=40, description="Code of a status of the process")
    stage: Words = Field("", max_length=64, description="A stage of its programme's kind")
    narrative: Words = Field("", max_length=10_000, description="What became of it")
    next_steps: Words = Field("", max_length=5_000, description="What comes next")
    links: list[Words] = Field([], max_length=20, description="Addresses of evidence on the web")
    numbers: list[ReportedNumber] = Field([], max_length=100, description="What is counted")


class NewConfirmation(Sent):
    """The word of another party of the commitment on a report."""

    report: Whole = Field(description="The number of the report that is meant")
    agrees: bool = Field(description="Whether the party agrees")
    note: Words = Field("", max_length=2000, description="What it does not agree with")
    party: Words = Field("", max_length=100, description=PARTY)


class NewAssessment(Sent):
    """A rating, with its reasons and sources."""

    scale: Words = Field(max_length=40, description="Code of a scale of the process")
    rating: Words = Field(max_length=40, description="Code of a rating of that scale")
    rationale: Words = Field(min_length=1, max_length=10_000, description="Why")
    sources: Words = Field(min_length=1, max_length=10_000, description="From what")
    organisation: Words = Field(
        "", max_length=200, description="Who rates; may be left out by who assesses for one alone"
    )
    round: RoundId | None = Field(None, description="The round whose reports were looked at, if any")
    language: Language = Field("en", description=LANGUAGE)


class NewAnswer(Sent):
    """What a party answers to an assessment."""

    text: Words = Field(min_length=1, max_length=10_000, description="What it says")
    party: Words = Field("", max_length=100, description=PARTY)
    language: Language = Field("en", description=LANGUAGE)


class NewContest(Sent):
    """Why a figure is wrong."""

    claim: Words = Field(min_length=1, max_length=5000, description="What is wrong with it")
    source: Words = Field("", max_length=5000, description="From where that is known")
    said_by: Words = Field("", max_length=200, description="Who says so, for everybody to read")


class Handling(Sent):
    """What becomes of a contest that waits."""

    release: bool = Field(description="Whether everybody may read it; else it is refused")


class NewOutcome(Sent):
    """What comes of a contest."""

    outcome: Outcome = Field(description="Whether it is right")
    reason: Words = Field(min_length=1, max_length=5000, description="Why, for everybody to read")


class NewRound(Sent):
    """A round to be opened."""

    title: Words = Field(min_length=1, max_length=200, description="Its title")
    parties: list[Words] = Field(
        min_length=1, max_length=300, description="Codes of the parties that are asked"
    )
    begins: Day = Field(description="First day of the period that is asked about")
    ends: Day = Field(description="Last day of that period")
    due: Day = Field(description="The last day to answer")


class Extension(Sent):
    """More time for a round."""

    due: Day = Field(description="The new last day to answer")


class Release(Sent):
    """That a file may be released."""

    reason: Words = Field(
        "", max_length=1000, description="Why; needed where it seems to name single persons"
    )
