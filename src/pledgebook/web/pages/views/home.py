"""The processes that the registry keeps."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.environment import asset
from pledgebook.web.pages.queries.processes import processes


@require_safe
def show(request: HttpRequest) -> HttpResponse:
    """The processes; where there is only one, that one."""
    found = list(processes())
    if len(found) == 1:
        return redirect("process", slug=found[0].slug)
    return render(request, "home.html", {"processes": found})


@require_safe
def icon(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - the same for everybody
    """To the icon of the pages."""
    return redirect(asset("pages/icon.svg"))
