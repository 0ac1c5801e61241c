"""Closing an account, and what ends with it."""

from __future__ import annotations

import datetime as dt

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from pledgebook.model import Refusal
from pledgebook.web.keys.actions import make_key
from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.actions import (
    accept_invitation,
    close_account,
    forget_second_factor,
    give_role,
    invite,
    open_account,
    take_role,
)
from pledgebook.web.people.models import Role
from pledgebook.web.people.roles import Grant
from tests.web.acting import AT, BY, show_second_factor, signed_in_as

pytestmark = pytest.mark.django_db
COOKIE = "sessionid"


@pytest.fixture
def administrator() -> Client:
    return signed_in_as(Client(), "administrator", name="keeper")


def keeper() -> User:
    return User.objects.get(username="keeper")


def last() -> tuple[str, str]:
    entry = Entry.objects.order_by("-sequence")[0]
    return entry.action, entry.subject_id


def test_whoever_is_in_is_out_at_once_and_for_good() -> None:
    one, other = signed_in_as(Client(), "editor", name="ana"), Client()
    ana = User.objects.get(username="ana")
    other.force_login(ana)
    show_second_factor(other, ana)
    bystander = signed_in_as(Client(), "editor", name="bo")
    close_account(ana, by=BY, at=AT)
    for client in (one, other):
        assert client.get("/upload/")["Location"].startswith("/sign-in/")
    assert bystander.get("/upload/").status_code == 200
    assert last() == ("keep user", "ana")
    open_account(ana, by=BY, at=AT)
    for client in (one, other):
        assert client.get("/upload/").status_code == 302, "an old session does not come back"


def test_the_form_of_the_administration_closes_as_well(administrator: Client) -> None:
    ana = signed_in_as(Client(), "editor", name="ana")
    user = User.objects.get(username="ana")
    address = reverse("admin:auth_user_change", args=(user.pk,))
    assert administrator.post(address, {"username": "ana"}).status_code == 302
    assert ana.get("/upload/").status_code == 302
    keeper = User.objects.get(username="keeper")
    address = reverse("admin:auth_user_change", args=(keeper.pk,))
    assert (
        "is the last administrator"
        in administrator.post(address, {"username": "keeper"}, follow=True).content.decode()
    )


@pytest.mark.parametrize("how", ["closed", "no administrator"])
def test_who_is_put_out_comes_back_by_no_link(administrator: Client, how: str) -> None:
    assert administrator.get("/people/").status_code == 200
    eve = User.objects.create_user("eve")
    role = give_role(eve, Grant("administrator"), by=BY, at=AT)
    row, secret = invite([Grant("administrator")], by="eve", at=AT)
    _kept, of_keeper = invite([Grant("editor")], by="keeper", at=AT)
    accept_invitation(invite([Grant("editor")], by="eve", at=AT)[1], "bo", "Xw7-long-enough", at=AT)
    if how == "closed":
        close_account(eve, by="keeper", at=AT)
    else:
        take_role(role, by="keeper", at=AT)
    assert last() == ("withdraw invitation", str(row.pk))
    with pytest.raises(Refusal, match="has ended or was used"):
        accept_invitation(secret, "eve2", "Xw7-long-enough", at=AT)
    assert accept_invitation(of_keeper, "cy", "Xw7-long-enough", at=AT).is_active
    assert User.objects.get(username="bo").is_active, "who came before stays"


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


def test_keys_end_with_the_second_factor_they_were_made_with(administrator: Client) -> None:
    signed_in_as(Client(), "editor", name="ana")
    user = User.objects.get(username="ana")
    Authenticator.objects.create(user=user, type="totp", data={"secret": "x"})
    secrets = [make_key(each, "program", days=7, by=BY, at=timezone.now())[1] for each in (user, keeper())]
    asked = [{"authorization": f"Bearer {secret}"} for secret in secrets]
    address = "/api/v1/processes"
    assert [Client().get(address, headers=each).status_code for each in asked] == [200, 200]
    administrator.post(f"/people/{user.pk}/second-factor/")
    assert [Client().get(address, headers=each).status_code for each in asked] == [401, 200]
    assert last() == ("revoke key", str(user.keys.get().public_id))


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
