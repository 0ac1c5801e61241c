"""The list of what a focal point has to do, and the form for one commitment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from pledgebook.formats.words import language
from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.pages.queries import rounds
from pledgebook.web.pages.queries.selection import whole_number
from pledgebook.web.people.asking import require
from pledgebook.web.people.rights import Thing
from pledgebook.web.reporting import typed as typing
from pledgebook.web.reporting.actions import Stale, confirm_report, keep_draft, send_report
from pledgebook.web.reporting.actions.send import sent_already
from pledgebook.web.reporting.current import current, last_sent
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import Draft, EvidenceFile, Report, Round
from pledgebook.web.reporting.questions import Questions, questions


@dataclass(slots=True)
class Form:
    """One commitment in a round, for its lead: what is asked, what was typed, and what is wrong with it."""

    round: Round
    row: Shared
    asked: Questions
    draft: Draft | None
    typed: Mapping[str, str]
    edition: int
    after: int
    faults: Sequence[typing.Fault] = ()
    reason: str = ""
    other: Draft | None = None
    by_name: dict[str, str] = field(default_factory=dict)

    def overtaken(self, stale: Stale) -> None:
        """What stands there by now stands beside what was typed; from then on it is typed over that."""
        now = current(self.round, self.row)
        self.edition, self.after, self.reason = now.edition, now.after, stale.reason
        sent = last_sent(self.round, self.row)
        if now.draft or sent is None:
            self.other = now.draft
        else:
            self.other = Draft(typed=dict(now.typed), saved_by=sent.sent_by)

    def text(self, name: str) -> str:
        """What stands in a field."""
        return self.typed.get(name, "")

    def wrong(self, name: str) -> str:
        """What is wrong with it."""
        return " ".join(fault.reason for fault in self.faults if fault.field == name)

    def theirs(self, name: str) -> str:
        """What somebody else of the party typed in between, where that differs."""
        said = self.other.typed.get(name, "") if self.other else ""
        return said if said != self.text(name) else ""


@login_required
@require_safe
def tasks(request: HttpRequest) -> HttpResponse:
    """What the person's parties have to report and confirm."""
    principal = require(request, "see")
    context = {
        "tasks": rounds.tasks(principal),
        "unanswered": rounds.unanswered(principal),
        "focal": bool(principal.parties),
        "today": timezone.now().date(),
        "soon": rounds.SOON,
    }
    return render(request, "tasks.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def report(request: HttpRequest, round_id: str, public_id: str) -> HttpResponse:
    """The form; sent, or kept to go on later."""
    form, by = _form(request, round_id, public_id)
    if request.method != "POST":
        return _page(request, form)
    form.typed = typing.kept(form.asked, request.POST.dict())
    try:
        kept = _keep(form, request, by)
        if "later" in request.POST:
            messages.success(request, _("Kept. Nobody but your party can see it until it is sent."))
            return _lead("reporting")
        form.edition = kept.edition if kept else 0
        if _send(form, by):
            messages.success(request, _("Sent. Thank you: everybody can read it now."))
            return _lead("reporting")
    except Stale as stale:
        if "later" not in request.POST and _sent_already(form):
            return _lead("reporting")
        form.overtaken(stale)
        return _page(request, form, 409)
    except Refusal as refusal:
        form.reason = refusal.reason
    return _page(request, form, 422)


@login_required
@require_POST
def draft(request: HttpRequest, round_id: str, public_id: str) -> HttpResponse:
    """Keep what is typed, while it is typed; the answer is the line that says so."""
    form, by = _form(request, round_id, public_id)
    form.typed = typing.kept(form.asked, request.POST.dict())
    try:
        kept = _keep(form, request, by)
    except Refusal as refusal:
        context = {"edition": form.edition, "reason": refusal.reason, "saved_at": None}
        return render(request, "report-kept.html", context)
    context = {
        "edition": kept.edition if kept else 0, "reason": "", "saved_at": kept.saved_at if kept else None
    }  # fmt: skip
    return render(request, "report-kept.html", context)


@login_required
@require_POST
def confirm(request: HttpRequest, round_id: str, public_id: str) -> HttpResponse:
    """Agree with what the lead reported, or say why not, for every other party that the person speaks for."""
    round = rounds.round_named(round_id)
    row = rounds.row_of(round, public_id)
    principal = require(request, "answer", _whose(round, *(party.pk for party in row.others)))
    seen = whole_number(request.POST.get("report", ""))
    which = {"latest": True} if seen is None else {"number": seen}
    report = Report.objects.filter(round=round, commitment=row.commitment, **which).first()
    if report is None:
        raise Http404
    agrees = request.POST.get("agrees") == "yes"
    try:
        for party in rounds.own(round.process_id, row.others, principal):
            confirm_report(
                report,
                party,
                agrees=agrees,
                note=request.POST.get("note", ""),
                by=principal.name,
                at=timezone.now(),
            )
    except Refusal as refusal:
        messages.error(request, _("Not taken: {reason}.").format(reason=refusal.reason))
    else:
        messages.success(request, _("Recorded. It stands beside the report."))
    return _lead("reporting")


def _form(request: HttpRequest, round_id: str, public_id: str) -> tuple[Form, str]:
    """The form with what was typed so far, and who asks. Raises ``Http404`` for who does not speak for the lead."""
    round = rounds.round_named(round_id)
    row = rounds.row_of(round, public_id)
    by = require(request, "answer", _whose(round, row.lead.pk, state_private=True)).name
    asked = questions(row.version)
    now = current(round, row)
    return Form(round, row, asked, now.draft, now.typed, now.edition, now.after), by


def _whose(round: Round, *parties: int, state_private: bool = False) -> Thing:
    keys = frozenset((round.process_id, party) for party in parties)
    return Thing(keys, "private" if state_private else "published")


def _keep(form: Form, request: HttpRequest, by: str) -> Draft | None:
    edition, after = (whole_number(request.POST.get(name, "")) for name in ("edition", "after"))
    return keep_draft(
        form.round, form.row, form.row.lead, form.typed, edition=edition or 0, language=language(), by=by,
        at=timezone.now(), after=after,
    )  # fmt: skip


def _sent_already(form: Form) -> bool:
    """The same was sent a moment ago, as by a button that is pressed twice."""
    today = timezone.now().date()
    said, faults = typing.read(form.asked, form.typed, form.round, language=language(), today=today)
    return not faults and sent_already(last_sent(form.round, form.row), form.row.lead, said)


def _send(form: Form, by: str) -> bool:
    """Send what is meant; False where something is wrong with a field."""
    now = timezone.now()
    said, form.faults = typing.read(form.asked, form.typed, form.round, language=language(), today=now.date())
    if form.faults:
        return False
    send_report(form.round, form.row, form.row.lead, said, language=language(), by=by, at=now)
    return True


def _page(request: HttpRequest, form: Form, status: int = 200) -> HttpResponse:
    sent = Report.objects.filter(round=form.round, commitment=form.row.commitment, latest=True).first()
    files = EvidenceFile.objects.filter(
        round=form.round, commitment=form.row.commitment, party=form.row.lead, removed_at__isnull=True
    )
    context: dict[str, Any] = {
        "process": form.round.process,
        "round": form.round,
        "form": form,
        "row": form.row,
        "commitment": form.row.commitment,
        "version": form.row.version,
        "blocks": rounds.blocks(form.asked) if form.asked.counted else (),
        "sent": sent,
        "files": list(files),
        "longest": typing.longest,
    }
    return render(request, "report.html", context, status=status)


def _lead(name: str) -> HttpResponse:
    return HttpResponseRedirect(reverse(name), status=303)
