"""The page for people that shows the description and tries it out, in the look of the other pages.

Swagger UI comes with the package ``ninja`` and is served from here.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, cast

from csp.decorators import csp_update
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from ninja import NinjaAPI
from ninja.openapi.docs import DocsBase


def _operations(paths: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, str, str]]:
    """The method, the address and what it is for."""
    for path, methods in paths.items():
        for method, operation in methods.items():
            yield method.upper(), path, operation["summary"]


class DocsPage(DocsBase):
    """Swagger UI inside our page."""

    def render_page(self, request: HttpRequest, api: NinjaAPI, **kwargs: Any) -> HttpResponse:
        """The page."""
        settings = {
            "url": self.get_openapi_url(api, kwargs),
            "layout": "BaseLayout",
            "deepLinking": True,
            "validatorUrl": None,
            "syntaxHighlight": False,
            "docExpansion": "list",
            "defaultModelsExpandDepth": 0,
        }

        @csp_update({"img-src": ["data:"]})  # the arrows in the style sheet of Swagger UI
        def page(request: HttpRequest) -> HttpResponse:
            operations = list(_operations(api.get_openapi_schema()["paths"]))
            return render(request, "api.html", {"settings": json.dumps(settings), "operations": operations})

        return cast("HttpResponse", page(request))
