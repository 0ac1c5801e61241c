"""The overview of a process: what one edition promises, who says nothing, what does not add up, where money goes."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.queries import editions
from pledgebook.web.pages.queries.as_of import day_asked
from pledgebook.web.pages.queries.documents import documents_of
from pledgebook.web.pages.queries.history import told_of
from pledgebook.web.pages.queries.meetings import meetings
from pledgebook.web.pages.queries.overview import overview
from pledgebook.web.pages.queries.packages import packages
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.pages.views import as_of
from pledgebook.web.reporting.voices import disagreements


@require_safe
def show(request: HttpRequest, slug: str) -> HttpResponse:
    """The latest edition, or the one that the address names by the first digits of its SHA-256."""
    process = process_named(slug)
    day = day_asked(request)
    if day:
        return as_of.process(request, process, day)
    documents = editions.editions(process)
    edition = editions.chosen(documents, request.GET.get("edition", ""))
    return render(
        request,
        "process.html",
        {
            "process": process,
            "edition": edition,
            "editions": documents,
            "short": editions.SHORT,
            "packages": packages(process, edition),
            "meetings": meetings(process),
            "documents": documents_of(process),
            "disagreements": disagreements(process),
            "history": told_of(("process", slug)),
            "said": overview(process, edition) if edition else None,
        },
    )
