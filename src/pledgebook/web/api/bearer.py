"""The key that a request carries, as the interface describes it. The gate looked it up."""

from __future__ import annotations

from django.http import HttpRequest
from ninja.security import HttpBearer

from pledgebook.web.keys.models import Key


class PersonalKey(HttpBearer):
    """A personal key in the header ``Authorization: Bearer``."""

    def authenticate(self, request: HttpRequest, token: str) -> Key | None:  # noqa: ARG002
        """The key of the request."""
        key: Key | None = getattr(request, "key", None)
        return key


KEY = PersonalKey()
