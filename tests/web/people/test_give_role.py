"""Roles: given, taken, and what each has to say."""

from __future__ import annotations

import json
from contextlib import nullcontext

import pytest
from django.contrib.auth.models import User

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.actions import give_role, invite, take_role
from pledgebook.web.people.models import Role
from pledgebook.web.people.principals import principal_of_user
from pledgebook.web.people.rights import NOBODY
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.models import Party, Process
from tests.web.acting import AT, BY

PERU = Grant("focal", "los-angeles-declaration", "PER")


@pytest.fixture
def ana(db: None) -> User:  # noqa: ARG001
    return User.objects.create_user("ana")


def last() -> tuple[str, str, dict[str, object]]:
    entry = Entry.objects.order_by("-sequence")[0]
    return entry.action, entry.subject_id, json.loads(entry.payload)


def test_a_role_holds_until_it_is_taken(ana: User, process: Process) -> None:
    told = {"role": "focal", "process": process.slug, "party": "PER"}
    role = give_role(ana, PERU, by=BY, at=AT)
    assert last() == ("give role", "ana", told)
    peru = Party.objects.get(code="PER")
    assert principal_of_user(ana).parties == {(process.pk, peru.pk)}
    take_role(role, by=BY, at=AT)
    assert last() == ("take role", "ana", told)
    assert principal_of_user(ana).held == ()


@pytest.mark.usefixtures("process")
@pytest.mark.parametrize("grant", [PERU, Grant("editor"), Grant("assessor", organisation="An institute")])
def test_twice_is_once(ana: User, grant: Grant) -> None:
    first, count = give_role(ana, grant, by=BY, at=AT), Entry.objects.count()
    assert give_role(ana, grant, by="another", at=AT) == first
    assert (Role.objects.count(), Entry.objects.count()) == (1, count)
    take_role(first, by=BY, at=AT)
    take_role(Role(pk=first.pk, user=ana, role=grant.role), by=BY, at=AT)
    assert Entry.objects.count() == count + 1


@pytest.mark.usefixtures("process")
@pytest.mark.parametrize(
    "grant",
    [
        Grant("focal", "nowhere", "PER"),
        Grant("focal", "los-angeles-declaration", "XXX"),
        Grant("focal", "los-angeles-declaration"),
        Grant("focal", "los-angeles-declaration", "*"),
        Grant("assessor"),
        Grant("assessor", organisation="  "),
        Grant("assessor", organisation="x" * 201),
        Grant("assessor", organisation="a\0b"),
    ],
)
def test_a_role_without_what_it_is_for_is_refused(ana: User, grant: Grant) -> None:
    Party.objects.get_or_create(code="*", defaults={"name": "All signatories", "kind": "signatories"})
    with pytest.raises(Refusal):
        give_role(ana, grant, by=BY, at=AT)
    assert not Role.objects.exists()


def test_who_is_not_active_is_nobody(ana: User) -> None:
    give_role(ana, Grant("administrator"), by=BY, at=AT)
    ana.is_active = False
    assert principal_of_user(ana) == NOBODY


INSTITUTE = Grant("assessor", organisation="An institute")


@pytest.mark.usefixtures("process")
@pytest.mark.parametrize(
    ("first", "second", "taken"),
    [
        (INSTITUTE, Grant("editor"), False),
        (Grant("editor"), INSTITUTE, False),
        (PERU, INSTITUTE, False),
        (INSTITUTE, PERU, False),
        (Grant("editor"), PERU, True),
        (Grant("administrator"), INSTITUTE, True),
        (Grant("assessor", organisation="Another one"), INSTITUTE, True),
    ],
)
def test_who_assesses_is_neither_an_editor_nor_a_focal_point(
    ana: User, first: Grant, second: Grant, taken: bool
) -> None:
    give_role(ana, first, by=BY, at=AT)
    with nullcontext() if taken else pytest.raises(Refusal, match="that takes two persons"):
        give_role(ana, second, by=BY, at=AT)
    with nullcontext() if taken else pytest.raises(Refusal, match="that takes two persons"):
        invite([first, second], by=BY, at=AT)
    assert Role.objects.filter(user=ana).count() == (2 if taken else 1)
