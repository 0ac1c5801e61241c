"""Making keys, what ends them, and the page for both."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from pledgebook.model import Refusal
from pledgebook.web.keys.actions import make_key, revoke_key
from pledgebook.web.keys.actions.make_key import LASTING, MOST
from pledgebook.web.keys.holding import held, keys_of
from pledgebook.web.keys.models import Key
from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.actions import close_account, open_account
from tests.web.acting import AT, BY, signed_in_as

pytestmark = pytest.mark.django_db
WEEK = dt.timedelta(days=7)


@pytest.fixture
def ana() -> User:
    return User.objects.create_user("ana")


def made(user: User, name: str = "laptop") -> tuple[Key, str]:
    return make_key(user, name, days=7, by=user.get_username(), at=AT)


def test_a_key_is_held_by_its_secret_until_its_end(ana: User) -> None:
    key, secret = made(ana)
    assert held(secret, AT) == key
    assert held(secret, AT + WEEK - dt.timedelta(seconds=1)) == key
    assert held(secret, AT + WEEK) is None
    assert [held(wrong, AT) for wrong in (secret + "x", secret[:-1], "", key.digest, key.hint)] == [None] * 5


def test_neither_the_database_nor_the_ledger_has_the_secret(ana: User) -> None:
    key, secret = made(ana, "for the ministry's sheet")
    kept = [str(value) for value in Key.objects.filter(pk=key.pk).values_list()[0]]
    assert not any(secret in value for value in kept)
    revoke_key(key, by="ana", at=AT)
    entries = Entry.objects.filter(subject_type="key", subject_id=str(key.public_id)).order_by("sequence")
    assert [entry.action for entry in entries] == ["make key", "revoke key"]
    told = "".join(entry.payload for entry in entries)
    assert not any(part in told for part in (secret, key.digest, key.hint, key.name))


def test_a_key_that_is_revoked_is_good_no_more_and_that_is_told_once(ana: User) -> None:
    key, secret = made(ana)
    for _twice in range(2):
        revoke_key(key, by=BY, at=AT)
    assert held(secret, AT) is None
    assert Entry.objects.filter(action="revoke key").count() == 1


def test_who_is_deactivated_has_no_key_at_once_and_none_comes_back(ana: User) -> None:
    _key, secret = made(ana)
    close_account(ana, by=BY, at=AT)
    assert held(secret, AT) is None
    open_account(User.objects.get(pk=ana.pk), by=BY, at=AT)
    assert held(secret, AT) is None
    assert Entry.objects.filter(action="revoke key").count() == 1


def test_a_key_of_who_is_not_active_is_not_held_whoever_made_them_so(ana: User) -> None:
    _key, secret = made(ana)
    User.objects.filter(pk=ana.pk).update(is_active=False)
    assert held(secret, AT) is None


@pytest.mark.parametrize(
    ("name", "days"), [("", 7), (" ", 7), ("x" * 101, 7), ("a\nb", 7), ("x", 8), ("x", 10**9)]
)
def test_a_key_has_a_name_and_a_time_that_is_offered(ana: User, name: str, days: int) -> None:
    with pytest.raises(Refusal):
        make_key(ana, name, days=days, by="ana", at=AT)
    assert not Key.objects.exists()


def test_a_name_stands_for_one_good_key_and_there_are_not_too_many(ana: User) -> None:
    first, _secret = made(ana, "1")
    with pytest.raises(Refusal, match="of that name"):
        made(ana, "1")
    revoke_key(first, by="ana", at=AT)
    for number in range(MOST):
        made(ana, str(number))
    with pytest.raises(Refusal, match="revoke a key first"):
        made(ana, "one more")


def test_the_page_shows_a_secret_once_and_is_not_kept(client: Client) -> None:
    signed_in_as(client, "editor")
    answer = client.post("/keys/", {"name": "laptop", "days": "30"})
    secret = re.findall(r"<code>(pledgebook_[\w-]{43})</code>", answer.content.decode())[0]
    assert "no-store" in answer["Cache-Control"]
    key = held(secret, timezone.now())
    assert key is not None
    assert (key.name, key.user.get_username(), key.expires_at - key.made_at) == (
        "laptop",
        BY,
        dt.timedelta(days=30),
    )
    later = client.get("/keys/").content.decode()
    assert secret not in later
    assert key.hint in later


def test_what_is_sent_twice_makes_one_key(client: Client) -> None:
    signed_in_as(client, "editor")
    assert client.post("/keys/", {"name": "laptop", "days": str(LASTING[0])}).status_code == 200
    answer = client.post("/keys/", {"name": "laptop", "days": str(LASTING[0])})
    assert answer.status_code == 422
    assert "there is a key of that name already" in answer.content.decode()
    assert Key.objects.count() == 1


def test_a_person_revokes_their_own_keys_and_nobody_elses(client: Client, ana: User) -> None:
    others, _secret = made(ana)
    signed_in_as(client, "administrator")
    assert client.post(f"/keys/{others.public_id}/revocation/").status_code == 404
    own, _secret = make_key(User.objects.get(username=BY), "x", days=7, by=BY, at=AT)
    assert client.post(f"/keys/{own.public_id}/revocation/").status_code == 302
    assert [key.revoked_at is None for key in (*keys_of(ana), *keys_of(own.user))] == [True, False]


def test_without_a_second_factor_nobody_makes_a_key(client: Client, ana: User) -> None:
    """It would outlive the session, and carry roles that are given to the person later."""
    assert client.get("/keys/")["Location"].startswith("/sign-in/")
    client.force_login(ana)
    answer = client.post("/keys/", {"name": "laptop", "days": "7"})
    assert answer.status_code == 302
    assert not Key.objects.exists()
