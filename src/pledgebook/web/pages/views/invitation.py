"""Coming in by an invitation."""

from __future__ import annotations

from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.events import tell
from pledgebook.web.people.actions import accept_invitation, invitation_of


@sensitive_post_parameters("password", "again")
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def accept(request: HttpRequest, secret: str) -> HttpResponse:
    """Choose a name and a password; the second factor follows at once. Of a link that is none it says as much."""
    now = timezone.now()
    open_one = invitation_of(secret, now)
    if open_one is None or request.user.is_authenticated:
        ended = open_one is None
        if ended:
            tell("invitation refused", request)
        return render(request, "invitation-ended.html", {"ended": ended}, status=410 if ended else 200)
    if request.method != "POST":
        return _page(request)
    name, password = request.POST.get("username", ""), request.POST.get("password", "")
    if password != request.POST.get("again", ""):
        return _page(request, _("the two passwords differ"))
    try:
        user = accept_invitation(secret, name, password, at=now)
    except Refusal as refusal:
        return _page(request, refusal.reason)
    answer: HttpResponse = perform_password_login(request, {"username": user.username}, Login(user=user))
    return answer


def _page(request: HttpRequest, refused: str = "") -> HttpResponse:
    context = {"refused": refused.rstrip("."), "name": request.POST.get("username", "")}
    # 200 also where it is not taken: what answers otherwise is logged with its address, which is the secret.
    return render(request, "invitation.html", context)
