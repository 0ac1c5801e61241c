"""The history of one commitment: what it said and when, and what was done to it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.queries import history
from pledgebook.web.pages.queries.commitment import commitment_named, page
from pledgebook.web.pages.queries.differences import steps
from pledgebook.web.people.asking import require


@require_safe
def show(request: HttpRequest, public_id: str) -> HttpResponse:
    """Everything, the last first; that of one that gave way to another stands with the other."""
    commitment = commitment_named(public_id)
    require(request, "see", commitment)
    if commitment.merged_into:
        return redirect("commitment-history", commitment.merged_into.public_id)
    shown = page(commitment)
    return render(
        request,
        "commitment_history.html",
        {
            "commitment": commitment,
            "process": commitment.process,
            "version": shown.version,
            "versions": shown.versions,
            "steps": steps(history.told_of(*shown.subjects)),
        },
    )
