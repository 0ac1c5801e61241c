"""The administration."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.contrib import admin
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.urls import reverse

from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry import models
from pledgebook.web.registry.actions.keep_fact import FIELDS
from pledgebook.web.registry.models import Document, Membership, Observation, Office, Party, Process
from tests.web.acting import signed_in_as

pytestmark = pytest.mark.django_db

OWNED = {
    models.Commitment, models.CommitmentVersion, models.Figure, models.Finding, models.Programme, Observation, Entry,
}  # fmt: skip
PASSWORD = "a long password of some words"


@pytest.fixture
def chief(client: Client) -> Client:
    return signed_in_as(client, "administrator", "editor", name="chief", password=PASSWORD)


@pytest.fixture
def clerk() -> Client:
    return signed_in_as(Client(), "editor", name="clerk")


@pytest.fixture
def keeper() -> Client:
    """Somebody who looks after people and writes no facts."""
    return signed_in_as(Client(), "administrator", name="keeper")


def last() -> tuple[str, str, dict[str, Any]]:
    entry = Entry.objects.order_by("-sequence")[0]
    return entry.action, entry.actor, json.loads(entry.payload)


def place(noun: type[Any], verb: str, *arguments: object) -> str:
    return reverse(f"admin:{noun._meta.app_label}_{noun._meta.model_name}_{verb}", args=arguments)


def test_every_page_answers_under_our_name(chief: Client, document: Document) -> None:
    assert document.held
    assert set(admin.site._registry) == OWNED | set(FIELDS) | {User}
    assert "Pledgebook" in chief.get(reverse("admin:index")).content.decode()
    for noun in admin.site._registry:
        assert chief.get(place(noun, "changelist")).status_code == 200
        row = noun._default_manager.first()
        if row:
            assert chief.get(place(noun, "change", row.pk)).status_code == 200


def test_nothing_can_be_deleted_and_what_actions_own_is_only_looked_at(
    chief: Client, document: Document
) -> None:
    assert document.held
    for noun in admin.site._registry:
        row = noun._default_manager.first()
        if row:
            assert chief.post(place(noun, "delete", row.pk), {"post": "yes"}).status_code == 403
        if noun in OWNED:
            assert chief.get(place(noun, "add")).status_code == 403
            assert row
            assert chief.post(place(noun, "change", row.pk), {}).status_code == 403
    assert chief.get(place(Document, "add")).status_code == 403


def test_a_fact_is_kept_by_the_action(chief: Client, process: Process) -> None:
    typed = {
        "process": process.pk,
        "party": Party.objects.get(code="PER").pk,
        "source": "Press",
        "begins": "2024-05-07",
    }
    assert chief.post(place(Membership, "add"), typed).status_code == 302
    action, actor, told = last()
    assert (action, actor, told["after"]["begins"]) == ("keep membership", "chief", "2024-05-07")
    count = Entry.objects.count()
    response = chief.post(place(Membership, "add"), typed)
    assert (response.status_code, Entry.objects.count()) == (200, count), (
        "the same twice is an error of the form"
    )


def test_what_the_action_refuses_stands_in_the_form(chief: Client, process: Process) -> None:
    """A membership without dates is unique too, which Django's own form does not ask."""
    member = Membership.objects.filter(begins=None).first() or Membership.objects.all()[0]
    typed = {"process": process.pk, "party": member.party_id, "source": "Press"}
    Membership.objects.filter(pk=member.pk).update(begins=None)
    response = chief.post(place(Membership, "add"), typed)
    assert response.status_code == 200
    assert "errornote" in response.content.decode()


def test_the_hosts_of_a_meeting_are_in_the_entry(chief: Client, process: Process) -> None:
    meeting = process.meetings.get(date="2022-10-06")
    hosts = Party.objects.filter(code__in=("PER", "ECU"))
    typed = {
        "process": process.pk, "package": "", "date": "2022-10-06", "place": meeting.place, "name": meeting.name,
        "source": meeting.source, "hosts": [host.pk for host in hosts],
    }  # fmt: skip
    assert chief.post(place(models.Meeting, "change", meeting.pk), typed).status_code == 302
    assert last()[2]["hosts"] == {"before": ["PER"], "after": ["ECU", "PER"]}


