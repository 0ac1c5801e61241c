"""To say that a finding is nothing to look into, and to take that back."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from pledgebook.web.api.bearer import KEY
from pledgebook.web.api.reads.findings import router, told
from pledgebook.web.api.reads.seeing import finding_seen
from pledgebook.web.api.schemas.finding import Finding
from pledgebook.web.api.schemas.sent import NewDismissal
from pledgebook.web.api.submissions import Done, once
from pledgebook.web.api.writes.headers import SUBMITTED
from pledgebook.web.people.concealed import names_of
from pledgebook.web.registry.actions import dismiss_finding, restore_finding


@router.post(
    "/documents/{sha256:sha256}/findings/{int:position}/dismissal",
    response={200: Finding},
    auth=KEY,
    openapi_extra=SUBMITTED,
)
def dismiss(request: HttpRequest, sha256: str, position: int, said: NewDismissal) -> HttpResponse:
    """Set a finding aside, with a reason that everybody can read."""
    finding = finding_seen(request, sha256, position, "dismiss")

    def act() -> Done:
        dismiss_finding(finding, reason=said.reason, by=request.user.get_username(), at=timezone.now())
        return Done(200, told(finding, names_of(request)))

    return once(request, act)


@router.post(
    "/documents/{sha256:sha256}/findings/{int:position}/restoration",
    response={200: Finding},
    auth=KEY,
    openapi_extra=SUBMITTED,
)
def restore(request: HttpRequest, sha256: str, position: int) -> HttpResponse:
    """Let a finding stand again that was set aside."""
    finding = finding_seen(request, sha256, position, "dismiss")

    def act() -> Done:
        restore_finding(finding, by=request.user.get_username(), at=timezone.now())
        return Done(200, told(finding, names_of(request)))

    return once(request, act)
