"""Whoever looks after a registry can read who signed in, who tried, and who was not allowed."""

from __future__ import annotations

import json
import logging

import pytest
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.models import User
from django.db import transaction
from django.test import Client
from django.utils import timezone

from pledgebook.web.keys.actions import make_key
from pledgebook.web.people.actions import close_account
from pledgebook.web.people.lock_out import LIMITS
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.models import Document
from tests.web.acting import AT, BY, signed_in_as
from tests.web.events import short, told
from tests.web.people.matrix import standing
from tests.web.people.passkey import Passkey
from tests.web.people.signing_in import PASSWORD, code, first_step, options, person, set_up_codes
from tests.web.people.test_sessions import was_seen

TYPED = "my own password by mistake"
ASSESSOR = Grant("assessor", organisation="An institute")
CODE = "/sign-in/second-factor/"
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _commits_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transaction, "on_commit", lambda follow: follow())


def test_signing_in_by_all_steps_and_out(client: Client, capsys: pytest.CaptureFixture[str]) -> None:
    person("ana", "editor")
    first_step(client)
    secret = set_up_codes(client)
    client.post("/sign-out/")
    assert short(capsys, "account", "by", "factor") == [
        ("signed in", "ana", "password", None),
        ("second factor set up", "ana", None, "totp"),
        ("second factor set up", "ana", None, "recovery_codes"),
        ("signed out", "ana", None, None),
    ]
    first_step(client)
    assert told(capsys) == [], "the first step alone is none"
    client.post(CODE, {"code": "000000"}, HTTP_HOST="localhost")
    client.post(CODE, {"code": code(secret)}, HTTP_HOST="localhost")
    lines = told(capsys)
    assert [(each["event"], each["account"], each["route"]) for each in lines] == [
        ("second factor wrong", "ana", f"POST {CODE}"),
        ("second factor right", "ana", f"POST {CODE}"),
        ("signed in", "ana", f"POST {CODE}"),
    ]
    assert lines[-1]["by"] == "password totp"
    assert {each["from"] for each in lines} == {"127.0.0.1"}


def test_a_passkey_that_is_not_theirs_is_told(client: Client, capsys: pytest.CaptureFixture[str]) -> None:
    person("ana", "editor")
    first_step(client)
    set_up_codes(client)
    key = Passkey()
    asked = options(client.get("/second-factor/passkeys/new/", HTTP_HOST="localhost"))
    sent = {"name": "key", "credential": json.dumps(key.created(asked))}
    client.post("/second-factor/passkeys/new/", sent, HTTP_HOST="localhost")
    assert Authenticator.objects.filter(type="webauthn").exists()
    client.post("/sign-out/")
    first_step(client)
    asked = options(client.get(CODE, HTTP_HOST="localhost"))
    capsys.readouterr()
    wrong = json.dumps(Passkey().used(asked))
    client.post(CODE, {"credential": wrong}, HTTP_HOST="localhost")
    assert short(capsys, "account", "factor") == [("second factor wrong", "ana", "webauthn")]


@pytest.mark.parametrize(("name", "account"), [("ana", "ana"), ("nobody", None), (TYPED, None)])
def test_of_a_try_in_vain_only_a_name_that_there_is(
    client: Client, capsys: pytest.CaptureFixture[str], name: str, account: str | None
) -> None:
    person("ana")
    first_step(client, name, password="wrong " + PASSWORD)
    assert short(capsys, "account", "route") == [("sign-in failed", account, "POST /sign-in/")]


def test_who_tries_too_often_is_told_and_no_word_of_what_they_tried(
    client: Client, capsys: pytest.CaptureFixture[str]
) -> None:
    person("ana")
    for _ in range(LIMITS[0].tries + 1):
        first_step(client, password=TYPED)
    said = capsys.readouterr().err
    assert said.count('"sign-in failed", "account": "ana"') == LIMITS[0].tries
    assert said.count('"locked out", "account": "ana"') == 1
    assert TYPED not in said


