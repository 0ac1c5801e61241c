"""The commitments of a process: search, facets, an order, and the selection as a file."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from pledgebook.web.pages.queries import facets
from pledgebook.web.pages.queries.listing import in_turn, listing
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.pages.queries.selection import SORTS, Selection
from pledgebook.web.pages.selected import address, as_csv, pushed
from pledgebook.web.pages.table import rows


@require_safe
def show(request: HttpRequest, slug: str) -> HttpResponse:
    """The selection that the address names. An address that is not the selection's own leads to that."""
    process = process_named(slug)
    selection = Selection.of(request.GET)
    own = address("commitments", slug, selection)
    if request.get_full_path() != own and not request.htmx:  # type: ignore[attr-defined]
        return redirect(own)
    found = listing(process, selection)
    groups = facets.shown(process, selection)
    response = render(
        request,
        "commitments.html",
        {
            "process": process,
            "selection": selection,
            "facets": groups,
            "several": bool(groups[0].first),  # editions
            "listing": found,
            "sorts": SORTS,
            "file": address("commitments-csv", slug, selection.on(1)),
        },
    )
    return pushed(request, response, own)


@require_safe
def download(request: HttpRequest, slug: str) -> StreamingHttpResponse:
    """The whole selection as CSV, sent while it is read."""
    process = process_named(slug)
    selection = Selection.of(request.GET)
    return as_csv(rows(in_turn(process, selection)), f"{slug}-commitments")
