from __future__ import annotations

import json

import pytest
from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.utils import timezone

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.actions import close_account, set_account
from pledgebook.web.people.models import Role
from pledgebook.web.people.roles import Grant
from tests.web.acting import AT, BY

pytestmark = pytest.mark.django_db


def test_an_account_signs_in_with_its_newest_password_only() -> None:
    at = timezone.now()
    first = set_account("focal.point", by=BY, at=at)
    assert first.created
    assert authenticate(username="focal.point", password=first.password)
    second = set_account("focal.point", by=BY, at=at)
    assert not second.created
    assert first.password != second.password
    assert authenticate(username="focal.point", password=first.password) is None
    assert authenticate(username="focal.point", password=second.password)
    assert User.objects.count() == 1


def test_roles_are_added_and_never_taken_by_the_way() -> None:
    for grants in ([], [Grant("editor")], []):
        set_account("officer", grants=grants, by=BY, at=AT)
    assert [role.role for role in Role.objects.all()] == ["editor"]


def test_the_history_tells_of_it_and_holds_no_password() -> None:
    made = [set_account("officer", by=BY, at=AT) for _ in range(2)]
    entries = list(Entry.objects.order_by("sequence"))
    assert [entry.action for entry in entries] == ["create account", "set password"]
    assert {(e.actor, e.subject_type, e.subject_id, e.payload) for e in entries} == {
        (BY, "account", "officer", "{}")
    }
    assert not any(account.password in repr((account, entries)) for account in made)


def test_the_history_tells_that_a_closed_account_is_open_again() -> None:
    made = set_account("officer", by=BY, at=timezone.now())
    close_account(User.objects.get(username="officer"), by="chief", at=AT)
    assert authenticate(username="officer", password=made.password) is None
    again = set_account("officer", by=BY, at=timezone.now())
    assert authenticate(username="officer", password=again.password)
    told = [
        (entry.action, entry.actor, json.loads(entry.payload)) for entry in Entry.objects.order_by("sequence")
    ]
    assert told[-2:] == [
        ("keep user", BY, {"before": {"is_active": False}, "after": {"is_active": True}}),
        ("set password", BY, {}),
    ]


@pytest.mark.parametrize("name", ["", "two words", "a/b", "x" * 151, "nul\0", "new\nline"])
def test_what_cannot_be_a_name_is_refused(name: str) -> None:
    with pytest.raises(Refusal, match="not the name of an account"):
        set_account(name, by=BY, at=AT)
    assert (User.objects.count(), Entry.objects.count()) == (0, 0)