def test_the_old_password_is_told_where_it_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    here = signed_in_as(Client(), "editor", name="ana", password=PASSWORD)
    capsys.readouterr()
    new = "another one of some words"
    typed = {"old_password": TYPED, "new_password1": new, "new_password2": new}
    here.post("/second-factor/password/", typed)
    assert short(capsys, "account") == [("old password wrong", "ana")]


@pytest.mark.parametrize("kind", ["idle", "closed", "ended"])
def test_how_a_session_ends(capsys: pytest.CaptureFixture[str], kind: str) -> None:
    here = signed_in_as(Client(), "editor", name="ana")
    ana = User.objects.get()
    other = Client()
    other.force_login(ana)
    capsys.readouterr()
    if kind == "idle":
        was_seen(here, settings.SESSION_IDLE)
        here.get("/upload/")
        assert short(capsys, "account", "why") == [("signed out", "ana", "idle")]
    elif kind == "closed":
        close_account(ana, by=BY, at=AT)
        assert short(capsys, "account", "count") == [("sessions ended", "ana", 2)]
    else:
        here.post("/account/sessions/others/ending/")
        assert short(capsys, "account", "count") == [("sessions ended", "ana", 1)]


def test_what_somebody_may_not_is_told_with_the_deed(
    capsys: pytest.CaptureFixture[str], document: Document
) -> None:
    assessor = signed_in_as(Client(), ASSESSOR, name="ana")
    capsys.readouterr()
    assert assessor.post("/upload/").status_code == 403
    with standing("hidden"):
        assert Client().get(f"/documents/{document.sha256}/").status_code == 404
    assert assessor.get("/admin/").status_code in {302, 403}
    assert assessor.get("/admin/login/").status_code == 403
    found = short(capsys, "account", "status", "deed", "route")
    assert found == [
        ("refused", "ana", 403, "upload", "POST /upload/"),
        ("refused", None, 404, "see", "GET /documents/<sha256:sha256>/"),
        ("refused", "ana", 403, None, "GET /admin/login/"),
    ]


def test_what_is_just_not_there_is_no_refusal(capsys: pytest.CaptureFixture[str]) -> None:
    assert Client().get("/nowhere/").status_code == 404
    assert told(capsys) == []


def test_a_link_or_a_key_that_opens_nothing_is_told_without_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert Client().get("/invitations/some-secret/").status_code == 410
    signed_in_as(Client(), ASSESSOR, name="ana")
    _key, secret = make_key(User.objects.get(), "laptop", days=7, by="ana", at=timezone.now())
    capsys.readouterr()
    bad, good = ({"authorization": f"Bearer {each}"} for each in (secret + "x", secret))
    address = "/api/v1/processes"
    assert [Client().get(address, headers=each).status_code for each in (bad, good)] == [401, 200]
    said = capsys.readouterr().err
    assert said.count("key refused") == 1
    assert secret not in said
    Client().get("/invitations/some-secret/")
    assert short(capsys, "route") == [("invitation refused", "GET /invitations/<str:secret>/")]


def test_a_program_that_may_not_is_told_as_its_person(
    capsys: pytest.CaptureFixture[str], document: Document
) -> None:
    signed_in_as(Client(), ASSESSOR, name="ana")
    _key, secret = make_key(User.objects.get(), "laptop", days=7, by="ana", at=timezone.now())
    capsys.readouterr()
    answer = Client().post(
        f"/api/v1/processes/{document.process.slug}/addresses", {"address": "https://a.example/"},
        content_type="application/json", headers={"authorization": f"Bearer {secret}"},
    )  # fmt: skip
    assert answer.status_code == 403
    assert short(capsys, "account", "status", "deed") == [("refused", "ana", 403, "upload")]


def test_django_itself_prints_nothing_of_it(caplog: pytest.LogCaptureFixture) -> None:
    first_step(Client(), TYPED, password=TYPED)
    shown = [each for each in caplog.records if each.levelno >= logging.INFO]
    assert TYPED not in "".join(each.getMessage() for each in shown)
