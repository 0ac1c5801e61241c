"""The browser of a person who signed in there before: whoever guesses elsewhere cannot keep them out.

A cookie holds a number of its own and a proof that it was given for an account; it says nothing of the account, lets
nobody in, and counts for the count of tries alone (``lock_out``).
"""

from __future__ import annotations

import secrets

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import constant_time_compare, salted_hmac

KNOWN = "known"
LASTS = 180 * 24 * 3600  # seconds
LENGTH = 22  # characters of its number: 128 bits


def device_of(request: HttpRequest, account: str) -> str:
    """The number of this browser, where the account signed in from it before; else empty."""
    number, _dot, proof = request.COOKIES.get(_name(), "").partition(".")
    right = len(number) == LENGTH and constant_time_compare(proof, _proof(number, account))
    return number if right else ""


def remember(request: HttpRequest, answer: HttpResponse, account: str) -> None:
    """From now on the browser is one of the account's."""
    if device_of(request, account):
        return
    number = secrets.token_urlsafe(16)
    answer.set_cookie(
        _name(), f"{number}.{_proof(number, account)}", max_age=LASTS, secure=bool(settings.SESSION_COOKIE_SECURE),
        httponly=True, samesite="Lax",
    )  # fmt: skip


def _name() -> str:
    """With HTTPS no other host can set it."""
    return f"__Host-{KNOWN}" if settings.SESSION_COOKIE_SECURE else KNOWN


def _proof(number: str, account: str) -> str:
    return salted_hmac(
        "pledgebook.people.device", f"{number}\n{account.casefold()}", algorithm="sha256"
    ).hexdigest()
