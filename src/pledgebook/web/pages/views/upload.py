"""To be built."""

from django.http import Http404, HttpRequest, HttpResponse


def show(request: HttpRequest, **names: object) -> HttpResponse:
    """Not yet."""
    raise Http404


def receive(request: HttpRequest, **names: object) -> HttpResponse:
    """Not yet."""
    raise Http404


def follow(request: HttpRequest, **names: object) -> HttpResponse:
    """Not yet."""
    raise Http404
