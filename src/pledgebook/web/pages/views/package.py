"""An action package: who leads it and takes part, along which lines, and what is filed under it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.queries import packages
from pledgebook.web.pages.queries.history import told_of
from pledgebook.web.pages.queries.parties import in_editions
from pledgebook.web.pages.queries.processes import process_named


@require_safe
def show(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """The package of that number."""
    process = process_named(slug)
    package = packages.package_named(process, number)
    return render(
        request,
        "package.html",
        {
            "process": process,
            "package": package,
            "participations": packages.participations(package),
            "lines_of_effort": package.lines_of_effort.order_by("pk"),
            "meetings": package.meetings.prefetch_related("hosts").order_by("date"),
            "counts": packages.counts(package),
            "filed": in_editions(packages.filed(package)),
            "history": told_of(("action package", str(package.pk))),
        },
    )
