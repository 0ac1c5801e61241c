"""The findings of a process, by verdict; and a person's word that one of them is nothing to look into."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.pages.queries import editions, findings
from pledgebook.web.pages.queries.finding_choice import Choice
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.people.asking import require
from pledgebook.web.registry.actions import dismiss_finding, restore_finding
from pledgebook.web.registry.actions.dismiss_finding import LONGEST
from pledgebook.web.registry.models import Finding, Process


@require_safe
def show(request: HttpRequest, slug: str) -> HttpResponse:
    """Those that the address asks for: of every document or of one edition, standing or dismissed."""
    process = process_named(slug)
    name = request.GET.get("edition", "")
    edition = editions.chosen(editions.audited(process), name) if name else None
    return _page(request, process, Choice.of(request.GET, edition))


@login_required
@require_POST
def dismiss(request: HttpRequest, sha256: str, position: int) -> HttpResponse:
    """Set one aside, with a reason."""
    finding = findings.finding_named(sha256, position)
    by = require(request, "dismiss", finding).name
    sent = request.POST.get("reason", "")
    try:
        dismiss_finding(finding, reason=sent, by=by, at=timezone.now())
    except Refusal as refusal:
        refused = {"anchor": findings.anchor(finding), "reason": refusal.reason, "sent": sent}
        choice = Choice(edition=finding.document, dismissed=not _stands(finding))
        return _page(request, finding.document.process, choice, refused)
    messages.success(request, _("It is dismissed, with your reason, and stands among the dismissed ones."))
    return _back(finding)


@login_required
@require_POST
def restore(request: HttpRequest, sha256: str, position: int) -> HttpResponse:
    """Let one stand again that was set aside."""
    finding = findings.finding_named(sha256, position)
    by = require(request, "dismiss", finding).name
    try:
        restore_finding(finding, by=by, at=timezone.now())
    except Refusal as refusal:
        messages.error(request, _("Not taken: {reason}.").format(reason=refusal.reason))
    else:
        messages.success(request, _("It stands again."))
    return _back(finding)


def _page(
    request: HttpRequest, process: Process, choice: Choice, refused: dict[str, str] | None = None
) -> HttpResponse:
    """The page; ``refused`` is the finding, the reason and the words of a form that is not taken."""
    rows = findings.ranked(choice.narrow(process))
    page = Paginator(rows, findings.SIZE).get_page(request.GET.get("page"))
    start = (page.number - 1) * findings.SIZE
    other = choice.standing(dismissed=not choice.dismissed)
    context: dict[str, Any] = {
        "process": process,
        "choice": choice,
        "editions": editions.audited(process),
        "short": editions.SHORT,
        "page": page,
        "groups": findings.by_verdict(findings.with_places(rows[start : start + findings.SIZE])),
        "verdicts": choice.verdicts(process),
        "kinds": choice.kinds(process),
        "parties_found": choice.parties(process),
        "other": other,
        "others": other.narrow(process).count(),
        "longest": LONGEST,
        "refused": refused or {},
    }
    return render(request, "findings.html", context, status=422 if refused else 200)


def _back(finding: Finding) -> HttpResponse:
    """To where it stands now, with GET."""
    choice = Choice(edition=finding.document, dismissed=not _stands(finding))
    address = reverse("findings", args=(finding.document.process.slug,))
    return HttpResponseRedirect(f"{address}?{choice.address}#{findings.anchor(finding)}", status=303)


def _stands(finding: Finding) -> bool:
    """It is not set aside now; somebody else may have done so since it was looked up."""
    return Finding.objects.values_list("dismissal", flat=True).get(pk=finding.pk) is None
