"""Who acts in the tests, and when."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from django.contrib.auth.models import User
from django.test import Client

from pledgebook.web.people.rights import GivenRole
from pledgebook.web.people.roles import Grant

BY = "secretariat"
AT = dt.datetime(2022, 10, 7, 9, 30, tzinfo=dt.UTC)
FOLDER = Path(__file__).resolve().parents[2] / "processes" / "los-angeles-declaration"


def signed_in_as(client: Client, *roles: GivenRole | Grant, name: str = BY, password: str = "") -> Client:
    """The client, signed in as a new person with these roles, and with a second factor."""
    user = User.objects.create_user(name, password=password or None)
    for role in roles:
        row = (role if isinstance(role, Grant) else Grant(role)).row()
        row.user, row.given_by, row.given_at = user, BY, AT
        row.save()
    client.force_login(user)
    return client
