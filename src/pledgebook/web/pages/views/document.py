"""A document: its text with commitments and figures marked, and a margin that leads there and back."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.queries import editions, history
from pledgebook.web.pages.queries.documents import document_named, marked
from pledgebook.web.pages.queries.selection import whole_number
from pledgebook.web.people.asking import require


@require_safe
def show(request: HttpRequest, sha256: str) -> HttpResponse:
    """The document with this SHA-256; of a long one a part, by its number or by a character ``at`` which it stands."""
    document = document_named(sha256)
    require(request, "see", document)
    part, at = (whole_number(request.GET.get(name, "")) for name in ("part", "at"))
    laid_out = marked(document, part, at or 0)
    context = {
        "document": document,
        "fetches": document.fetches.all(),
        "process": document.process,
        "marked": laid_out,
        "page": laid_out.page,
        "tally": editions.tally(editions.said(document)),
        "entries": history.told_of(("document", sha256)),
    }
    return render(request, "document.html", context)
