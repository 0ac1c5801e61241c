"""Processes, and what belongs to one: parties, meetings, action packages."""

from __future__ import annotations

import datetime as dt

from django.http import HttpRequest
from ninja import Query, Router

from pledgebook.web.api.paging import Listed, Wanted, of_rows
from pledgebook.web.api.reads.seeing import process_seen
from pledgebook.web.api.schemas.meeting import Meeting, MeetingWithDocuments
from pledgebook.web.api.schemas.package import Package, WholePackage
from pledgebook.web.api.schemas.party import Party, PartyInProcess
from pledgebook.web.api.schemas.process import Process
from pledgebook.web.pages.queries import editions, meetings, packages, parties
from pledgebook.web.pages.queries.documents import uncited
from pledgebook.web.pages.queries.processes import processes
from pledgebook.web.registry import models

router = Router(tags=["Processes"])


@router.get("/processes", response=Listed[Process])
def list_processes(request: HttpRequest, page: Query[Wanted]) -> Listed[Process]:
    """The processes that the registry keeps, by name."""
    return of_rows(request, processes(), page, Process.of)


@router.get("/processes/{slug:slug}", response=Process)
def get_process(request: HttpRequest, slug: str) -> Process:
    """One process."""
    return Process.of(processes().get(pk=process_seen(request, slug).pk))


@router.get("/processes/{slug:slug}/parties", response=Listed[Party])
def list_parties(request: HttpRequest, slug: str, page: Query[Wanted]) -> Listed[Party]:
    """Who endorses a process or promises something in it, by name."""

    def make(row: models.Party) -> Party:
        return Party.of(row, row.commitments)  # type: ignore[attr-defined]

    return of_rows(request, parties.parties(process_seen(request, slug)), page, make)


@router.get("/processes/{slug:slug}/parties/{code}", response=PartyInProcess)
def get_party(request: HttpRequest, slug: str, code: str) -> PartyInProcess:
    """What a party is in a process. One that the process does not name has nothing in it."""
    process, party = process_seen(request, slug), parties.party_named(code)
    tally = editions.tally(parties.promised(process, party, "party").filter(latest=True))
    return PartyInProcess.known(party, tally, parties.Standing.of(process, party))


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
