from __future__ import annotations

import json

import pytest
from django.contrib.auth.models import User
from django.test import Client

from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.lock_out import LIMITS
from tests.web.acting import show_second_factor, signed_in_as
from tests.web.people.signing_in import PASSWORD

NEW = "another one of some words"
pytestmark = pytest.mark.django_db


def test_a_person_changes_it_and_is_out_elsewhere() -> None:
    here, elsewhere = signed_in_as(Client(), "editor", name="ana", password=PASSWORD), Client()
    ana = User.objects.get()
    elsewhere.force_login(ana)
    show_second_factor(elsewhere, ana)
    before = here.session.session_key
    typed = {"old_password": "wrong", "new_password1": NEW, "new_password2": NEW}
    assert here.post("/second-factor/password/", typed).status_code == 200
    assert not Entry.objects.exists()
    assert here.post("/second-factor/password/", typed | {"old_password": PASSWORD}).status_code == 302
    assert (here.get("/upload/").status_code, elsewhere.get("/upload/").status_code) == (200, 302)
    assert here.session.session_key != before
    entry = Entry.objects.get()
    assert (entry.actor, json.loads(entry.payload)["private"]) == ("ana", ["password"])


def test_the_old_one_is_tried_no_more_often_than_where_one_signs_in() -> None:
    here = signed_in_as(Client(), "editor", name="ana", password=PASSWORD)
    typed = {"old_password": "wrong", "new_password1": NEW, "new_password2": NEW}
    for _ in range(LIMITS[0].tries):
        assert "It was wrong" not in here.post("/second-factor/password/", typed).content.decode()
    answer = here.post("/second-factor/password/", typed | {"old_password": PASSWORD})
    assert (answer.status_code, "It was wrong 10 times." in answer.content.decode()) == (200, True)
    assert not Entry.objects.exists()
