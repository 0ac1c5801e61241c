"""Rounds of reporting, the reports in them, and the words that they are made in."""

from __future__ import annotations

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from pledgebook.web.api.paging import Listed, Wanted, of_items, of_rows
from pledgebook.web.api.reads.seeing import process_seen, round_seen
from pledgebook.web.api.schemas.deadline import Deadline
from pledgebook.web.api.schemas.report import Report
from pledgebook.web.api.schemas.round import PartyInRound, Round, WholeRound
from pledgebook.web.api.schemas.sent import Words
from pledgebook.web.api.schemas.words import Scale, Status
from pledgebook.web.pages.queries import rounds
from pledgebook.web.pages.queries.deadlines import deadlines
from pledgebook.web.people.asking import may, principal_of
from pledgebook.web.reporting import models
from pledgebook.web.reporting.standing import standings

router = Router(tags=["Reporting"])


class PartyFilter(Schema):
    """Of which party."""

    party: Words = Field("", max_length=200, description="Code of a party; empty for all")


@router.get("/processes/{slug:slug}/rounds", response=Listed[Round])
def list_rounds(request: HttpRequest, slug: str, page: Query[Wanted]) -> Listed[Round]:
    """The rounds of reporting of a process, the last first."""

    def make(row: models.Round) -> Round:
        return Round.of(row, slug)

    return of_rows(request, rounds.rows_of(process_seen(request, slug)), page, make)


@router.get("/rounds/{round:round_id}", response=WholeRound)
def get_round(request: HttpRequest, round_id: str) -> WholeRound:
    """One round: who is asked, and, once it is published, who answered and who did not."""
    return whole(request, round_seen(request, round_id))


@router.get("/rounds/{round:round_id}/reports", response=Listed[Report])
def list_reports(request: HttpRequest, round_id: str, page: Query[Wanted]) -> Listed[Report]:
    """The reports that stand in a round, in the order of their commitments; public from when they are sent."""
    rows = rounds.report_rows(round_seen(request, round_id))

    def make(row: models.Report) -> Report:
        return Report.of(row, row.commitment.public_id)

    return of_rows(request, rows, page, make)


@router.get("/processes/{slug:slug}/statuses", response=Listed[Status])
def list_statuses(request: HttpRequest, slug: str, page: Query[Wanted]) -> Listed[Status]:
    """The words that the parties of a process report with, each beside those of sister processes."""
    return of_rows(request, process_seen(request, slug).statuses.order_by("position", "pk"), page, Status.of)


@router.get("/processes/{slug:slug}/scales", response=Listed[Scale])
def list_scales(request: HttpRequest, slug: str, page: Query[Wanted]) -> Listed[Scale]:
    """The scales that assessors rate by, with their rules."""
    rows = process_seen(request, slug).scales.prefetch_related("ratings").order_by("pk")
    return of_rows(request, rows, page, Scale.of)


@router.get("/processes/{slug:slug}/deadlines", response=Listed[Deadline])
def list_deadlines(
    request: HttpRequest, slug: str, chosen: Query[PartyFilter], page: Query[Wanted]
) -> Listed[Deadline]:
    """The days of the calendar of a process, or of a party in it: when rounds are due, what was promised by when."""
    found = deadlines(process_seen(request, slug), chosen.party)
    days = sorted((Deadline.told(each) for each in found), key=_day)
    return of_items(request, days, page, _day, chosen)


def whole(request: HttpRequest, row: models.Round) -> WholeRound:
    """The round; with its answers once these are public, and before that for who runs it."""
    shows = row.state == "published" or may(principal_of(request), "run rounds", row.process)
    return WholeRound.whole(row, [PartyInRound.of(each) for each in standings(row)] if shows else None)


def _day(deadline: Deadline) -> list[str]:
    return [deadline.day.isoformat(), deadline.id]
