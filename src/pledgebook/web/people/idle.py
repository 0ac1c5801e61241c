"""A session in which nothing was done for long ends; what its person was about to send is shown to them once more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django_htmx.http import HttpResponseClientRedirect, reswap, retarget

from pledgebook.messages import ngettext
from pledgebook.web.people import sessions
from pledgebook.web.people.gate import OPEN
from pledgebook.web.people.telling import WHY

BY_ITSELF = frozenset({"upload-progress"})  # what a page asks again and again while nobody is there
PROGRAMS = "api-v1"
SECRETS = (
    "password",
    "csrf",
    "code",
    "secret",
    "credential",
    "again",
)  # in names of fields that are not shown


class Idle:
    """Ends it in place of the view, and leads to signing in and from there back to the page.

    Whoever sends a form then gets an answer with all the words of it: nothing was kept of them, and nothing is lost.
    Whoever only wants to go out goes out.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """All of it is done when the view is known."""
        return self._get_response(request)

    def process_view(self, request: HttpRequest, *_view: Any) -> HttpResponse | None:
        """After the token of a form was looked at: None lets the request pass. Programs have no session."""
        match = request.resolver_match
        if match is None or PROGRAMS in match.namespaces or match.view_name in OPEN:
            return None
        if not isinstance(request.user, User):
            return None
        now = timezone.now()
        if sessions.is_idle(request.session, now):
            setattr(request, WHY, "idle")
            logout(request)
            return _sent(request) if request.method == "POST" else _asked(request)
        if match.view_name not in BY_ITSELF:
            sessions.seen(request, now)
        return None


def _asked(request: HttpRequest) -> HttpResponse:
    """To sign in, and from there to what was asked for."""
    messages.info(request, _why())
    to = _sign_in(_came_from(request) if _by_script(request) else request.get_full_path())
    return HttpResponseClientRedirect(to) if _by_script(request) else HttpResponseRedirect(to)


def _sent(request: HttpRequest) -> HttpResponse:
    """The words of the form that came too late, and the way to sign in; in place of the page where a script sent it."""
    context = {"why": _why(), "words": list(_words(request.POST)), "sign_in": _sign_in(_came_from(request))}
    answer = render(request, "idle.html", context, status=200 if _by_script(request) else 403)
    answer.headers["Cache-Control"] = "no-store, private"
    return reswap(retarget(answer, "body"), "innerHTML") if _by_script(request) else answer


def _why() -> str:
    minutes = int(settings.SESSION_IDLE.total_seconds() // 60)
    said = ngettext(
        "You were signed out, for nothing was done for {minutes} minute. Sign in, and you are back where you were.",
        "You were signed out, for nothing was done for {minutes} minutes. Sign in, and you are back where you were.",
        minutes,
    )
    return said.format(minutes=minutes)


def _words(sent: QueryDict) -> list[str]:
    """What somebody wrote in it: no secret, and no word by itself, which is chosen rather than written."""
    return [
        text
        for name, texts in sent.lists()
        if not any(secret in name.casefold() for secret in SECRETS)
        for text in texts
        if len(text.split()) > 1
    ]


def _sign_in(back: str) -> str:
    return f"{reverse('sign-in')}?{urlencode({'next': back})}"


def _came_from(request: HttpRequest) -> str:
    """The page of this site that the form stood on; else the beginning."""
    page = request.headers.get("HX-Current-URL") or request.headers.get("Referer", "")
    if not url_has_allowed_host_and_scheme(page, allowed_hosts={request.get_host()}):
        return reverse("home")
    parts = urlsplit(page)
    return parts.path + (f"?{parts.query}" if parts.query else "")


def _by_script(request: HttpRequest) -> bool:
    return "HX-Request" in request.headers
