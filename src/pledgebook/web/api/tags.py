"""Which state of a thing is meant: the tag of an answer (RFC 9110), and edits that hold only for the state they saw."""

from __future__ import annotations

import hashlib

from django.http import HttpRequest
from ninja.renderers import JSONRenderer
from pydantic import BaseModel

from pledgebook.messages import _
from pledgebook.web.api.problems import Stopped

RENDERER = JSONRenderer()


def rendered(told: BaseModel, status: int = 200) -> str:
    """As the interface writes it."""
    return str(RENDERER.render(HttpRequest(), told.model_dump(), response_status=status))


def tag_of_bytes(content: bytes) -> str:
    """The tag of an answer with this content."""
    return f'"{hashlib.sha256(content).hexdigest()[:32]}"'


def tag_of(told: BaseModel) -> str:
    """The tag that an answer with this has."""
    return tag_of_bytes(rendered(told).encode())


def names(header: str, tag: str) -> bool:
    """Whether a list of tags has this one; a proxy that compresses answers makes their tags weak.

    >>> names('"a", W/"b"', '"b"'), names("*", '"b"'), names('"bb"', '"b"')
    (True, True, False)
    """
    listed = [each.strip().removeprefix("W/") for each in header.split(",")]
    return "*" in listed or tag in listed


def meant(request: HttpRequest, *now: BaseModel) -> None:
    """Whoever edits has seen what they edit, in one of the ways in which it is shown: with a key or without.

    Raises ``Stopped`` where they saw another state, or say none.
    """
    header = request.headers.get("If-Match", "")
    if not header:
        raise Stopped(428, _("send If-Match with the ETag of what you edit"))
    if not any(names(header, tag_of(each)) for each in now):
        raise Stopped(412, _("somebody changed it since: fetch it again and look"))
