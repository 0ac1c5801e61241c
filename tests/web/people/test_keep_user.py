from __future__ import annotations

import json

import pytest
from django.contrib.auth.models import User

from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.actions import keep_user
from tests.web.acting import AT, BY

pytestmark = pytest.mark.django_db


def made() -> User:
    user = User(username="focal", email="focal@example.org", first_name="Ana")
    user.set_password("a long password")
    return keep_user(user, by=BY, at=AT)


def test_of_what_is_private_only_that_it_changed() -> None:
    user = made()
    (entry,) = Entry.objects.all()
    assert (entry.action, entry.actor, entry.subject_id) == ("keep user", BY, "focal")
    told = json.loads(entry.payload)
    assert told["after"] == {"username": "focal", "is_active": True}
    assert told["private"] == ["password", "email", "first_name"]
    for secret in (user.password, "example.org", "Ana"):
        assert secret not in entry.payload


def test_the_same_again_leaves_no_entry() -> None:
    keep_user(made(), by=BY, at=AT)
    assert Entry.objects.count() == 1


def test_that_one_is_not_active_any_more_is_told() -> None:
    user = made()
    user.is_active = False
    keep_user(user, by="chief", at=AT)
    told = json.loads(Entry.objects.order_by("-sequence")[0].payload)
    assert (told["before"], told["after"]) == ({"is_active": True}, {"is_active": False})
