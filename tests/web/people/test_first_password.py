"""A password that somebody was given is for the first time only, and not for long."""

from __future__ import annotations

import datetime as dt

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.db import transaction
from django.test import Client
from django.utils import timezone

from pledgebook.web.people.actions import keep_user, set_account
from pledgebook.web.people.first_password import LASTS
from pledgebook.web.people.models import FirstPassword
from pledgebook.web.people.roles import Grant
from tests.web.acting import BY, signed_in_as
from tests.web.people.signing_in import PASSWORD, first_step, set_up_codes

NEW = "another one of some words"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _commits_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transaction, "on_commit", lambda follow: follow())


def change(client: Client, old: str, new: str = NEW) -> int:
    typed = {"old_password": old, "new_password1": new, "new_password2": new}
    return client.post("/second-factor/password/", typed).status_code


@pytest.mark.parametrize("ago", [LASTS, LASTS + dt.timedelta(days=300)])
def test_it_ends(ago: dt.timedelta) -> None:
    made = set_account("ana", by=BY, at=timezone.now() - ago)
    assert authenticate(username="ana", password=made.password) is None
    assert made.ends_at
    assert made.ends_at <= timezone.now()
    again = set_account("ana", by=BY, at=timezone.now() - LASTS + dt.timedelta(minutes=1))
    assert authenticate(username="ana", password=again.password)


def test_whoever_came_in_by_it_chooses_another_one_before_anything_else(client: Client) -> None:
    made = set_account("ana", by=BY, at=timezone.now())
    assert first_step(client, password=made.password)["Location"] == "/history/"
    for path in ("/history/", "/account/", "/keys/", "/"):
        assert client.get(path)["Location"] == "/second-factor/password/", path
    assert "Choose a password of your own first" in client.get("/second-factor/password/").content.decode()
    assert client.post("/keys/", {"name": "k", "days": "7"})["Location"] == "/second-factor/password/"
    assert not User.objects.get().keys.exists()
    assert change(client, "wrong") == 200
    assert client.get("/history/").status_code == 302
    assert change(client, made.password) == 302
    assert client.get("/history/").status_code == 200
    client.post("/sign-out/")
    assert first_step(client, password=NEW)["Location"] == "/history/"
    assert client.get("/history/").status_code == 200
    assert not FirstPassword.objects.exists()


def test_who_may_write_sets_up_a_second_factor_first_and_sees_the_codes_for_recovery(client: Client) -> None:
    made = set_account("ana", grants=[Grant("editor")], by=BY, at=timezone.now())
    first_step(client, password=made.password)
    assert client.get("/upload/")["Location"].startswith("/second-factor/?next=")
    set_up_codes(client)
    assert client.get("/second-factor/recovery/").status_code == 200
    assert client.get("/upload/")["Location"] == "/second-factor/password/"
    assert change(client, made.password) == 302
    assert client.get("/upload/").status_code == 200


def test_it_is_said_in_spanish(client: Client) -> None:
    made = set_account("ana", by=BY, at=timezone.now())
    first_step(client, password=made.password)
    shown = client.get("/history/", headers={"accept-language": "es"}, follow=True).content.decode()
    assert "Elija primero una contraseña propia" in shown


def test_one_that_an_administrator_sets_is_one_too(client: Client) -> None:
    ana = User.objects.create_user("ana", password=NEW)
    ana.set_password(PASSWORD)
    keep_user(ana, by="keeper", at=timezone.now())
    first_step(client)
    assert client.get("/history/")["Location"] == "/second-factor/password/"
    ana.set_password(NEW)
    keep_user(ana, by="ana", at=timezone.now())
    assert not FirstPassword.objects.exists()


def test_one_of_a_demo_lasts_and_so_does_one_that_a_person_chose(client: Client) -> None:
    made = set_account("ana", by=BY, at=timezone.now(), lasts=True)
    assert made.ends_at is None
    first_step(client, password=made.password)
    assert client.get("/history/").status_code == 200
    here = signed_in_as(Client(), "editor", name="bo", password=PASSWORD)
    assert here.get("/upload/").status_code == 200
