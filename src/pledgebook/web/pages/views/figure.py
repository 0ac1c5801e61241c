"""A figure: how its sums nest, where its windows clash, and what else the audit says of it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.queries.contests import of_figure
from pledgebook.web.pages.queries.documents import document_named
from pledgebook.web.pages.queries.figure import page
from pledgebook.web.people.asking import require


@require_safe
def show(request: HttpRequest, sha256: str, start: int) -> HttpResponse:
    """The figure that begins at a character of a document."""
    document = document_named(sha256)
    require(request, "see", document)
    shown = page(document, start)
    context = {
        "page": shown,
        "document": document,
        "process": document.process,
        "contests": of_figure(shown.figure),
    }
    return render(request, "figure.html", context)
