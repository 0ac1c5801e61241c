"""The language that a person chose."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser, User

from pledgebook.messages import LANGUAGES
from pledgebook.web.people.models import Spoken


def language_of(user: User | AnonymousUser) -> str:
    """One that we speak; empty where the person chose none, and for somebody without an account."""
    if user.pk is None:
        return ""
    found = Spoken.objects.filter(user_id=user.pk).values_list("language", flat=True).first()
    return found if found in LANGUAGES else ""
