"""Closing an account, and what ends with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.actions import (
    close_account,
    forget_second_factor,
    give_role,
    open_account,
    take_role,
)
from pledgebook.web.people.hooks import account_closed
from pledgebook.web.people.models import Role
from pledgebook.web.people.roles import Grant
from tests.web.acting import AT, BY, show_second_factor, signed_in_as

pytestmark = pytest.mark.django_db
COOKIE = "sessionid"


@pytest.fixture
def heard() -> Iterator[list[dict[str, Any]]]:
    """What the hook was told."""
    found: list[dict[str, Any]] = []

    def hear(**told: Any) -> None:
        found.append({name: told[name] for name in ("user", "by", "at")})

    account_closed.connect(hear)
    yield found
    account_closed.disconnect(hear)


@pytest.fixture
def administrator() -> Client:
    return signed_in_as(Client(), "administrator", name="keeper")


def last() -> tuple[str, str]:
    entry = Entry.objects.order_by("-sequence")[0]
    return entry.action, entry.subject_id


def test_whoever_is_in_is_out_at_once_and_for_good(heard: list[dict[str, Any]]) -> None:
    one, other = signed_in_as(Client(), "editor", name="ana"), Client()
    ana = User.objects.get(username="ana")
    other.force_login(ana)
    show_second_factor(other, ana)
    bystander = signed_in_as(Client(), "editor", name="bo")
    close_account(ana, by=BY, at=AT)
    for client in (one, other):
        assert client.get("/upload/")["Location"].startswith("/sign-in/")
    assert bystander.get("/upload/").status_code == 200
    assert (heard, last()) == ([{"user": ana, "by": BY, "at": AT}], ("keep user", "ana"))
    open_account(ana, by=BY, at=AT)
    for client in (one, other):
        assert client.get("/upload/").status_code == 302, "an old session does not come back"
    assert len(heard) == 1


def test_the_form_of_the_administration_closes_as_well(
    administrator: Client, heard: list[dict[str, Any]]
) -> None:
    ana = signed_in_as(Client(), "editor", name="ana")
    user = User.objects.get(username="ana")
    address = reverse("admin:auth_user_change", args=(user.pk,))
    assert administrator.post(address, {"username": "ana"}).status_code == 302
    assert len(heard) == 1
    assert ana.get("/upload/").status_code == 302
    keeper = User.objects.get(username="keeper")
    address = reverse("admin:auth_user_change", args=(keeper.pk,))
    assert (
        "is the last administrator"
        in administrator.post(address, {"username": "keeper"}, follow=True).content.decode()
    )


def test_somebody_always_looks_after_the_people() -> None:
    ana, bo = (User.objects.create_user(name) for name in ("ana", "bo"))
    first = give_role(ana, Grant("administrator"), by=BY, at=AT)
    give_role(bo, Grant("editor"), by=BY, at=AT)
    with pytest.raises(Refusal, match="is the last administrator"):
        take_role(first, by=BY, at=AT)
    with pytest.raises(Refusal, match="is the last administrator"):
        close_account(ana, by=BY, at=AT)
    ana.refresh_from_db()
    assert ana.is_active
    second = give_role(bo, Grant("administrator"), by=BY, at=AT)
    close_account(ana, by=BY, at=AT)
    with pytest.raises(Refusal):
        take_role(second, by=BY, at=AT)
    assert Role.objects.filter(user=bo).count() == 2
    take_role(first, by=BY, at=AT)


def test_a_second_factor_that_was_lost_is_forgotten_and_nobody_is_in_by_that(administrator: Client) -> None:
    ana = signed_in_as(Client(), "editor", name="ana")
    user = User.objects.get(username="ana")
    Authenticator.objects.create(user=user, type="totp", data={"secret": "x"})
    kept = Authenticator.objects.create(
        user=User.objects.get(username="keeper"), type="totp", data={"secret": "x"}
    )
    assert administrator.post(f"/people/{user.pk}/second-factor/").status_code == 303
    assert list(Authenticator.objects.all()) == [kept]
    assert ana.get("/upload/").status_code == 302
    assert last() == ("forget second factor", "ana")
    count = Entry.objects.count()
    forget_second_factor(user, by=BY, at=AT)
    assert Entry.objects.count() == count


def test_by_the_pages(administrator: Client) -> None:
    user = User.objects.create_user("ana", last_login=AT + dt.timedelta(days=1))
    for path, said in (
        (f"/people/{user.pk}/roles/", "The role is given."),
        (f"/people/{user.pk}/closing/", "The account is closed"),
        (f"/people/{user.pk}/opening/", "The account is open."),
    ):
        answer = administrator.post(
            path, {"role": "assessor", "organisation": "An <b>institute</b>"}, follow=True
        )
        assert said in answer.content.decode(), path
    assert "An &lt;b&gt;institute&lt;/b&gt;" in administrator.get("/people/").content.decode()
    role = Role.objects.get(user=user)
    answer = administrator.post(f"/people/roles/{role.pk}/removal/", follow=True)
    assert "The role is taken." in answer.content.decode()
    own = Role.objects.get(role="administrator")
    answer = administrator.post(f"/people/roles/{own.pk}/removal/", follow=True)
    assert "is the last administrator" in answer.content.decode()


def test_a_session_that_holds_nothing_is_nobodys() -> None:
    Session.objects.create(session_key="x" * 32, session_data="nonsense", expire_date=AT)
    user = User.objects.create_user("ana")
    close_account(user, by=BY, at=AT)
    assert Session.objects.count() == 1
