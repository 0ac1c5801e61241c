"""The gate: nobody who may write passes without a second factor of this session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from pledgebook.messages import _
from pledgebook.web.people.device import remember
from pledgebook.web.people.first_password import is_asked
from pledgebook.web.people.principals import principal_of_user
from pledgebook.web.people.rights import writes
from pledgebook.web.people.second_factor import enrolled, shown
from pledgebook.web.people.telling import WHY

# Where somebody without one may go all the same: out, and to where they set one up for themselves.
OPEN = frozenset({"sign-out", "account_logout", "icon", "admin:logout"})
SETTING_UP = frozenset({"mfa_index", "mfa_activate_totp", "mfa_add_webauthn", "account_reauthenticate"})

CHOOSING = frozenset({"password", "account_reauthenticate"})


class Gate:
    """Leads whoever may write, and showed no second factor, to where one is set up; or to sign in again, with it.

    A session from before a second factor was set up ends: it may not set up another one with the password alone.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The view is known only later. What somebody sees who is signed in is for nobody who comes after them."""
        answer = self._get_response(request)
        if request.user.is_authenticated:
            answer.headers.setdefault("Cache-Control", "no-store, private")
            if shown(request) and not getattr(request, "key", None):
                remember(request, answer, request.user.get_username())
        return answer

    def process_view(self, request: HttpRequest, *_view: Any) -> HttpResponse | None:
        """Before the view: None lets the request pass."""
        name = request.resolver_match.view_name if request.resolver_match else ""
        if getattr(request, "key", None):  # of the interface for programs, made by who had shown one
            return None
        if name in OPEN or not isinstance(request.user, User):
            return None
        if shown(request) or not writes(principal_of_user(request.user)):
            return _to_own_password(request, name)
        if enrolled(request.user):
            setattr(request, WHY, "no second factor")
            logout(request)
            return HttpResponseRedirect(_with_next("sign-in", request))
        if name in SETTING_UP:
            return None
        messages.warning(request, _("Set up a second factor first: who may write signs in with two."))
        return HttpResponseRedirect(_with_next("mfa_index", request))


def _to_own_password(request: HttpRequest, name: str) -> HttpResponse | None:
    """Whoever came in by a password that they were given chooses one; the second factor may be set up before."""
    if not is_asked(request) or name in CHOOSING or name.startswith("mfa_"):
        return None
    messages.warning(
        request,
        _("Choose a password of your own first: the one that you were given is for the first time only."),
    )
    return HttpResponseRedirect(reverse("password"))


def _with_next(name: str, request: HttpRequest) -> str:
    """The page of that name, which leads back to what was asked for where that can be asked for again."""
    back = {"next": request.get_full_path()} if request.method in {"GET", "HEAD"} else {}
    return reverse(name) + (f"?{urlencode(back)}" if back else "")
