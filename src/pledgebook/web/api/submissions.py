"""What is submitted twice takes effect once, for who names the submission in the header ``Idempotency-Key``."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from django.contrib.auth.models import User
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja.errors import ValidationError
from pydantic import BaseModel

from pledgebook.messages import _
from pledgebook.web.api.models import Submission
from pledgebook.web.api.problems import Stopped
from pledgebook.web.api.tags import rendered, tag_of

KEPT = dt.timedelta(days=1)
HEADER = "Idempotency-Key"
LONGEST = 255


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a submission."""

    status: int
    told: BaseModel
    headers: dict[str, str] = field(default_factory=dict)

    def answer(self) -> HttpResponse:
        """The answer."""
        return _answer(self.status, self._body, self._headers)

    @property
    def _body(self) -> str:
        return rendered(self.told, self.status)

    @property
    def _headers(self) -> dict[str, str]:
        return {**self.headers, "ETag": tag_of(self.told)}

    def keep(self, row: Submission) -> None:
        """Keep it with the submission."""
        row.status, row.headers, row.body = self.status, self._headers, self._body
        row.save(update_fields=["status", "headers", "body"])


def once(request: HttpRequest, act: Callable[[], Done], said: bytes | None = None) -> HttpResponse:
    """Act, in one transaction, and answer; where the same was submitted before under its key, answer as then.

    ``said`` is what is submitted where that is not the body. What is refused is not kept: it may be tried again. Two at
    once wait for each other, since the first keeps the key in the transaction of what it does. Raises ``Stopped``
    for a key that stood for something else.
    """
    key = _named(request)
    with transaction.atomic():
        if not key:
            return act().answer()
        at = timezone.now()
        Submission.objects.filter(at__lt=at - KEPT).delete()
        row, new = Submission.objects.get_or_create(
            user=cast("User", request.user), digest=hashlib.sha256(key.encode()).hexdigest(),
            defaults={"fingerprint": _fingerprint(request, said), "at": at, "status": 0},
        )  # fmt: skip
        if new:
            done = act()
            done.keep(row)
            return done.answer()
    if row.fingerprint != _fingerprint(request, said):
        raise Stopped(409, _("this Idempotency-Key stood for another submission"))
    return _answer(row.status, row.body, row.headers)


def _named(request: HttpRequest) -> str:
    """The name of the submission, empty without one."""
    key = request.headers.get(HEADER)
    if key is None:
        return ""
    if not 0 < len(key) <= LONGEST or not key.isascii() or not key.isprintable() or " " in key:
        said = _("name it in 1 to {count} letters, digits and signs").format(count=LONGEST)
        raise ValidationError([{"loc": ("header", HEADER), "msg": said}])
    return key


def _answer(status: int, body: str, headers: dict[str, str]) -> HttpResponse:
    return HttpResponse(body, status=status, headers=headers, content_type="application/json; charset=utf-8")


def _fingerprint(request: HttpRequest, said: bytes | None) -> str:
    content = request.body if said is None else said
    place = f"{request.method} {request.path}\n".encode()
    return hashlib.sha256(place + content).hexdigest()
