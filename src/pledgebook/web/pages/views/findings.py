"""All findings of a process, by verdict."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.queries import editions, findings
from pledgebook.web.pages.queries.processes import process_named


@require_safe
def show(request: HttpRequest, slug: str) -> HttpResponse:
    """Those of every document, or of the edition that the address names."""
    process = process_named(slug)
    documents = editions.editions(process)
    name = request.GET.get("edition", "")
    edition = editions.chosen(documents, name) if name else None
    rows = findings.of_process(process)
    rows = rows.filter(document=edition) if edition else rows
    page = Paginator(rows, findings.SIZE).get_page(request.GET.get("page"))
    start = (page.number - 1) * findings.SIZE
    found = findings.with_places(rows[start : start + findings.SIZE])
    return render(
        request,
        "findings.html",
        {
            "process": process,
            "edition": edition,
            "editions": documents,
            "short": editions.SHORT,
            "page": page,
            "groups": findings.by_verdict(found),
        },
    )
