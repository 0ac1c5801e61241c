"""Processes, and what belongs to one: parties, meetings, action packages."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from django.http import Http404, HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from pledgebook.web.api.as_of import LAST, AsOf
from pledgebook.web.api.paging import Listed, Wanted, of_rows, refuse_others
from pledgebook.web.api.reads.rounds import PartyFilter
from pledgebook.web.api.reads.seeing import process_seen
from pledgebook.web.api.schemas.commitment import NamedWording
from pledgebook.web.api.schemas.meeting import Meeting, MeetingWithDocuments
from pledgebook.web.api.schemas.overview import Overview
from pledgebook.web.api.schemas.package import Package, WholePackage
from pledgebook.web.api.schemas.party import Party, PartyInProcess
from pledgebook.web.api.schemas.process import Process
from pledgebook.web.api.schemas.then import CommitmentThen, PartyThen, ProcessThen
from pledgebook.web.pages.queries import editions, meetings, packages, parties
from pledgebook.web.pages.queries.as_of import Day, party_then, process_then, worded_then
from pledgebook.web.pages.queries.documents import uncited
from pledgebook.web.pages.queries.listing import with_lines
from pledgebook.web.pages.queries.overview import overview
from pledgebook.web.pages.queries.processes import processes
from pledgebook.web.people.concealed import names_of
from pledgebook.web.registry import models

router = Router(tags=["Processes"])


class EditionFilter(Schema):
    """Which edition."""

    edition: str = Field(
        "", pattern=r"^([0-9a-f]{12})?$", description="The first 12 digits of a document's SHA-256"
    )


class RoleFilter(Schema):
    """In which role a party is named."""

    role: Literal["party", "partner"] = Field("party", description="As the one who promises, or as a partner")


@router.get("/processes", response=Listed[Process])
def list_processes(request: HttpRequest, page: Query[Wanted]) -> Listed[Process]:
    """The processes that the registry keeps, by name."""
    return of_rows(request, processes(), page, Process.of)


@router.get("/processes/{slug:slug}", response=Process | ProcessThen)
def get_process(request: HttpRequest, slug: str, asked: Query[AsOf]) -> Process | ProcessThen:
    """One process, as it is or as of a day."""
    refuse_others(request, asked)
    process = process_seen(request, slug)
    if asked.day:
        return ProcessThen.of(process, process_then(process, asked.day), asked.day)
    return Process.of(processes().get(pk=process.pk))


@router.get("/processes/{slug:slug}/overview", response=Overview)
def get_overview(request: HttpRequest, slug: str, chosen: Query[EditionFilter]) -> Overview:
    """What one edition promises: by whom, by whom nothing, what is new. Without a name the one that stands."""
    refuse_others(request, chosen)
    process = process_seen(request, slug)
    edition = editions.chosen(editions.editions(process), chosen.edition)
    if edition is None:
        raise Http404
    return Overview.of(edition, overview(process, edition))


@router.get("/processes/{slug:slug}/days/{day:date}/commitments", response=Listed[CommitmentThen])
def list_commitments_then(
    request: HttpRequest, slug: str, date: dt.date, chosen: Query[PartyFilter], page: Query[Wanted]
) -> Listed[CommitmentThen]:
    """The commitments of a process, or of a party in it, as each document worded them at the end of a day."""
    process = process_seen(request, slug)
    if date > LAST:
        raise Http404
    day, names = Day(date), names_of(request)
    party = parties.party_named(chosen.party) if chosen.party else None

    def make(row: models.CommitmentVersion) -> CommitmentThen:
        return CommitmentThen.of(row, slug, day, names)

    rows = worded_then(process, day, party).order_by("commitment_id", "number")
    lines = with_lines(rows).select_related("pillar__scheme")
    return of_rows(request, lines, page, make, chosen)


@router.get("/processes/{slug:slug}/parties", response=Listed[Party])
def list_parties(request: HttpRequest, slug: str, page: Query[Wanted]) -> Listed[Party]:
    """Who endorses a process or promises something in it, by name."""

    def make(row: models.Party) -> Party:
        return Party.of(row, row.commitments)  # type: ignore[attr-defined]

    return of_rows(request, parties.parties(process_seen(request, slug)), page, make)


@router.get("/processes/{slug:slug}/parties/{code}", response=PartyInProcess | PartyThen)
def get_party(request: HttpRequest, slug: str, code: str, asked: Query[AsOf]) -> PartyInProcess | PartyThen:
    """What a party is in a process, or was as of a day. One that the process does not name has nothing in it."""
    refuse_others(request, asked)
    process, party = process_seen(request, slug), parties.party_named(code)
    if asked.day:
        return PartyThen.of(party, party_then(process, party, asked.day), asked.day)
    tally = editions.tally(parties.promised(process, party, "party").filter(latest=True))
    return PartyInProcess.known(party, tally, parties.Standing.of(process, party))


@router.get("/processes/{slug:slug}/parties/{code}/wordings", response=Listed[NamedWording])
def list_wordings(
    request: HttpRequest, slug: str, code: str, chosen: Query[RoleFilter], page: Query[Wanted]
) -> Listed[NamedWording]:
    """What every edition says of a party: what it promises, or where others name it as a partner."""
    process, names = process_seen(request, slug), names_of(request)
    rows = parties.promised(process, parties.party_named(code), chosen.role).order_by(
        "document_id", "start", "pk"
    )

    def make(row: models.CommitmentVersion) -> NamedWording:
        return NamedWording.named(row, names)

    lines = with_lines(rows).select_related("pillar__scheme")
    return of_rows(request, lines, page, make, chosen)


@router.get("/processes/{slug:slug}/meetings", response=Listed[Meeting])
def list_meetings(request: HttpRequest, slug: str, page: Query[Wanted]) -> Listed[Meeting]:
    """The meetings of a process and of the committees of its packages, by their day."""
    return of_rows(request, meetings.meetings(process_seen(request, slug)), page, Meeting.of)


@router.get("/processes/{slug:slug}/meetings/{day:date}", response=list[MeetingWithDocuments])
def get_meetings(request: HttpRequest, slug: str, date: dt.date) -> list[MeetingWithDocuments]:
    """The meetings of a day with the documents that came of them, that of the process first."""
    found = meetings.meetings_on(process_seen(request, slug), date)
    documents = uncited(models.Document.objects.filter(meeting__in=found).defer("text"))
    ordered = list(documents.order_by("date", "pk"))
    return [MeetingWithDocuments.with_documents(each, ordered) for each in found]


@router.get("/processes/{slug:slug}/packages", response=Listed[Package])
def list_packages(request: HttpRequest, slug: str, page: Query[Wanted]) -> Listed[Package]:
    """The action packages of a process, by their number."""
    return of_rows(request, packages.packages(process_seen(request, slug)), page, Package.of)


@router.get("/processes/{slug:slug}/packages/{int:number}", response=WholePackage)
def get_package(request: HttpRequest, slug: str, number: int) -> WholePackage:
    """One action package: who leads it and takes part, along which lines."""
    process = process_seen(request, slug)
    package = packages.package_named(process, number)
    return WholePackage.whole(packages.packages(process).get(pk=package.pk))
