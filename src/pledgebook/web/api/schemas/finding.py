"""What the audit found."""

from __future__ import annotations

import datetime as dt
from typing import cast

from pydantic import BaseModel, Field

from pledgebook.model import FindingKind, Verdict
from pledgebook.web.api.schemas.placed import Place
from pledgebook.web.pages.queries.findings import Found
from pledgebook.web.people.concealed import Names
from pledgebook.web.registry import models


class SpokenOf(Place):
    """A place that a finding speaks of."""

    figure: int | None = Field(description="Where the figure there starts; null where the words are none")
    commitment: str | None = Field(description="Public id of the commitment around it; null outside any")

    @classmethod
    def of(cls, row: models.FindingPlace) -> SpokenOf:
        """From a row with its figure, version and commitment."""
        version = row.figure.version if row.figure else None
        return cls(
            start=row.start, end=row.end, quote=row.quote, path=row.path,
            figure=row.figure.start if row.figure else None,
            commitment=version.commitment.public_id if version else None,
        )  # fmt: skip


class Dismissal(BaseModel):
    """A person's word that a finding is nothing to look into."""

    reason: str = Field(description="Why, in the person's words")
    by: str = Field(description="Who said so")
    at: dt.datetime = Field(description="When")

    @classmethod
    def of(cls, row: models.Dismissal, names: Names) -> Dismissal:
        """From its row."""
        return cls(reason=row.reason, by=names.shown(row.dismissed_by), at=row.dismissed_at)


class Finding(BaseModel):
    """A relation between figures and whether it holds."""

    document: str = Field(description="SHA-256 of the document; with ``position`` it identifies the finding")
    position: int = Field(description="Its place among the findings of the document, from 0")
    kind: FindingKind = Field(description="Which relation was looked at")
    verdict: Verdict = Field(description="Whether it holds")
    claim: str = Field(description="What the document says")
    explanation: str = Field(description="Why the verdict is what it is")
    relation: str = Field(description="The relation as a formula of the quoted figures")
    cue: str = Field(description="The words that tell of the relation")
    low: str | None = Field(description="Lower bound of a derived value, a whole number or a fraction")
    high: str | None = Field(description="Upper bound of a derived value, a whole number or a fraction")
    chance: float | None = Field(
        description="How likely such figures would agree by accident; null where untold"
    )
    places: list[SpokenOf] = Field(description="What it speaks of, the total or the later value first")
    dismissal: Dismissal | None = Field(description="Who dismissed it and why, where somebody did")

    @classmethod
    def of(cls, found: Found, names: Names) -> Finding:
        """From what the pages show."""
        row = found.finding
        gone = row.dismissal
        return cls(
            document=row.document.sha256 or "", position=row.position, kind=cast("FindingKind", row.kind),
            verdict=cast("Verdict", row.verdict),
            claim=row.claim, explanation=row.explanation, relation=row.relation, cue=row.cue,
            low=row.low or None, high=row.high or None, chance=row.chance,
            places=[SpokenOf.of(place) for place in row.places.all()],
            dismissal=Dismissal.of(gone, names) if gone else None,
        )  # fmt: skip


def address_of(found: Found) -> str:
    """Where a finding is found itself."""
    row = found.finding
    return f"/api/v1/documents/{row.document.sha256}/findings/{row.position}"
