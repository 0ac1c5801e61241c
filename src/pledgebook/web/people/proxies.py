"""What a proxy says of a request is believed of those alone that the settings name."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from pledgebook.web.people.addresses import among, client

SAID = ("HTTP_FORWARDED", "HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_HOST", "HTTP_X_FORWARDED_PROTO",
        "HTTP_X_FORWARDED_PORT", "HTTP_X_REAL_IP")  # fmt: skip
FORWARDED = "pledgebook.forwarded"


class Proxies:
    """``REMOTE_ADDR`` is the address that asked; what others than trusted proxies forward is dropped unread.

    ``FORWARDED`` is kept: that somebody says so is enough for not being taken for this machine.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Before anything else looks at the request."""
        peer = str(request.META.get("REMOTE_ADDR", ""))
        request.META[FORWARDED] = any(name in request.META for name in SAID)
        if among(peer, settings.TRUSTED_PROXIES):
            said = str(request.META.get("HTTP_X_FORWARDED_FOR", ""))
            request.META["REMOTE_ADDR"] = client(peer, said, settings.TRUSTED_PROXIES)
        else:
            for name in SAID:
                request.META.pop(name, None)
        return self._get_response(request)
