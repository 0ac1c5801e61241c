"""Pages and files of a selection that stands in their address."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.urls import reverse


class Selected(Protocol):
    """A selection that can be written into an address."""

    @property
    def address(self) -> str:
        """The part of the address behind the question mark; empty for everything."""


def address(name: str, slug: str, selection: Selected) -> str:
    """The address of a page or a file of a process, with the selection."""
    return "?".join(filter(None, (reverse(name, args=(slug,)), selection.address)))


def pushed(request: HttpRequest, response: HttpResponse, own: str) -> HttpResponse:
    """The response that also replaces the address in the browser by its own, where a part of the page asked for it."""
    if request.htmx:  # type: ignore[attr-defined]
        response["HX-Push-Url"] = own
    response["Vary"] = "HX-Request"
    return response


def as_csv(chunks: Iterable[str], name: str) -> StreamingHttpResponse:
    """A file to keep under a name, sent while it is made."""
    response = StreamingHttpResponse(chunks, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return response
