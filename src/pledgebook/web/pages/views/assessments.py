"""What an assessor finds of a commitment, and what its party says to that."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from pledgebook.formats.words import language
from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.pages.queries.commitment import commitment_named
from pledgebook.web.pages.queries.rounds import assessment_named
from pledgebook.web.pages.queries.selection import whole_number
from pledgebook.web.people.asking import require
from pledgebook.web.people.rights import Principal
from pledgebook.web.people.things import parties_of
from pledgebook.web.registry.models import Commitment, Party, Rating, Scale
from pledgebook.web.registry.overtaken import Overtaken
from pledgebook.web.reporting.actions import answer_assessment, assess
from pledgebook.web.reporting.models import Round
from pledgebook.web.reporting.voices import voices


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def rate(request: HttpRequest, public_id: str) -> HttpResponse:
    """The commitment with all that is said of it, and the form to rate it."""
    commitment = commitment_named(public_id)
    principal = require(request, "assess", commitment)
    if request.method != "POST":
        return _page(request, commitment, principal)
    try:
        assess(
            commitment, _rating(request, commitment), _organisation(request, principal),
            rationale=request.POST.get("rationale", ""), sources=request.POST.get("sources", ""),
            language=language(), by=principal.name, at=timezone.now(), round=_round(request, commitment),
            seen=_seen(request),
        )  # fmt: skip
    except Overtaken as overtaken:
        return _page(request, commitment, principal, overtaken.reason, 409)
    except Refusal as refusal:
        return _page(request, commitment, principal, refusal.reason)
    messages.success(request, _("Recorded. It stands beside what the party reports."))
    return _lead(commitment)


@login_required
@require_POST
def answer(request: HttpRequest, key: int) -> HttpResponse:
    """What a party of the commitment says to an assessment of it; of several, the one that is named."""
    found = assessment_named(key)
    principal = require(request, "answer", found)
    mine = {party for _process, party in parties_of(found) & principal.parties}
    parties = {party.code: party for party in Party.objects.filter(pk__in=mine).order_by("name")}
    named = parties.get(request.POST.get("party", "")) or next(iter(parties.values()))
    try:
        answer_assessment(
            found, named, request.POST.get("text", ""), language=language(), by=principal.name, at=timezone.now()
        )  # fmt: skip
    except Refusal as refusal:
        messages.error(request, _("Not taken: {reason}.").format(reason=refusal.reason))
    else:
        messages.success(request, _("Recorded. Your answer stands with the assessment."))
    return _lead(found.commitment)


def _page(
    request: HttpRequest, commitment: Commitment, principal: Principal, reason: str = "", status: int = 422
) -> HttpResponse:
    """The page; what is not taken stands in the form still, with the reason, below all that is said by now."""
    scales = Scale.objects.filter(process=commitment.process_id).prefetch_related("ratings")
    context: dict[str, Any] = {
        "process": commitment.process,
        "commitment": commitment,
        "version": commitment.versions.select_related("document").get(latest=True),
        "voices": voices(commitment),
        "scales": scales,
        "rounds": Round.objects.filter(process=commitment.process_id).order_by("-number"),
        "organisations": sorted(principal.organisations),
        "sent": request.POST,
        "reason": reason,
    }
    return render(request, "assess.html", context, status=status if reason else 200)


def _seen(request: HttpRequest) -> list[int] | None:
    """The assessments that stood on the page from which the form was sent."""
    given = request.POST.get("seen")
    keys = (whole_number(each) for each in (given or "").split())
    return None if given is None else [key for key in keys if key is not None]


def _rating(request: HttpRequest, commitment: Commitment) -> Rating:
    key = whole_number(request.POST.get("rating", ""))
    rows = Rating.objects.filter(scale__process=commitment.process_id).select_related("scale")
    found = rows.filter(pk=key).first() if key else None
    if found is None:
        raise Refusal(commitment.public_id, _("choose a rating of one of the scales"))
    return found


def _organisation(request: HttpRequest, principal: Principal) -> str:
    """The one that was chosen, of those that the person assesses for."""
    given = request.POST.get("organisation", "")
    names = sorted(principal.organisations)
    if given in names:
        return given
    if len(names) == 1:
        return names[0]
    raise Refusal("", _("choose the organisation that you assess for"))


def _round(request: HttpRequest, commitment: Commitment) -> Round | None:
    named = request.POST.get("round", "")
    rows = Round.objects.filter(process=commitment.process_id)
    return rows.filter(public_id=named).first() if named and "\0" not in named else None


def _lead(commitment: Commitment) -> HttpResponse:
    address = reverse("commitment", args=(commitment.public_id,))
    return HttpResponseRedirect(f"{address}#voices", status=303)
