"""The sessions of a person."""

from __future__ import annotations

from django.contrib.auth import SESSION_KEY
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session


def end_sessions(user: User) -> int:
    """End all of them, at once and for good: the next request of each is nobody's. How many there were.

    They are opened one by one, for a session does not say outside whose it is.
    """
    theirs = [
        session.pk
        for session in Session.objects.iterator()
        if str(session.get_decoded().get(SESSION_KEY, "")) == str(user.pk)
    ]
    ended, _rows = Session.objects.filter(pk__in=theirs).delete()
    return ended
