"""The processes that the registry keeps."""

from __future__ import annotations

from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from pledgebook.web.pages.environment import asset
from pledgebook.web.registry.models import Process


def show(request: HttpRequest) -> HttpResponse:
    """The processes; where there is only one, that one."""
    held = Count("documents", filter=Q(documents__held=True))
    processes = list(Process.objects.annotate(held=held).order_by("name"))
    if len(processes) == 1:
        return redirect("process", slug=processes[0].slug)
    return render(request, "home.html", {"processes": processes})


def icon(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 - the same for everybody
    """To the icon of the pages."""
    return redirect(asset("pages/icon.svg"))
