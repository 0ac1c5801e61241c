"""A programme: its stages, phases and measures; a form to report a number, and one to confirm it."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.pages import reports
from pledgebook.web.pages.queries import history
from pledgebook.web.pages.queries.programmes import Page, page, programme_named
from pledgebook.web.pages.reports import HEDGES, Report
from pledgebook.web.registry.actions import confirm_programme, report_observation

FIELDS = ("measure", "unit", "value", "hedge", "begins", "ends", "source")


@require_safe
def show(request: HttpRequest, public_id: str) -> HttpResponse:
    """The page, with an empty form."""
    return _page(request, page(programme_named(public_id)), Report(dict.fromkeys(FIELDS, "")))


@login_required
@require_POST
def report(request: HttpRequest, public_id: str) -> HttpResponse:
    """Report one number; where something is wrong, the form again with what was typed."""
    shown = page(programme_named(public_id))
    given = reports.understood(shown, {name: request.POST.get(name, "") for name in FIELDS})
    if given.wrong or given.measure is None or given.value is None:
        return _page(request, shown, given, status=422)
    try:
        observation = report_observation(
            given.measure, given.value, source=given.source, hedge=given.hedge, begins=given.begins, ends=given.ends,
            by=request.user.get_username(), at=timezone.now(),
        )  # fmt: skip
    except Refusal as refusal:
        said = _("Not taken: {reason}.").format(reason=refusal.reason)
        return _page(request, shown, Report(given.typed, wrong={"value": said}), status=422)
    messages.success(request, _("The number is in the book, with your name and the source."))
    return _back(public_id, f"#o{observation.pk}")


@login_required
@require_POST
def confirm(request: HttpRequest, public_id: str) -> HttpResponse:
    """A person says that this is the programme."""
    try:
        confirm_programme(
            programme_named(public_id), title=request.POST.get("title"), stage=request.POST.get("stage"),
            by=request.user.get_username(), at=timezone.now(),
        )  # fmt: skip
    except Refusal as refusal:
        messages.error(request, _("Not taken: {reason}.").format(reason=refusal.reason))
        return _back(public_id, "#confirm")
    messages.success(request, _("The programme is confirmed."))
    return _back(public_id)


def _page(request: HttpRequest, shown: Page, given: Report, status: int = 200) -> HttpResponse:
    programme = shown.programme
    context = {
        "page": shown,
        "programme": programme,
        "process": programme.process,
        "report": given,
        "choices": reports.choices(shown),
        "hedges": HEDGES,
        "entries": history.told_of(*shown.subjects),
    }
    return render(request, "programme.html", context, status=status)


def _back(public_id: str, anchor: str = "") -> HttpResponse:
    answer = HttpResponseRedirect(reverse("programme", args=(public_id,)) + anchor)
    answer.status_code = 303
    return answer
