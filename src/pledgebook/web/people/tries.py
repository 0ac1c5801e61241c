"""A secret that somebody types is counted before it is looked at, in whichever form it stands."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils import timezone

from pledgebook.web.events import tell
from pledgebook.web.people import lock_out
from pledgebook.web.people.device import device_of

TOO_OFTEN = "too often"


def begin(request: HttpRequest, name: str, *, what: str = "") -> None:
    """One is about to be tried: of the account, or of ``what`` belongs to it. Raises ``ValidationError``."""
    try:
        lock_out.attempt(what or name, _address(request), timezone.now(), device_of(request, name))
    except lock_out.TooOften as refusal:
        tell("locked out", request, account=known(name))
        raise ValidationError(refusal.reason, code=TOO_OFTEN) from refusal


def right(request: HttpRequest, name: str, *, what: str = "") -> None:
    """It was."""
    lock_out.succeeded(what or name, _address(request), device_of(request, name))


def known(name: str) -> str:
    """The name of an account, if there is one: what somebody typed by mistake may be a password."""
    return str(User.objects.filter(username=name).values_list("username", flat=True).first() or "")


def _address(request: HttpRequest) -> str:
    return str(request.META.get("REMOTE_ADDR", ""))
