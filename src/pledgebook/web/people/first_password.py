"""A password that somebody else knows, or made, is for the first time only, and not for long."""

from __future__ import annotations

import datetime as dt

from allauth.account.authentication import get_authentication_records
from django.contrib.auth.models import User
from django.http import HttpRequest

from pledgebook.web.people.models import FirstPassword

LASTS = dt.timedelta(days=3)
ASKED = "first_password"  # in a session of who has to choose another one


def given(user: User, at: dt.datetime) -> dt.datetime:
    """Somebody gave the person a password; until when it is good."""
    FirstPassword.objects.update_or_create(user=user, defaults={"ends_at": at + LASTS})
    return at + LASTS


def chosen(user: User) -> None:
    """The person has one of their own."""
    FirstPassword.objects.filter(user=user).delete()


def has_ended(user: User, at: dt.datetime) -> bool:
    """Nobody signs in with it any more."""
    return FirstPassword.objects.filter(user=user, ends_at__lte=at).exists()


def remember(request: HttpRequest, user: User) -> None:
    """Whether the person has to choose another one, for the session that begins: not where a provider let them in."""
    by_it = any(each.get("method") == "password" for each in get_authentication_records(request, user))
    if by_it and FirstPassword.objects.filter(user=user).exists():
        request.session[ASKED] = True


def is_asked(request: HttpRequest) -> bool:
    """Nothing else is done in this session before."""
    return bool(request.session.get(ASKED))
