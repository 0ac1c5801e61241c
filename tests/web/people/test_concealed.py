"""The name of a focal point is shown to those who look behind the pages and to nobody else."""

from __future__ import annotations

import datetime as dt
import json
from decimal import Decimal

import pytest
from django.contrib.auth.models import User
from django.test import Client

from pledgebook.web.people.actions import give_role, keep_user, take_role
from pledgebook.web.people.concealed import focal_points
from pledgebook.web.people.models import Role
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.actions import report_observation
from pledgebook.web.registry.models import Document, Measure
from tests.web.acting import AT, BY, show_second_factor, signed_in_as

ANA = "ana.quispe"
FOCAL = Grant("focal", party="PER")


@pytest.fixture
def programme(document: Document) -> str:  # noqa: ARG001 - what she reports on
    """The programme that she reported a number of."""
    ana = User.objects.create_user(ANA)
    give_role(ana, FOCAL, by=BY, at=AT)
    measure = Measure.objects.get(name="registered", phase__number=1)
    day = dt.date(2023, 1, 31)
    report_observation(measure, Decimal(150_000), source="Ministry", ends=day, by=ANA, at=AT)
    return measure.programme.public_id


def places(programme: str) -> list[str]:
    return [
        "/history/",
        f"/programmes/{programme}/",
        "/api/v1/history",
        f"/api/v1/programmes/{programme}/observations",
        "/api/v1/history?subject_type=account",
    ]


def read(client: Client, programme: str) -> str:
    answers = [client.get(place) for place in places(programme)]
    assert [answer.status_code for answer in answers] == [200] * len(answers)
    return "".join(answer.content.decode() for answer in answers)


def test_readers_see_that_a_focal_point_did_it(client: Client, programme: str) -> None:
    text = read(client, programme)
    assert ANA not in text
    assert "a focal point" in text
    assert BY in text


@pytest.mark.usefixtures("programme")
def test_who_may_look_behind_sees_who(client: Client) -> None:
    signed_in_as(client, "editor", name="ed")
    assert ANA in client.get("/history/").content.decode()


@pytest.mark.usefixtures("programme")
def test_she_is_not_hidden_from_herself(client: Client) -> None:
    ana = User.objects.get(username=ANA)
    client.force_login(ana)
    show_second_factor(client, ana)
    assert client.get("/history/").content.decode().count(ANA) > 1  # once in the head of the page


def test_it_stays_so_when_the_role_is_taken(client: Client, programme: str) -> None:
    take_role(Role.objects.get(user__username=ANA), by=BY, at=AT)
    assert ANA not in read(client, programme)


@pytest.mark.parametrize("later", [False, True])
def test_a_name_before_or_after_another_is_hers_too(client: Client, programme: str, later: bool) -> None:
    for name in ("ana.2", "ana.3") if later else ("ana.2",):
        ana = Role.objects.get(role="focal").user
        ana.username = name
        keep_user(ana, by=BY, at=AT)
    text = read(client, programme)
    assert ANA not in text
    assert "ana.2" not in text
    assert focal_points() == ({ANA, "ana.2", "ana.3"} if later else {ANA, "ana.2"})


@pytest.mark.usefixtures("programme")
def test_nobody_finds_her_by_asking_for_her_name(client: Client) -> None:
    asked = client.get("/api/v1/history", {"subject_type": "account", "subject_id": ANA})
    assert json.loads(asked.content)["items"] == []
    plain = client.get("/api/v1/history", {"subject_type": "account", "subject_id": "nobody"})
    assert json.loads(plain.content)["items"] == []


@pytest.mark.usefixtures("programme")
def test_whoever_speaks_for_no_party_is_named(client: Client) -> None:
    give_role(User.objects.create_user("ed"), Grant("editor"), by=BY, at=AT)
    assert focal_points() == {ANA}
    assert "ed" in client.get("/api/v1/history?subject_type=account").content.decode()
