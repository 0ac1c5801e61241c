"""Anybody's doubt of a figure: said, released or refused, and answered in public."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.pages.queries.contests import (
    contest_named,
    figure_named,
    in_state,
    observation_named,
    observed,
)
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.people.asking import may, principal_of, require
from pledgebook.web.people.sparing import spare
from pledgebook.web.registry.models import Document, Figure, Observation, Process, Programme
from pledgebook.web.reporting.actions import answer_contest, contest, handle_contest
from pledgebook.web.reporting.models import Contest


@require_http_methods(["GET", "HEAD", "POST"])
def of_figure(request: HttpRequest, sha256: str, start: int) -> HttpResponse:
    """Contest a figure of a document."""
    found = figure_named(sha256, start)
    return _contest(request, found, found.document, found.document.process)


@require_http_methods(["GET", "HEAD", "POST"])
def of_observation(request: HttpRequest, key: int) -> HttpResponse:
    """Contest a number that was observed or reported."""
    found = observation_named(key)
    programme = found.measure.programme
    return _contest(request, found, programme, programme.process)


@require_safe
def every(request: HttpRequest, slug: str) -> HttpResponse:
    """Those that are released, for everybody; those that wait, for who may release them."""
    process = process_named(slug)
    require(request, "see", process)
    return _page(request, process)


def _page(request: HttpRequest, process: Process, reason: str = "") -> HttpResponse:
    """Where a deed is not taken, with the reason and what was typed, above how all of them stand now."""
    releases = may(principal_of(request), "release", process)
    context = {
        "process": process,
        "releases": releases,
        "held": in_state(process, "held") if releases else (),
        "released": in_state(process, "released"),
        "reason": reason,
        "typed": request.POST.get("reason", "") if reason else "",
    }
    return render(request, "contests.html", context, status=409 if reason else 200)


@login_required
@require_POST
def handle(request: HttpRequest, contest: uuid.UUID) -> HttpResponse:
    """Release it, or refuse it."""
    found = contest_named(contest)
    by = require(request, "release", found).name
    return _done(
        request,
        found,
        lambda: handle_contest(
            found, release=request.POST.get("deed") == "release", by=by, at=timezone.now()
        ),
    )


@login_required
@require_POST
def answer(request: HttpRequest, contest: uuid.UUID) -> HttpResponse:
    """Say what comes of it, and why."""
    found = contest_named(contest)
    by = require(request, "release", found).name
    outcome, reason = request.POST.get("outcome", ""), request.POST.get("reason", "")
    return _done(request, found, lambda: answer_contest(found, outcome, reason, by=by, at=timezone.now()))


def _contest(
    request: HttpRequest, figure: Figure | Observation, of: Document | Programme, process: Process
) -> HttpResponse:
    """The form; nobody contests, or reads here, a figure of what they may not see."""
    by = require(request, "contest", of).name
    reason = ""
    if request.method == "POST":
        said = {name: request.POST.get(name, "") for name in ("claim", "source", "said_by")}
        try:
            spare("contest", request, unless="release")
            contest(figure, by=by, at=timezone.now(), **said)
        except Refusal as refusal:
            reason = refusal.reason
        else:
            messages.success(
                request, _("Thank you. It is public once an editor has read it, and so is the answer.")
            )
            return HttpResponseRedirect(reverse("contests", args=(process.slug,)), status=303)
    context = {
        "process": process,
        "figure": figure if isinstance(figure, Figure) else None,
        "observation": figure if isinstance(figure, Observation) else None,
        "words": figure.quote if isinstance(figure, Figure) else observed(figure),
        "sent": request.POST,
        "reason": reason,
    }
    return render(request, "contest.html", context, status=422 if reason else 200)


def _done(request: HttpRequest, contest: Contest, act: Callable[[], object]) -> HttpResponse:
    try:
        act()
    except Refusal as refusal:
        return _page(request, contest.process, refusal.reason)
    messages.success(request, _("Recorded. The history has an entry."))
    return HttpResponseRedirect(reverse("contests", args=(contest.process.slug,)), status=303)
