"""The overview of a process: what one edition promises, who says nothing, what does not add up, where money goes."""

from __future__ import annotations

from django.db.models import Count, Prefetch, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.queries import editions
from pledgebook.web.pages.queries.documents import uncited
from pledgebook.web.pages.queries.endorsers import on
from pledgebook.web.pages.queries.history import told_of
from pledgebook.web.pages.queries.overview import overview
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.registry.models import Document, Participation, Process
from pledgebook.web.reporting.voices import disagreements


@require_safe
def show(request: HttpRequest, slug: str) -> HttpResponse:
    """The latest edition, or the one that the address names by the first digits of its SHA-256."""
    process = process_named(slug)
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
            "packages": _packages(process, edition),
            "meetings": process.meetings.select_related("package")
            .prefetch_related("hosts")
            .order_by("date", "pk"),
            "documents": uncited(process.documents.defer("text").order_by("date", "pk")),
            "disagreements": disagreements(process),
            "history": told_of(("process", slug)),
            "said": overview(process, edition) if edition else None,
        },
    )


def _packages(process: Process, edition: Document | None) -> object:
    """The packages with who leads them at the time of the edition, and how many commitments are filed under each."""
    leads = Participation.objects.filter(on(edition.date if edition else None), part="lead")
    ordered = Prefetch(
        "participations", leads.select_related("party").order_by("party__name"), to_attr="leads"
    )
    filed = Count("versions", filter=Q(versions__latest=True))
    return process.packages.annotate(filed=filed).prefetch_related(ordered).order_by("number")
