from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client

from pledgebook.web.people.lock_out import LIMITS

PASSWORD = "a right one"
TRIES = LIMITS[0].tries
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _people(django_user_model: type[User]) -> None:
    for name in ("ana", "bo"):
        django_user_model.objects.create_user(name, password=PASSWORD)


def tried(client: Client, password: str, name: str = "ana", address: str = "192.0.2.1") -> str:
    """What the page says, or where it leads."""
    answer = client.post(
        "/sign-in/", {"username": name, "password": password, "next": "/upload/"}, REMOTE_ADDR=address
    )
    return answer.get("Location") or answer.content.decode()


def test_after_too_many_wrong_passwords_the_right_one_is_not_tried(client: Client) -> None:
    for _ in range(TRIES):
        assert "do not belong together" in tried(client, "wrong")
    assert "Try again in 10 minutes." in tried(client, PASSWORD)
    assert "Try again in 10 minutes." in tried(client, PASSWORD, "ANA")


def test_nobody_else_is_kept_out(client: Client) -> None:
    for _ in range(TRIES):
        tried(client, "wrong")
    assert tried(client, PASSWORD, address="192.0.2.2") == "/upload/"
    client.logout()
    assert tried(client, PASSWORD, "bo") == "/upload/"


def test_the_right_one_begins_anew(client: Client) -> None:
    for _ in range(2):
        for _ in range(TRIES - 1):
            tried(client, "wrong")
        assert tried(client, PASSWORD) == "/upload/"
        client.logout()


def test_what_was_typed_as_the_name_stands_there_still(client: Client) -> None:
    assert 'value="&lt;ana&gt;"' in tried(client, "wrong", "<ana>")
