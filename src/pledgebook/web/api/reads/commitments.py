"""Commitments and their versions."""

from __future__ import annotations

from typing import Annotated, Literal

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Query, Router, Schema
from pydantic import Field, StringConstraints

from pledgebook.web.api.as_of import AsOf
from pledgebook.web.api.paging import Listed, Wanted, of_items, of_rows, refuse_others
from pledgebook.web.api.reads.seeing import commitment_seen, lasting_seen, process_seen
from pledgebook.web.api.schemas.commitment import Commitment, Version, WholeCommitment
from pledgebook.web.api.schemas.history import Step
from pledgebook.web.api.schemas.then import CommitmentThen
from pledgebook.web.ledger.models import Entry as LedgerEntry
from pledgebook.web.pages.queries.as_of import Day, commitment_then
from pledgebook.web.pages.queries.commitment import page as shown
from pledgebook.web.pages.queries.differences import steps
from pledgebook.web.pages.queries.facets import selected
from pledgebook.web.pages.queries.history import entries_of
from pledgebook.web.pages.queries.listing import in_order, with_lines
from pledgebook.web.pages.queries.selection import LONGEST, MOST, Selection
from pledgebook.web.people.concealed import names_of
from pledgebook.web.registry import models

router = Router(tags=["Commitments"])

Value = Annotated[str, StringConstraints(min_length=1, max_length=200)]


def _facet(what: str) -> list[str]:
    """A facet: any of the values will do."""
    values: list[str] = Field(
        [], max_length=MOST, description=f"{what}; several: any of them will do; - for not known"
    )
    return values


class CommitmentFilter(Schema):
    """What of the commitments is asked for, as on the page: across parameters all must hold."""

    q: str = Field(
        "", max_length=LONGEST, description="Words, compared by their stems, in title, quote and id"
    )
    edition: list[Value] = Field(
        [], max_length=MOST, description="The first 12 digits of a document's SHA-256: as it words them"
    )
    party: list[Value] = _facet("Code of a party")
    pillar: list[Value] = _facet("Version of the scheme and number of a pillar, like 1.2")
    package: list[Value] = _facet("Number of an action package")
    kind: list[Value] = _facet("Kind of programme")
    declared: list[Value] = _facet("new or advancing")
    stance: list[Value] = _facet("pledge, ongoing or delivered")
    has: list[Literal["target", "deadline", "finding"]] = Field(
        [], max_length=3, description="What must be there"
    )
    sort: Literal["number", "newest", "title", "party"] = Field("number", description="The order")


@router.get("/processes/{slug:slug}/commitments", response=Listed[Commitment])
def list_commitments(
    request: HttpRequest, slug: str, chosen: Query[CommitmentFilter], page: Query[Wanted]
) -> Listed[Commitment]:
    """The commitments of a process as last worded, or as the editions that are named word them."""
    selection = Selection.of(request.GET)
    versions = in_order(selected(process_seen(request, slug), selection), selection.sort)
    rows = with_lines(versions).select_related("pillar__scheme")
    names = names_of(request)

    def make(row: models.CommitmentVersion) -> Commitment:
        return Commitment.of(row, slug, names)

    return of_rows(request, rows, page, make, chosen)


@router.get("/commitments/{id:public_id}", response={200: WholeCommitment | CommitmentThen, 301: None})
def get_commitment(
    request: HttpRequest, public_id: str, asked: Query[AsOf]
) -> WholeCommitment | CommitmentThen | HttpResponse:
    """A commitment, as it is or as of a day. The address of one that gave way to another leads to that one."""
    refuse_others(request, asked)
    commitment = commitment_seen(request, public_id)
    if asked.day:
        return _then(request, commitment, asked.day)
    if commitment.merged_into:
        place = request.path.removesuffix(public_id) + commitment.merged_into.public_id
        answer = HttpResponse(status=301, headers={"Location": place, "Cache-Control": "no-cache"})
        del answer["Content-Type"]
        return answer
    return WholeCommitment.whole(shown(commitment), names_of(request))


def _then(request: HttpRequest, commitment: models.Commitment, day: Day) -> CommitmentThen:
    """As of a day. Raises ``Http404`` where it was not there yet."""
    found = commitment_then(commitment, day)
    if found is None:
        raise Http404
    return CommitmentThen.of(found.version, commitment.process.slug, day, names_of(request), found.into)


@router.get("/commitments/{id:public_id}/history", response=Listed[Step])
def list_steps(request: HttpRequest, public_id: str, page: Query[Wanted]) -> Listed[Step]:
    """What was done to a commitment, its programme and its documents, with what changed; the last first."""
    commitment, names = lasting_seen(request, public_id), names_of(request)

    def make(row: LedgerEntry) -> Step:
        return Step.made(steps([row])[0], names)

    return of_rows(request, entries_of(*shown(commitment).subjects), page, make)


@router.get("/commitments/{id:public_id}/versions", response=Listed[Version])
def list_versions(request: HttpRequest, public_id: str, page: Query[Wanted]) -> Listed[Version]:
    """Every version of a commitment and of what gave way to it, as recorded, with what a person changed."""
    lasting = shown(lasting_seen(request, public_id))
    found = sorted(lasting.versions, key=lambda each: (each.row.recorded_at, each.row.pk))
    versions = [Version.of(each, names_of(request)) for each in found]
    places = {id(version): [place] for place, version in enumerate(versions)}
    return of_items(request, versions, page, lambda version: places[id(version)])
