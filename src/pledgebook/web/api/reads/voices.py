"""What is said of commitments by parties, assessors and data; and what somebody contests."""

from __future__ import annotations

import uuid
from typing import Literal

from django.http import Http404, HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from pledgebook.web.api.paging import Listed, Wanted, of_items, of_rows
from pledgebook.web.api.reads.rounds import PartyFilter
from pledgebook.web.api.reads.seeing import (
    contest_seen,
    evidence_seen,
    lasting_seen,
    process_seen,
    programme_seen,
)
from pledgebook.web.api.schemas.contest import Contest
from pledgebook.web.api.schemas.report import Evidence
from pledgebook.web.api.schemas.voices import Computed, Disagreement, Voices
from pledgebook.web.pages.queries.breakdowns import breakdowns
from pledgebook.web.pages.queries.contests import contests_of
from pledgebook.web.pages.queries.parties import party_named
from pledgebook.web.people.asking import may, principal_of
from pledgebook.web.reporting import models
from pledgebook.web.reporting.computed import computed
from pledgebook.web.reporting.voices import disagreements, voices

router = Router(tags=["Voices"])


class ContestFilter(Schema):
    """Which contests are asked for."""

    state: Literal["released", "held"] = Field(
        "released", description="held: those that wait; shown only to who may release them"
    )


@router.get("/commitments/{id:public_id}/voices", response=Voices)
def get_voices(request: HttpRequest, public_id: str) -> Voices:
    """What the party reports, what assessors find and what the data compute, side by side.

    Of a commitment that gave way to another, what is said of that one.
    """
    said = voices(lasting_seen(request, public_id))
    return Voices.heard_of(said, breakdowns(said.reports, principal_of(request)))


@router.get("/processes/{slug:slug}/disagreements", response=Listed[Disagreement])
def list_disagreements(
    request: HttpRequest, slug: str, chosen: Query[PartyFilter], page: Query[Wanted]
) -> Listed[Disagreement]:
    """The commitments of a process, or of a party in it, whose voices do not say the same."""
    process = process_seen(request, slug)
    party = party_named(chosen.party) if chosen.party else None
    found = [Disagreement.of(each) for each in disagreements(process, party)]
    return of_items(request, found, page, _number, chosen)


@router.get("/programmes/{id:public_id}/progress", response=list[Computed])
def get_progress(request: HttpRequest, public_id: str) -> list[Computed]:
    """How far the measures of a programme are, from its targets and values; nothing of kinds that are not compared."""
    return [Computed.of(each) for each in computed(programme_seen(request, public_id))]


@router.get("/processes/{slug:slug}/contests", response=Listed[Contest])
def list_contests(
    request: HttpRequest, slug: str, chosen: Query[ContestFilter], page: Query[Wanted]
) -> Listed[Contest]:
    """The figures of a process that somebody contests, the last first, with the answers."""
    process = process_seen(request, slug)
    if chosen.state == "held" and not may(principal_of(request), "release", process):
        raise Http404
    rows = contests_of(process).filter(state=chosen.state)

    def make(row: models.Contest) -> Contest:
        return Contest.of(row, slug)

    return of_rows(request, rows, page, make, chosen)


@router.get("/contests/{uuid:contest}", response=Contest)
def get_contest(request: HttpRequest, contest: uuid.UUID) -> Contest:
    """One contest."""
    found = contest_seen(request, contest)
    return Contest.of(found, found.process.slug)


@router.get("/evidence/{uuid:evidence}", response=Evidence)
def get_evidence(request: HttpRequest, evidence: uuid.UUID) -> Evidence:
    """A file that a party handed in, once it is released; the file itself is at its ``address``."""
    return Evidence.of(evidence_seen(request, evidence))


def _number(each: Disagreement) -> list[int]:
    return [int(each.commitment.rpartition("-")[2])]
