"""The keys by which a person's programs act in their name."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.keys.actions import make_key, revoke_key
from pledgebook.web.keys.actions.make_key import LASTING, LONGEST
from pledgebook.web.keys.holding import keys_of
from pledgebook.web.pages.queries.selection import whole_number
from pledgebook.web.people.second_factor import shown


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """The keys of who is signed in, and the form that makes one. The secret of a new one is in this answer only."""
    if not shown(request):  # a key outlives the session, and would carry roles that are given later
        messages.warning(request, _("Set up a second factor first: a key stands for you without one."))
        return redirect("mfa_index")
    user, now = cast("User", request.user), timezone.now()
    secret = refusal = ""
    name = request.POST.get("name", "")
    days = whole_number(request.POST.get("days", "")) or LASTING[1]
    if request.method == "POST":
        try:
            _key, secret = make_key(user, name, days=days, by=user.get_username(), at=now)
        except Refusal as refused:
            refusal = refused.reason
    context = {
        "keys": [(key, key.good(now)) for key in keys_of(user)],
        "secret": secret,
        "refusal": refusal,
        "name": name if refusal else "",
        "days": days,
        "lasting": LASTING,
        "longest": LONGEST,
    }
    return render(request, "keys.html", context, status=422 if refusal else 200)


@login_required
@require_POST
def revoke(request: HttpRequest, key: uuid.UUID) -> HttpResponse:
    """Revoke one of one's own keys. That there are others, nobody is told."""
    user = cast("User", request.user)
    found = get_object_or_404(keys_of(user), public_id=key)
    revoke_key(found, by=user.get_username(), at=timezone.now())
    messages.success(request, _("It is revoked. Nothing is done with it any more."))
    return redirect("keys")
