"""A document: its text with commitments and figures marked, and a margin that leads there and back."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.queries import history
from pledgebook.web.pages.queries.documents import document_named, marked


@require_safe
def show(request: HttpRequest, sha256: str) -> HttpResponse:
    """The document with this SHA-256."""
    document = document_named(sha256)
    laid_out = marked(document)
    context = {
        "document": document,
        "fetches": document.fetches.all(),
        "process": document.process,
        "page": laid_out.page,
        "found": laid_out.found,
        "entries": history.told_of(("document", sha256)),
    }
    return render(request, "document.html", context)
