"""Who asks the interface in the tests, and how."""

from __future__ import annotations

import datetime as dt

from django.contrib.auth.models import User
from django.utils import timezone

from pledgebook.web.keys.actions import make_key
from pledgebook.web.people.rights import GivenRole
from pledgebook.web.people.roles import Grant
from tests.web.acting import AT, BY


def key_of(*roles: GivenRole | Grant, name: str = "programmer", at: dt.datetime | None = None) -> str:
    """The secret of a key of a new person with these roles."""
    user = User.objects.create_user(name)
    for role in roles:
        row = (role if isinstance(role, Grant) else Grant(role)).row()
        row.user, row.given_by, row.given_at = user, BY, AT
        row.save()
    _key, secret = make_key(user, "tests", days=7, by=name, at=at or timezone.now())
    return secret


def bearing(secret: str) -> dict[str, str]:
    """The header that carries a key."""
    return {"Authorization": f"Bearer {secret}"}
