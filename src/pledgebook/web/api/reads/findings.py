"""What the audit found."""

from __future__ import annotations

from typing import Literal

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from pledgebook.model import FindingKind, Verdict
from pledgebook.web.api.paging import Listed, Wanted, of_rows
from pledgebook.web.api.reads.seeing import finding_seen, process_seen
from pledgebook.web.api.schemas.finding import Finding
from pledgebook.web.pages.queries import editions
from pledgebook.web.pages.queries.finding_choice import Choice
from pledgebook.web.pages.queries.findings import Found, ranked, rows_with_places
from pledgebook.web.people.concealed import Names, names_of
from pledgebook.web.registry import models

router = Router(tags=["Findings"])


class FindingFilter(Schema):
    """Which findings are asked for, as on the page."""

    verdict: Verdict | Literal[""] = Field("", description="Those with this verdict")
    kind: FindingKind | Literal[""] = Field("", description="Those of this kind")
    party: str = Field("", max_length=200, description="Those in commitments of the party with this code")
    edition: str = Field(
        "", pattern=r"^([0-9a-f]{12})?$", description="Those of the document whose SHA-256 begins so"
    )
    dismissed: Literal["", "yes"] = Field(
        "", description="yes: those that a person dismissed, instead of the others"
    )


@router.get("/processes/{slug:slug}/findings", response=Listed[Finding])
def list_findings(
    request: HttpRequest, slug: str, chosen: Query[FindingFilter], page: Query[Wanted]
) -> Listed[Finding]:
    """What the audit found in a process, the accusing findings first, then by the day of the document."""
    process = process_seen(request, slug)
    edition = editions.chosen(editions.audited(process), chosen.edition) if chosen.edition else None
    choice = Choice(
        chosen.verdict, chosen.kind, chosen.party.replace("\0", ""), edition, bool(chosen.dismissed)
    )
    rows = rows_with_places(ranked(choice.narrow(process)))
    return of_rows(request, rows, page, lambda row: _made(row, names_of(request)), chosen)


@router.get("/documents/{sha256:sha256}/findings/{int:position}", response=Finding)
def get_finding(request: HttpRequest, sha256: str, position: int) -> Finding:
    """One finding, dismissed or not."""
    return told(finding_seen(request, sha256, position), names_of(request))


def told(finding: models.Finding, names: Names) -> Finding:
    """A finding with its places. Two queries."""
    return _made(rows_with_places(models.Finding.objects.filter(pk=finding.pk)).get(), names)


def _made(row: models.Finding, names: Names) -> Finding:
    return Finding.of(Found.of(row), names)