def test_the_prefix_of_ids_that_were_given_out_cannot_be_typed(chief: Client, document: Document) -> None:
    shown = chief.get(place(Process, "change", document.process.pk)).content.decode()
    assert 'name="prefix"' not in shown
    assert 'name="name"' in shown


def test_a_contact_is_for_those_who_may_change_it(chief: Client, keeper: Client, process: Process) -> None:
    typed = {
        "process": process.pk, "party": Party.objects.get(code="PER").pk, "title": "Coordinator", "source": "Press",
        "contact": "secret@example.org",
    }  # fmt: skip
    assert chief.post(place(Office, "add"), typed).status_code == 302
    office = Office.objects.get()
    assert last()[2]["private"] == ["contact"]
    assert not any("example.org" in entry.payload for entry in Entry.objects.all())
    address = place(Office, "change", office.pk)
    assert "secret@example.org" in chief.get(address).content.decode()
    looking = keeper.get(address)
    assert looking.status_code == 200
    assert "example.org" not in looking.content.decode()


def test_a_small_count_is_not_shown_here_either(chief: Client, document: Document) -> None:
    programme = models.Programme.objects.filter(kind="child_protection", process=document.process)[0]
    measure = models.Measure.objects.create(
        programme=programme, name="screened", type="flow", unit="children"
    )
    seen = Observation.objects.create(
        measure=measure, role="observed", low=7, high=7, hedge="exact", source="Press", reported_by="x",
        recorded_at=document.recorded_at,
    )  # fmt: skip
    for address in (place(Observation, "change", seen.pk), place(Observation, "changelist")):
        shown = chief.get(address).content.decode()
        assert "not shown" in shown
        assert "7 (exact)" not in shown


def test_a_user_is_kept_without_the_password(chief: Client) -> None:
    typed = {"username": "focal", "usable_password": "true", "password1": PASSWORD, "password2": PASSWORD}
    assert chief.post(place(User, "add"), typed).status_code == 302
    user = User.objects.get(username="focal")
    action, actor, told = last()
    assert (action, actor, told["private"]) == ("keep user", "chief", ["password"])
    other = {"usable_password": "true", "password1": PASSWORD + "!", "password2": PASSWORD + "!"}
    assert chief.post(reverse("admin:auth_user_password_change", args=(user.pk,)), other).status_code == 302
    assert last() == ("keep user", "chief", {"before": {}, "after": {}, "private": ["password"]})
    user.refresh_from_db()
    assert user.check_password(PASSWORD + "!")
    assert all(user.password not in entry.payload for entry in Entry.objects.all())


def test_ones_own_password_leaves_an_entry(chief: Client) -> None:
    typed = {"old_password": PASSWORD, "new_password1": PASSWORD + "!", "new_password2": PASSWORD + "!"}
    assert chief.post(reverse("admin:password_change"), typed).status_code == 302
    assert last() == ("keep user", "chief", {"before": {}, "after": {}, "private": ["password"]})


def test_who_looks_after_people_writes_no_facts_and_who_writes_facts_changes_no_person(
    chief: Client, keeper: Client, clerk: Client, process: Process
) -> None:
    above = User.objects.get(username="chief")
    places = {place(User, "change", above.pk): (403, 200), place(Process, "change", process.pk): (200, 200)}
    for address, answers in places.items():
        assert (clerk.get(address).status_code, keeper.get(address).status_code) == answers, address
    assert clerk.post(place(User, "change", above.pk), {"username": "gone"}).status_code == 403
    assert clerk.get(reverse("admin:auth_user_password_change", args=(above.pk,))).status_code == 403
    assert keeper.post(place(Process, "change", process.pk), {"name": "gone"}).status_code == 403
    assert chief.get(reverse("admin:index")).status_code == 200


def test_what_django_calls_powers_gives_none(client: Client) -> None:
    user = User.objects.create_superuser("root", password=PASSWORD)
    user.user_permissions.set(Permission.objects.filter(codename="view_office"))
    client.force_login(user)
    assert client.get(reverse("admin:index"), follow=True).status_code == 403
    assert client.get(place(Office, "changelist"), follow=True).status_code == 403


def test_who_comes_in(client: Client) -> None:
    index = reverse("admin:index")
    response = client.get(index, follow=True)
    assert response.redirect_chain[-1][0] == f"/sign-in/?next={index}"
    client.force_login(User.objects.create_user("reader"))
    assert client.get(index, follow=True).status_code == 403
