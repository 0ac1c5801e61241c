"""Who acts in the tests, and when."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path

from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.account.internal.userkit import user_id_to_str
from django.contrib.auth.models import User
from django.test import Client

from pledgebook.web.people.rights import GivenRole
from pledgebook.web.people.roles import Grant
from pledgebook.web.people.second_factor import METHOD

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
    show_second_factor(client, user)
    return client


def show_second_factor(client: Client, user: User) -> None:
    """As if the person had typed a code when they signed in."""
    session = client.session
    session[AUTHENTICATION_METHODS_SESSION_KEY] = [{"method": METHOD, "type": "totp", "at": time.time()}]
    session["account_authentication_methods_user"] = user_id_to_str(user)
    session.save()
