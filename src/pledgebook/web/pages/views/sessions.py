"""One's own sessions: where one is signed in, and the end of it."""

from __future__ import annotations

from typing import cast

from allauth.account.decorators import reauthentication_required
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from pledgebook.messages import _, ngettext
from pledgebook.web.people import sessions


@login_required
@never_cache
@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """Where the person is signed in."""
    found = sessions.sessions_of(cast("User", request.user), _here(request), timezone.now())
    return render(request, "sessions.html", {"sessions": found})


@login_required
@require_POST
@reauthentication_required  # type: ignore[untyped-decorator]  # it has no types
def end_one(request: HttpRequest, mark: str) -> HttpResponse:
    """End one. That it is gone already, or was never theirs, is all the same."""
    sessions.end_session(cast("User", request.user), mark)
    messages.success(request, _("It has ended. Whoever uses that browser is signed in no more."))
    return _lead()


@login_required
@require_POST
@reauthentication_required  # type: ignore[untyped-decorator]  # it has no types
def end_others(request: HttpRequest) -> HttpResponse:
    """End all but this one."""
    ended = sessions.end_others(cast("User", request.user), _here(request))
    said = ngettext("{count} session has ended.", "{count} sessions have ended.", ended)
    messages.success(request, said.format(count=ended))
    return _lead()


def _here(request: HttpRequest) -> str:
    return str(request.session.session_key or "")


def _lead() -> HttpResponse:
    return HttpResponseRedirect(reverse("sessions"), status=303)
