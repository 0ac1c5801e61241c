"""What is told of people: signing in and out, second factors, and what they were not allowed (``web/events.py``)."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import (
    authentication_failed,
    authenticator_added,
    authenticator_removed,
    authenticator_reset,
    authenticator_used,
)
from django.contrib.auth.models import User
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import Signal, receiver
from django.http import HttpRequest
from django.http.response import HttpResponseBase

from pledgebook.web.events import tell, was_told
from pledgebook.web.people.tries import known

WHY = "_pledgebook_why_out"  # an attribute of a request that signs somebody out who did not ask for it
_OF_FACTORS: tuple[tuple[Signal, str], ...] = (
    (authenticator_added, "second factor set up"),
    (authenticator_removed, "second factor given up"),
    (authenticator_reset, "second factor renewed"),
    (authenticator_used, "second factor right"),
    (authentication_failed, "second factor wrong"),
)


@receiver(user_logged_in)
def signed_in(request: HttpRequest, user: User, **_more: Any) -> None:
    """With what they showed: a password, a provider, a kind of second factor."""
    records = get_authentication_records(request, user)
    shown = [str(each.get("type") or each.get("method")) for each in records]
    tell("signed in", request, account=user.get_username(), by=" ".join(shown))


@receiver(user_login_failed)
def not_signed_in(credentials: dict[str, Any], request: HttpRequest | None = None, **_more: Any) -> None:
    """A name and a password that do not belong together."""
    tell("sign-in failed", request, account=known(str(credentials.get("username", ""))))


@receiver(user_logged_out)
def signed_out(request: HttpRequest, user: User | None, **_more: Any) -> None:
    """By themselves, or for a reason."""
    if user is not None:
        tell("signed out", request, account=user.get_username(), why=getattr(request, WHY, ""))


def _tell_of_factor(event: str) -> Callable[..., None]:
    def told(request: HttpRequest, user: User, authenticator: Authenticator, **_more: Any) -> None:
        tell(event, request, account=user.get_username(), factor=str(authenticator.type))

    return told


HEARING = [
    (signal, _tell_of_factor(event)) for signal, event in _OF_FACTORS
]  # signals keep no receiver alive
for _signal, _receiver in HEARING:
    _signal.connect(_receiver)


class Refusals:
    """Whoever is answered that they may not do it: told, where nothing else was told of the request."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """After the answer."""
        answer = self._get_response(request)
        if answer.status_code == HTTPStatus.FORBIDDEN and not was_told(request):
            tell("refused", request, status=answer.status_code)
        return answer
