"""A programme of any kind: how far it is, what it counts; and the two forms by which persons say so."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.pages.observation_form import ObservationForm
from pledgebook.web.pages.pictures import pictures
from pledgebook.web.pages.queries.programme import Story, programme_named, story
from pledgebook.web.people.asking import require
from pledgebook.web.registry.actions import confirm_programme, report_observation
from pledgebook.web.registry.overtaken import Overtaken

LONGEST = 500  # characters of a title


@require_safe
def show(request: HttpRequest, public_id: str) -> HttpResponse:
    """The programme."""
    programme = programme_named(public_id)
    require(request, "see", programme)
    return _page(request, story(programme))


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def report(request: HttpRequest, public_id: str) -> HttpResponse:
    """Report one number. Who comes here by a link, as after signing in, finds the form on the page."""
    programme = programme_named(public_id)
    if request.method != "POST":
        require(request, "see", programme)
        return _see(public_id, "report")
    by = require(request, "report", programme).name
    told = story(programme)
    now = timezone.now()
    form = ObservationForm(told, now.date(), request.POST)
    if not form.is_valid():
        return _page(request, told, 422, form=form)
    measure, value = form.said
    try:
        seen = report_observation(
            measure, value, by=by, at=now,
            **{name: form.cleaned_data[name] for name in ("source", "begins", "ends")},
        )  # fmt: skip
    except Refusal as refusal:
        form.add_error(None, refusal.reason)
        return _page(request, told, 422, form=form)
    new = seen.recorded_at == now
    messages.success(
        request,
        _("Recorded. The new row is marked below, and the history has an entry.")
        if new
        else _("You reported exactly this before. Nothing was added; the row is marked below."),
    )
    return _see(public_id, f"o{seen.pk}")


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def confirm(request: HttpRequest, public_id: str) -> HttpResponse:
    """Confirm a programme, or say where a confirmed one stands by now."""
    programme = programme_named(public_id)
    if request.method != "POST":
        require(request, "see", programme)
        return _see(public_id, "confirm")
    by = require(request, "confirm", programme).name
    given = {"title": request.POST.get("title", ""), "stage": request.POST.get("stage", "")}
    now = timezone.now()
    reason = _wrong(given["title"])
    if not reason:
        try:
            programme = confirm_programme(programme, by=by, at=now, seen=request.POST.get("seen"), **given)
        except Overtaken as overtaken:
            told = story(programme_named(public_id))
            refused = given | {"reason": _("Not taken: {reason}.").format(reason=overtaken.reason)}
            return _page(request, told, 409, refused=refused)
        except Refusal as refusal:
            reason = refusal.reason
    if reason:
        return _page(request, story(programme), 422, refused=given | {"reason": reason})
    messages.success(
        request,
        _("Recorded. The history has an entry.")
        if programme.confirmed_at == now
        else _("That is what it said already. Nothing was changed."),
    )
    return _see(public_id, "")


def _wrong(title: str) -> str:
    """What is wrong with a title, if anything."""
    if not title.strip():
        return _("Give it a title.")
    if len(title) > LONGEST or "\0" in title:
        return _("Keep the title to plain words, under {count} characters.").format(count=LONGEST)
    return ""


def _page(request: HttpRequest, told: Story, status: int = 200, **refused: Any) -> HttpResponse:
    """The page; one that takes back a form says so in its status too."""
    programme = told.programme
    form = refused.get("form") or ObservationForm(told, timezone.now().date())
    confirming = refused.get("refused") or {
        "title": programme.title, "stage": programme.stage, "reason": ""
    }  # fmt: skip
    context = {
        "process": programme.process,
        "programme": programme,
        "story": told,
        "groups": [(group, pictures(group, told.kind)) for group in told.groups],
        "form": form,
        "confirming": confirming,
        "longest": LONGEST,
        "overtaken": status == 409,
    }
    return render(request, "programme.html", context, status=status)


def _see(public_id: str, place: str) -> HttpResponse:
    """To a place on the page of the programme, with GET."""
    address = reverse("programme", args=(public_id,))
    return HttpResponseRedirect(f"{address}#{place}" if place else address, status=303)
