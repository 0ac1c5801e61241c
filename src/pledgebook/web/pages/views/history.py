"""The whole history: every entry of the ledger, the last first."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pledgebook.model import Refusal
from pledgebook.web.history import public_key
from pledgebook.web.ledger.models import Head
from pledgebook.web.pages.queries.history import SIZE, whole
from pledgebook.web.pages.queries.selection import whole_number


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """A page of the ledger; ``before`` in the address is the number of the entry above it."""
    before = whole_number(request.GET.get("before", ""))
    entries = whole(before)
    older = entries[-1].sequence if len(entries) == SIZE and entries[-1].sequence > 1 else None
    return render(
        request,
        "history.html",
        {"entries": entries, "older": older, "before": before, "last": Head.objects.get(), "key": _key()},
    )


def _key() -> str | None:
    """The public half of the key that signs checkpoints, where there is one that can be read."""
    try:
        return public_key()
    except Refusal:
        return None
