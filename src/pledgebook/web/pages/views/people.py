"""Looking after the people: who is here, with which roles; inviting them, and closing their accounts."""

from __future__ import annotations

import uuid
from collections.abc import Callable

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.pages.queries.people import people
from pledgebook.web.people import actions
from pledgebook.web.people.asking import require
from pledgebook.web.people.mails import invitation
from pledgebook.web.people.models import Invitation, Role
from pledgebook.web.people.roles import Grant, grants_of


@login_required
@never_cache
@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Who is here."""
    require(request, "manage people")
    return _page(request)


@login_required
@never_cache
@require_POST
def invite(request: HttpRequest) -> HttpResponse:
    """Invite somebody; the page then shows the link, once."""
    by = require(request, "manage people").name
    try:
        grants = _grants(request)
        note, form, address = (
            request.POST.get(name, "").replace("\0", "").strip() for name in ("note", "form", "address")
        )
        row, secret = actions.invite(grants, by=by, at=timezone.now(), note=note, form=form, address=address)
    except Refusal as refusal:
        return _page(request, refused=refusal.reason)
    link = request.build_absolute_uri(reverse("invitation", args=(secret,)))
    before = (
        Invitation.objects.exclude(pk=row.pk)
        .exclude(form="")
        .filter(invited_by=by, form=row.form, note=row.note)
    )
    return _page(
        request,
        invited=row,
        link=link,
        again=any(each.grants == row.grants for each in before),
        mailed=_mailed(address, link),
    )


@login_required
@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Let the link of an invitation lead nowhere."""
    by = require(request, "manage people").name
    actions.withdraw(get_object_or_404(Invitation, pk=pk), by=by, at=timezone.now())
    messages.success(request, _("The invitation is withdrawn."))
    return _back()


@login_required
@require_POST
def give_role(request: HttpRequest, pk: int) -> HttpResponse:
    """Give somebody a role."""

    def act(by: str) -> None:
        user = get_object_or_404(User, pk=pk)
        for grant in _grants(request):
            actions.give_role(user, grant, by=by, at=timezone.now())

    return _done(request, act, _("The role is given."))


@login_required
@require_POST
def take_role(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a role away."""

    def act(by: str) -> None:
        held = Role.objects.select_related("user", "process", "party")
        actions.take_role(get_object_or_404(held, pk=pk), by=by, at=timezone.now())

    return _done(request, act, _("The role is taken."))


@login_required
@require_POST
def close(request: HttpRequest, pk: int) -> HttpResponse:
    """Close an account: whoever is in is out at once."""

    def act(by: str) -> None:
        actions.close_account(get_object_or_404(User, pk=pk), by=by, at=timezone.now())

    return _done(request, act, _("The account is closed; whoever was in is out."))


@login_required
@require_POST
def reopen(request: HttpRequest, pk: int) -> HttpResponse:
    """Open a closed account again."""

    def act(by: str) -> None:
        actions.open_account(get_object_or_404(User, pk=pk), by=by, at=timezone.now())

    return _done(request, act, _("The account is open."))


@login_required
@require_POST
def forget(request: HttpRequest, pk: int) -> HttpResponse:
    """Forget the second factor of somebody who lost it."""

    def act(by: str) -> None:
        actions.forget_second_factor(get_object_or_404(User, pk=pk), by=by, at=timezone.now())

    said = _("The second factor is forgotten: the person sets up another one after the password.")
    return _done(request, act, said)


def _done(request: HttpRequest, act: Callable[[str], None], said: str) -> HttpResponse:
    by = require(request, "manage people").name
    try:
        act(by)
    except Refusal as refusal:
        messages.error(request, _("Not taken: {reason}.").format(reason=refusal))
    else:
        messages.success(request, said)
    return _back()


def _grants(request: HttpRequest) -> list[Grant]:
    sent = request.POST
    return grants_of(
        sent.get("role", ""), sent.get("process", ""), sent.getlist("party"), sent.get("organisation", "")
    )


def _mailed(address: str, link: str) -> bool | None:
    """Whether the link went by mail; None where that was not asked for."""
    if not address:
        return None
    if not settings.MAILS:
        return False
    try:
        sent = invitation(address, link).send()
    except (OSError, ValueError):  # no server there, or no address to write to
        return False
    return bool(sent)


def _back() -> HttpResponse:
    return HttpResponseRedirect(reverse("people"), status=303)


def _page(request: HttpRequest, **more: object) -> HttpResponse:
    """The page; ``invited`` is an invitation that was made just now, with its ``link``."""
    context = {
        "people": people(timezone.now()),
        "mails": settings.MAILS,
        "refused": "",
        "link": "",
        "mailed": None,
        "again": False,
        "form": uuid.uuid4().hex,
    }
    return render(request, "people.html", context | more, status=422 if more.get("refused") else 200)
