"""A commitment, and what a person may say of it: that it was not read right, belongs elsewhere, or is another one."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.pages.queries import history
from pledgebook.web.pages.queries.commitment import commitment_named, page
from pledgebook.web.pages.queries.selection import whole_number
from pledgebook.web.registry.actions import correct_commitment, file_commitment, merge_commitments
from pledgebook.web.registry.models import ActionPackage, Commitment, Pillar


@require_safe
def show(request: HttpRequest, public_id: str) -> HttpResponse:
    """The page. The address of one that gave way to another leads there for good."""
    commitment = commitment_named(public_id)
    if commitment.merged_into:
        return redirect("commitment", commitment.merged_into.public_id, permanent=True)
    shown = page(commitment)
    context = {
        "page": shown,
        "commitment": commitment,
        "version": shown.version,
        "process": commitment.process,
        "packages": ActionPackage.objects.filter(process=commitment.process_id).order_by("number"),
        "pillars": _pillars(shown.version.pillar),
        "kinds": load_kinds(),
        "entries": history.told_of(*shown.subjects),
    }
    return render(request, "commitment.html", context)


@login_required
@require_POST
def file(request: HttpRequest, public_id: str) -> HttpResponse:
    """File it under another action package, or under none."""

    def act(commitment: Commitment) -> None:
        number = whole_number(request.POST.get("package", ""))
        packages = ActionPackage.objects.filter(process=commitment.process_id)
        package = packages.filter(number=number).first() if number else None
        if number and package is None:
            raise Refusal(public_id, _("there is no such package"))
        file_commitment(commitment, package, by=request.user.get_username(), at=timezone.now())

    return _done(request, public_id, act, _("It is filed."))


@login_required
@require_POST
def correct(request: HttpRequest, public_id: str) -> HttpResponse:
    """Say that it was not read right; what stood before stays in its versions."""

    def act(commitment: Commitment) -> None:
        number = whole_number(request.POST.get("pillar", ""))
        known = {pillar.pk: pillar for pillar in _pillars(commitment.versions.get(latest=True).pillar)}
        correct_commitment(
            commitment, by=request.user.get_username(), at=timezone.now(), title=request.POST.get("title"),
            kind=request.POST.get("kind"), stance=request.POST.get("stance"),
            declared=request.POST.get("declared"), pillar=known.get(number or 0),
        )  # fmt: skip

    return _done(request, public_id, act, _("It is corrected; what stood before is kept among its versions."))


@login_required
@require_POST
def merge(request: HttpRequest, public_id: str) -> HttpResponse:
    """Say that it is the same as another one, which lives on."""

    def act(commitment: Commitment) -> None:
        into = Commitment.objects.filter(public_id=request.POST.get("into", "").strip()).first()
        if into is None:
            raise Refusal(public_id, _("there is no commitment with that id"))
        merge_commitments(commitment, into, by=request.user.get_username(), at=timezone.now())

    return _done(request, public_id, act, _("The two are one now; both addresses lead here."))


def _done(request: HttpRequest, public_id: str, act: Callable[[Commitment], None], said: str) -> HttpResponse:
    """Act, and go back to the page with what came of it."""
    try:
        act(commitment_named(public_id))
    except Refusal as refusal:
        messages.error(request, _("Not taken: {reason}.").format(reason=refusal.reason.rstrip(".")))
    else:
        messages.success(request, said)
    answer = HttpResponseRedirect(reverse("commitment", args=(public_id,)))
    answer.status_code = 303
    return answer


def _pillars(pillar: Pillar | None) -> list[Pillar]:
    """The pillars of the scheme that it stands under: the only ones that its document knows."""
    return list(Pillar.objects.filter(scheme=pillar.scheme_id).order_by("number")) if pillar else []
