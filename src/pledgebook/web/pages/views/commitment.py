"""A commitment, and what a person may say of it: that it was not read right, belongs elsewhere, or is another one."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.pages.queries import history
from pledgebook.web.pages.queries.as_of import day_asked
from pledgebook.web.pages.queries.breakdowns import breakdowns
from pledgebook.web.pages.queries.commitment import commitment_named, page
from pledgebook.web.pages.queries.contests import of_commitment
from pledgebook.web.pages.queries.selection import whole_number
from pledgebook.web.pages.views import as_of
from pledgebook.web.people.asking import principal_of, require
from pledgebook.web.people.rights import Deed
from pledgebook.web.registry.actions import (
    correct_commitment,
    file_commitment,
    merge_commitments,
    part_commitments,
)
from pledgebook.web.registry.models import ActionPackage, Commitment, Pillar
from pledgebook.web.registry.overtaken import Overtaken
from pledgebook.web.reporting.voices import voices


@require_safe
def show(request: HttpRequest, public_id: str) -> HttpResponse:
    """The page. The address of one that gave way to another leads for good to where that page says so.

    For good, but no browser is to keep it: a merge can be taken back.
    """
    commitment = commitment_named(public_id)
    require(request, "see", commitment)
    day = day_asked(request)
    if day:
        return as_of.commitment(request, commitment, day)
    if commitment.merged_into:
        answer = _lead(f"{_address(commitment.merged_into)}#was-{public_id}", 301)
        answer["Cache-Control"] = "no-cache"
        return answer
    return _page(request, commitment)


@login_required
@require_POST
def file(request: HttpRequest, public_id: str) -> HttpResponse:
    """File it under another action package, or under none."""

    def act(commitment: Commitment) -> None:
        given = _said(request, "package") or ""
        packages = ActionPackage.objects.filter(process=commitment.process_id)
        number = whole_number(given)
        package = None if number is None else packages.filter(number=number).first()
        if given and package is None:
            raise Refusal(public_id, _("there is no such package"))
        file_commitment(
            commitment,
            package,
            by=request.user.get_username(),
            at=timezone.now(),
            seen=request.POST.get("seen"),
        )

    return _done(request, public_id, ("file", "package"), act, _("It is filed."))


@login_required
@require_POST
def correct(request: HttpRequest, public_id: str) -> HttpResponse:
    """Say that it was not read right; what stood before stays in its versions."""

    def act(commitment: Commitment) -> None:
        correct_commitment(
            commitment, by=request.user.get_username(), at=timezone.now(), title=_said(request, "title"),
            kind=_said(request, "kind"), stance=_said(request, "stance"),
            declared=_said(request, "declared"), pillar=_pillar(commitment, _said(request, "pillar") or ""),
            seen=whole_number(request.POST.get("seen", "")),
        )  # fmt: skip

    said = _("It is corrected; what stood before is kept among its versions.")
    return _done(request, public_id, ("correct", "correction"), act, said)


@login_required
@require_POST
def merge(request: HttpRequest, public_id: str) -> HttpResponse:
    """Say that it is the same as another one, which lives on."""

    def act(commitment: Commitment) -> None:
        into = Commitment.objects.filter(public_id=(_said(request, "into") or "").strip()).first()
        if into is None:
            raise Refusal(public_id, _("there is no commitment with that id"))
        merge_commitments(commitment, into, by=request.user.get_username(), at=timezone.now())

    said = _("The two are one now; both addresses lead here.")
    return _done(request, public_id, ("merge", "merge"), act, said)


@login_required
@require_POST
def part(request: HttpRequest, public_id: str) -> HttpResponse:
    """Take a merge back: both live on, each under its own id."""
    commitment = commitment_named(public_id)
    by = require(request, "part", commitment).name
    try:
        part_commitments(commitment, by=by, at=timezone.now())
    except Refusal as refusal:
        messages.error(request, _("Not taken: {reason}.").format(reason=refusal.reason))
    else:
        messages.success(request, _("They are two again."))
    return _lead(_address(commitment), 303)


def _done(
    request: HttpRequest,
    public_id: str,
    deed: tuple[Deed, str],
    act: Callable[[Commitment], None],
    said: str,
) -> HttpResponse:
    """Do a deed and go back to the page; where that is refused, the page with the reason beside its form's content."""
    commitment = commitment_named(public_id)
    require(request, deed[0], commitment)
    try:
        act(commitment)
    except Refusal as refusal:
        reason = _("Not taken: {reason}.").format(reason=refusal.reason.rstrip("."))
        commitment = commitment_named(public_id)
        if commitment.merged_into is None:
            status = 409 if isinstance(refusal, Overtaken) else 422
            return _page(request, commitment, deed[1], reason, status)
        messages.error(request, reason)
    else:
        messages.success(request, said)
    return _lead(_address(commitment), 303)


def _page(
    request: HttpRequest, commitment: Commitment, form: str = "", reason: str = "", status: int = 200
) -> HttpResponse:
    """``form`` is the one whose content is not taken, for ``reason``: what was typed stands in it still.

    Where somebody else changed it in between, what it says now stands beside that.
    """
    shown, said = page(commitment), voices(commitment)
    context = {
        "page": shown,
        "commitment": commitment,
        "version": shown.version,
        "process": commitment.process,
        "packages": ActionPackage.objects.filter(process=commitment.process_id).order_by("number"),
        "pillars": _pillars(shown.version.pillar),
        "kinds": load_kinds(),
        "voices": said,
        "breakdowns": breakdowns(said.reports, principal_of(request)),
        "contests": of_commitment(commitment),
        "entries": history.told_of(*shown.subjects),
        "refused": form,
        "reason": reason,
        "sent": request.POST,
        "overtaken": status == 409,
    }
    return render(request, "commitment.html", context, status=status)


def _said(request: HttpRequest, name: str) -> str | None:
    """What a field of the form says, None where it was not sent. Raises ``Refusal`` for what is no text."""
    value = request.POST.get(name)
    if value is not None and "\0" in value:
        raise Refusal("", _("there is a sign in it that is no letter"))
    return value


def _pillar(commitment: Commitment, given: str) -> Pillar | None:
    """One of the pillars that the page offers; None where none was chosen. Raises ``Refusal`` for another."""
    version = commitment.versions.filter(latest=True).select_related("pillar").first()
    if not given or version is None:
        return None
    found = next((each for each in _pillars(version.pillar) if str(each.pk) == given), None)
    if found is None:
        raise Refusal(commitment.public_id, _("there is no such pillar"))
    return found


def _pillars(pillar: Pillar | None) -> list[Pillar]:
    """The pillars of the scheme that it stands under: the only ones that its document knows."""
    return list(Pillar.objects.filter(scheme=pillar.scheme_id).order_by("number")) if pillar else []


def _address(commitment: Commitment) -> str:
    return reverse("commitment", args=(commitment.public_id,))


def _lead(address: str, status: int) -> HttpResponse:
    answer = HttpResponseRedirect(address)
    answer.status_code = status
    return answer
