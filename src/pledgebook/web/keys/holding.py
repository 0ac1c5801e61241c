"""Whose key a secret is, and the keys of a person."""

from __future__ import annotations

import datetime as dt

from django.contrib.auth.models import User
from django.db.models import QuerySet

from pledgebook.web.keys.models import Key
from pledgebook.web.keys.secret import PREFIX, digest_of


def held(secret: str, at: dt.datetime) -> Key | None:
    """The key, with its person, where it is good at that instant and the person is active. One query."""
    if not secret.startswith(PREFIX):
        return None
    key = Key.objects.select_related("user").filter(digest=digest_of(secret)).first()
    return key if key and key.user.is_active and key.good(at) else None


def keys_of(user: User) -> QuerySet[Key]:
    """The keys of a person, the last one first; those that ended too."""
    return Key.objects.filter(user=user).order_by("-made_at", "-pk")
