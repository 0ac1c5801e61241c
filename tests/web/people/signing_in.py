"""A person at the pages of signing in, as a browser would send it."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client

from pledgebook.web.people.models import Role
from pledgebook.web.people.rights import GivenRole
from tests.web.acting import AT, BY

PASSWORD = "a long password of some words"


def person(name: str = "ana", *roles: GivenRole) -> User:
    """Somebody with a password."""
    user = User.objects.create_user(name, password=PASSWORD)
    for role in roles:
        Role.objects.create(user=user, role=role, given_by=BY, given_at=AT)
    return user


def first_step(client: Client, name: str = "ana", to: str = "/history/", password: str = PASSWORD) -> Any:
    """Name and password."""
    return client.post(
        "/sign-in/", {"username": name, "password": password, "next": to}, HTTP_HOST="localhost"
    )


def code(secret: str, ahead: int = 0) -> str:
    """What an app would show; another one for each of the three that count at a time."""
    return str(format_hotp_value(hotp_value(secret, list(yield_hotp_counters_from_time())[1 + ahead])))


def set_up_codes(client: Client) -> str:
    """By the page; the key."""
    address = "/second-factor/codes/"
    shown = client.get(address, HTTP_HOST="localhost").content.decode()
    found = re.search(r'id="secret">([A-Z2-7]+)<', shown)
    assert found, shown
    answer = client.post(address, {"code": code(found[1], -1)}, HTTP_HOST="localhost")
    assert answer["Location"] == "/second-factor/recovery/"
    return found[1]


def options(answer: HttpResponse | Any) -> dict[str, Any]:
    """What the page would have the browser ask the passkey."""
    found = re.search(r"data-options='([^']+)'", answer.content.decode())
    assert found
    parsed: dict[str, Any] = json.loads(unescape(found[1]))
    return parsed
