"""A commitment as last worded, and its versions."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import BaseModel, Field

from pledgebook.web.api.schemas.finding import address_of
from pledgebook.web.api.schemas.named import NamedDocument, NamedPackage, NamedParty, NamedPillar
from pledgebook.web.api.schemas.placed import Figure, Place, Time
from pledgebook.web.pages.queries import commitment as queries
from pledgebook.web.pages.queries.listing import party_names
from pledgebook.web.people.concealed import Names
from pledgebook.web.registry import models


class Origin(BaseModel):
    """Where a value comes from."""

    rule: str = Field(description="The rule of the reader, or of the registry where a person said it")
    entry: str = Field(description="The entry of the vocabulary that the rule used")


class Wording(Place):
    """What one document says of a commitment."""

    document: NamedDocument = Field(description="The document whose words these are")
    number: int = Field(description="The number of the version of this commitment, from 1")
    title: str = Field(description="What is promised, in a line")
    parties: list[NamedParty] = Field(description="Who promises, in the order of the document")
    partners: list[NamedParty] = Field(description="With whom, or whom it helps")
    declared: str = Field(description="new or advancing, where the document says so; else empty")
    stance: str = Field(description="What the words do: promise, report, welcome ...; empty where not known")
    kind: str = Field(description="The kind of programme, empty where the words name none")
    pillar: NamedPillar | None = Field(description="The pillar that it stands under")
    places: list[str] = Field(description="Where it is done, in the words of the document")
    programmes: list[str] = Field(description="The programmes that it names")
    beneficiaries: list[str] = Field(description="Whom it is for, in the words of the document")
    figures: list[Figure] = Field(description="Its figures, in their order")
    times: list[Time] = Field(description="Its dates, periods and deadlines, in their order")
    origins: dict[str, Origin] = Field(description="By field: where its value comes from")
    reasons: dict[str, str] = Field(description="By field: why it is empty")
    recorded_at: dt.datetime = Field(description="When the registry learnt of it")
    recorded_by: str = Field(description="Who recorded it; of a focal point only that")


def worded(row: models.CommitmentVersion, names: Names) -> dict[str, Any]:
    """What is said of a version, by field."""
    return {
        "start": row.start, "end": row.end, "quote": row.quote, "path": row.path,
        "document": NamedDocument.of(row.document), "number": row.number, "title": row.title,
        "parties": [NamedParty.of(each) for each in party_names(row)],
        "partners": [NamedParty.of(each) for each in party_names(row, "partner")],
        "declared": row.declared, "stance": row.stance, "kind": row.kind,
        "pillar": NamedPillar.of(row.pillar) if row.pillar else None,
        "places": row.places, "programmes": row.programmes, "beneficiaries": row.beneficiaries,
        "figures": [Figure.of(each) for each in row.figures.all()],
        "times": [Time.of(each) for each in row.times.all()],
        "origins": row.origins, "reasons": row.reasons,
        "recorded_at": row.recorded_at, "recorded_by": names.shown(row.recorded_by),
    }  # fmt: skip


class NamedWording(Wording):
    """What one document says, with the commitment that it says it of."""

    commitment: str = Field(description="Public id of the commitment", examples=["LAD-17"])

    @classmethod
    def named(cls, row: models.CommitmentVersion, names: Names) -> NamedWording:
        """From a version that ``with_lines`` fetched."""
        return cls(**worded(row, names), commitment=row.commitment.public_id)


class Commitment(Wording):
    """A commitment as it was last worded."""

    id: str = Field(description="Its public id, which is never used again", examples=["LAD-17"])
    process: str = Field(description="The slug of its process")
    package: NamedPackage | None = Field(description="The action package it is filed under")
    package_rule: str = Field(description="The rule that filed it; empty where a person did")
    package_by: str = Field(description="The person who filed it; empty where a rule did")
    programme: str | None = Field(description="Public id of the programme it runs on")
    no_programme: str = Field(description="Why it runs on none")
    has_target: bool = Field(description="Whether one of its figures is a target")
    has_deadline: bool = Field(description="Whether one of its times is a deadline")
    has_finding: bool = Field(description="Whether a finding that doubts something speaks of it")

    @classmethod
    def of(cls, row: models.CommitmentVersion, process: str, names: Names) -> Commitment:
        """From a version that ``with_lines`` fetched."""
        return cls(**worded(row, names), **_lasting(row, process, names))


class WholeCommitment(Commitment):
    """A commitment with what gave way to it."""

    merged: list[str] = Field(description="Public ids of the commitments that gave way to this one")
    findings: list[str] = Field(
        description="Addresses of the findings that speak of it, the accusing ones first"
    )

    @classmethod
    def whole(cls, page: queries.Page, names: Names) -> WholeCommitment:
        """From what its page shows."""
        slug = page.commitment.process.slug
        page.version.commitment = page.commitment
        return cls(
            **worded(page.version, names), **_lasting(page.version, slug, names),
            merged=[each.public_id for each in page.merged],
            findings=[address_of(each) for each in page.found],
        )  # fmt: skip


def _lasting(row: models.CommitmentVersion, process: str, names: Names) -> dict[str, Any]:
    commitment = row.commitment
    package = row.package
    return {
        "id": commitment.public_id, "process": process,
        "package": NamedPackage.of(package) if package else None,
        "package_rule": commitment.package_rule, "package_by": names.shown(commitment.package_by),
        "programme": commitment.programme.public_id if commitment.programme else None,
        "no_programme": commitment.no_programme,
        "has_target": row.has_target, "has_deadline": row.has_deadline, "has_finding": row.has_finding,
    }  # fmt: skip


class Change(BaseModel):
    """What a version says otherwise than the one before it."""

    field: str = Field(description="The field")
    before: str = Field(description="What it said, in words")
    after: str = Field(description="What it says, in words")


class Version(Wording):
    """One version, and what a person changed in it."""

    commitment: str = Field(description="Public id of the commitment it was recorded for")
    latest: bool = Field(description="Whether it stands for the commitment now")
    corrected: bool = Field(description="Whether a later version stands at its place in the document")
    changes: list[Change] = Field(
        description="What it says otherwise than the version before it at this place"
    )

    @classmethod
    def of(cls, shown: queries.Version, names: Names) -> Version:
        """From what the page of the commitment shows."""
        row = shown.row
        changes = [Change(field=each.field, before=each.before, after=each.after) for each in shown.changes]
        return cls(
            **worded(row, names), commitment=row.commitment.public_id, latest=row.latest, corrected=row.corrected,
            changes=changes,
        )  # fmt: skip
