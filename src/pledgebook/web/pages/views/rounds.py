"""The rounds of a process: who is asked about what, until when, and who answered."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pledgebook.messages import _, ngettext
from pledgebook.model import Refusal
from pledgebook.web.pages.queries import rounds
from pledgebook.web.pages.queries.history import told_of
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.people.asking import may, principal_of, require
from pledgebook.web.protection.wording import open_holds
from pledgebook.web.registry.models import Party, Process
from pledgebook.web.registry.overtaken import Overtaken
from pledgebook.web.reporting.actions import close_round, extend_round, open_round, publish_round
from pledgebook.web.reporting.leads import promising
from pledgebook.web.reporting.models import EvidenceFile, Round
from pledgebook.web.reporting.standing import standings
from pledgebook.web.reporting.tasks import enqueue
from pledgebook.web.reporting.voices import disagreements


@require_http_methods(["GET", "HEAD", "POST"])
def every(request: HttpRequest, slug: str) -> HttpResponse:
    """The rounds of a process, and the form to open one."""
    process = process_named(slug)
    require(request, "see", process)
    return _open(request, process) if request.method == "POST" else _list(request, process)


@login_required
def _open(request: HttpRequest, process: Process) -> HttpResponse:
    by = require(request, "run rounds", process).name
    try:
        made = open_round(
            process, request.POST.get("title", ""), _chosen(request),
            begins=_day(request, "begins"), ends=_day(request, "ends"), due=_day(request, "due"),
            by=by, at=timezone.now(),
        )  # fmt: skip
    except Refusal as refusal:
        return _list(request, process, refusal.reason)
    messages.success(request, _("The round is open. The parties see it in their list."))
    return HttpResponseRedirect(reverse("round", args=(made.public_id,)), status=303)


@require_safe
def show(request: HttpRequest, round_id: str) -> HttpResponse:
    """A round: for everybody what is asked; who answered once it is published, and before for who runs it."""
    round = rounds.round_named(round_id)
    require(request, "see", round)
    return _shown(request, round)


def _shown(request: HttpRequest, round: Round, reason: str = "") -> HttpResponse:
    """The page; where a deed came too late, with the reason and what was typed beside what stands there by now."""
    runs = may(principal_of(request), "run rounds", round.process)
    context = {
        "process": round.process,
        "round": round,
        "runs": runs,
        "standings": standings(round) if runs or round.state == "published" else (),
        "asked": [each.party for each in round.asked.select_related("party")],
        "reports": rounds.reports_of(round),
        "reminded": rounds.reminded(round) if runs else {},
        "evidence": _waiting(round.pk) if runs else (),
        "held": open_holds("evidence") if runs else {},
        "disagreements": disagreements(round.process),
        "own": rounds.own(
            round.process_id,
            [each.party for each in round.asked.select_related("party")],
            principal_of(request),
        ),
        "today": timezone.now().date(),
        "history": told_of(("round", round.public_id)),
        "reason": reason,
        "typed": request.POST.get("due", "") if reason else "",
    }
    return render(request, "round.html", context, status=409 if reason else 200)


@login_required
@require_POST
def change(request: HttpRequest, round_id: str, deed: str) -> HttpResponse:
    """Close or publish it."""
    round = rounds.round_named(round_id)
    by = require(request, "run rounds", round).name
    act = {"close": close_round, "publish": publish_round}[deed]
    try:
        act(round, by=by, at=timezone.now())
    except Refusal as refusal:
        messages.error(request, _("Not taken: {reason}.").format(reason=refusal.reason))
    else:
        said = _("The round is closed.") if deed == "close" else _("The round is published.")
        messages.success(request, said)
    return HttpResponseRedirect(reverse("round", args=(round_id,)), status=303)


@login_required
@require_POST
def extend(request: HttpRequest, round_id: str) -> HttpResponse:
    """Give everybody until a later day."""
    round = rounds.round_named(round_id)
    by = require(request, "run rounds", round).name
    try:
        extend_round(round, _day(request, "due"), by=by, at=timezone.now(), seen=request.POST.get("seen"))
    except Overtaken as overtaken:
        return _shown(request, rounds.round_named(round_id), overtaken.reason)
    except Refusal as refusal:
        messages.error(request, _("Not taken: {reason}.").format(reason=refusal.reason))
    else:
        messages.success(request, _("The parties have until the new day. Reminders and calendars follow it."))
    return HttpResponseRedirect(reverse("round", args=(round_id,)), status=303)


@login_required
@require_POST
def remind(request: HttpRequest, round_id: str) -> HttpResponse:
    """Have all reminded who have something left to answer, whether or not it is due soon; at most weekly each."""
    round = rounds.round_named(round_id)
    require(request, "run rounds", round)
    count = enqueue(timezone.now(), round)
    if not settings.MAILS:
        messages.error(request, _("No mail server is named in the settings, so nobody can be written to."))
    elif count:
        said = ngettext("{count} reminder is on its way.", "{count} reminders are on their way.", count)
        messages.success(request, said.format(count=count))
    else:
        messages.success(
            request, _("Nobody is left to remind: all answered, or were written to within a week.")
        )
    return HttpResponseRedirect(reverse("round", args=(round_id,)), status=303)


def _list(request: HttpRequest, process: Process, reason: str = "") -> HttpResponse:
    today = timezone.now().date()
    sent, parties = request.POST, promising(process)
    context: dict[str, Any] = {
        "process": process,
        "rounds": rounds.rounds_of(process),
        "parties": parties,
        "reason": reason,
        "sent": {name: sent.get(name, "") for name in ("title", "begins", "ends", "due")},
        "chosen": set(sent.getlist("party")) if reason else {party.code for party in parties},
        "today": today,
    }
    return render(request, "rounds.html", context, status=422 if reason else 200)


def _chosen(request: HttpRequest) -> list[Party]:
    codes = [code for code in request.POST.getlist("party") if "\0" not in code]
    return list(Party.objects.filter(code__in=codes).order_by("pk"))


def _day(request: HttpRequest, name: str) -> dt.date:
    try:
        return dt.date.fromisoformat(request.POST.get(name, ""))
    except ValueError:
        raise Refusal(name, _("write each day like 2023-01-31")) from None


def _waiting(round: int) -> object:
    rows = EvidenceFile.objects.filter(round=round, removed_at__isnull=True)
    return list(rows.select_related("party", "commitment").order_by("released_at", "added_at"))
