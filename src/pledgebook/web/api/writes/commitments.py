"""To say of a commitment that it was not read right, belongs elsewhere, or is another one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.api.bearer import KEY
from pledgebook.web.api.reads.commitments import router
from pledgebook.web.api.reads.seeing import commitment_seen
from pledgebook.web.api.schemas.commitment import WholeCommitment
from pledgebook.web.api.schemas.sent import Correction, Filing, Merge
from pledgebook.web.api.submissions import Done, once
from pledgebook.web.api.tags import meant
from pledgebook.web.api.writes.headers import EDITED, SUBMITTED
from pledgebook.web.pages.queries.commitment import commitment_named, page
from pledgebook.web.people.asking import may, principal_of
from pledgebook.web.people.concealed import NamesOfReaders, names_of
from pledgebook.web.registry.actions import (
    correct_commitment,
    file_commitment,
    merge_commitments,
    part_commitments,
)
from pledgebook.web.registry.models import ActionPackage, Commitment, Pillar, Process


@router.post(
    "/commitments/{id:public_id}/corrections", response={200: WholeCommitment}, auth=KEY, openapi_extra=EDITED
)
def correct(request: HttpRequest, public_id: str, said: Correction) -> HttpResponse:
    """Say that it was not read right; what stood before stays among its versions."""
    commitment = commitment_seen(request, public_id, "correct")

    def act() -> Done:
        _as_seen(request, commitment)
        correct_commitment(
            commitment, by=request.user.get_username(), at=timezone.now(), title=said.title, kind=said.kind,
            stance=said.stance, declared=said.declared, pillar=_pillar(commitment, said.pillar),
        )  # fmt: skip
        return Done(200, _whole(request, public_id))

    return once(request, act)


@router.put(
    "/commitments/{id:public_id}/package", response={200: WholeCommitment}, auth=KEY, openapi_extra=EDITED
)
def file(request: HttpRequest, public_id: str, said: Filing) -> HttpResponse:
    """File it under another action package, or under none."""
    commitment = commitment_seen(request, public_id, "file")

    def act() -> Done:
        _as_seen(request, commitment)
        package = _package(commitment, said.package)
        file_commitment(commitment, package, by=request.user.get_username(), at=timezone.now())
        return Done(200, _whole(request, public_id))

    return once(request, act)


@router.post(
    "/commitments/{id:public_id}/merge", response={200: WholeCommitment}, auth=KEY, openapi_extra=SUBMITTED
)
def merge(request: HttpRequest, public_id: str, said: Merge) -> HttpResponse:
    """Say that it is the same as another one, which lives on and is answered."""
    commitment = commitment_seen(request, public_id, "merge")

    def act() -> Done:
        into = Commitment.objects.filter(public_id=said.into).first()
        if into is None or not may(principal_of(request), "merge", into):
            raise Refusal(public_id, _("there is no commitment with that id"))
        lasting = merge_commitments(commitment, into, by=request.user.get_username(), at=timezone.now())
        return Done(200, _whole(request, lasting.public_id))

    return once(request, act)


@router.post(
    "/commitments/{id:public_id}/part", response={200: WholeCommitment}, auth=KEY, openapi_extra=SUBMITTED
)
def part(request: HttpRequest, public_id: str) -> HttpResponse:
    """Take a merge back: both live on, each under its own id."""
    commitment = commitment_seen(request, public_id, "part")

    def act() -> Done:
        part_commitments(commitment, by=request.user.get_username(), at=timezone.now())
        return Done(200, _whole(request, public_id))

    return once(request, act)


def _as_seen(request: HttpRequest, commitment: Commitment) -> None:
    """It is as the person saw it, and nobody changes it until the transaction ends."""
    Process.objects.select_for_update().get(pk=commitment.process_id)
    now = commitment_named(commitment.public_id)
    if now.merged_into:
        raise Refusal(now.public_id, _("was merged into {id} before").format(id=now.merged_into))
    shown = page(now)
    meant(request, *(WholeCommitment.whole(shown, names) for names in (names_of(request), NamesOfReaders())))


def _whole(request: HttpRequest, public_id: str) -> WholeCommitment:
    return WholeCommitment.whole(page(commitment_named(public_id)), names_of(request))


def _package(commitment: Commitment, number: int | None) -> ActionPackage | None:
    if number is None:
        return None
    found = ActionPackage.objects.filter(process=commitment.process_id, number=number).first()
    if found is None:
        raise Refusal(commitment.public_id, _("there is no such package"))
    return found


def _pillar(commitment: Commitment, number: int | None) -> Pillar | None:
    """A pillar of the scheme that the commitment stands under: the only ones that its document knows."""
    if number is None:
        return None
    version = commitment.versions.select_related("pillar").get(latest=True)
    scheme = version.pillar.scheme_id if version.pillar else None
    found = Pillar.objects.filter(scheme=scheme, number=number).select_related("scheme").first()
    if found is None:
        raise Refusal(commitment.public_id, _("there is no such pillar"))
    return found
