"""One's own account: in which language to be spoken to, and where the rest of it is looked after."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from pledgebook.messages import _, speaking
from pledgebook.model import Refusal
from pledgebook.web.pages import tongues
from pledgebook.web.people.actions import choose_language
from pledgebook.web.people.language import language_of


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def show(request: HttpRequest) -> HttpResponse:
    """The page; sent, it keeps the language, which counts at once and wherever else the person signs in."""
    user = cast("User", request.user)
    if request.method != "POST":
        return _page(request, user)
    chosen = request.POST.get("language", "")
    try:
        choose_language(user, chosen, by=user.get_username(), at=timezone.now())
    except Refusal as refusal:
        return _page(request, user, refusal.reason)
    tongues.forget(request)
    with speaking(chosen or tongues.chosen(request)):
        messages.success(request, _("Your choice of language is kept."))
    return HttpResponseRedirect(reverse("account"), status=303)


def _page(request: HttpRequest, user: User, refused: str = "") -> HttpResponse:
    context = {"languages": tongues.NAMES.items(), "kept": language_of(user), "refused": refused}
    return render(request, "account.html", context, status=422 if refused else 200)
