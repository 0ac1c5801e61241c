"""Signing in with two factors, from the first time on."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.conf import LazySettings
from django.contrib.auth.models import User
from django.db import transaction
from django.test import Client

from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.lock_out import LIMITS
from tests.web.people.passkey import Passkey
from tests.web.people.signing_in import code, first_step, options, person, set_up_codes

TRIES = LIMITS[0].tries
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _commits_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """What follows a commit follows at once: a test commits nothing, and the session is saved with the answer."""
    monkeypatch.setattr(transaction, "on_commit", lambda follow: follow())


@pytest.fixture
def editor() -> User:
    return person("ana", "editor")


@pytest.fixture
def secret(
    editor: User,  # noqa: ARG001
) -> str:
    """The key of the app that the editor set up."""
    client = Client()
    first_step(client)
    return set_up_codes(client)


def second_step(client: Client, typed: str) -> Any:
    return client.post("/sign-in/second-factor/", {"code": typed}, HTTP_HOST="localhost")


def test_who_may_write_is_led_to_set_one_up_and_gets_nowhere_without(client: Client, editor: User) -> None:
    assert first_step(client)["Location"] == "/history/"
    for path in ("/history/", "/upload/", "/admin/", "/second-factor/recovery/", "/nowhere/"):
        answer = client.get(path)
        if path == "/nowhere/":
            assert answer.status_code == 404
        else:
            assert answer["Location"].startswith("/second-factor/?next="), path
    assert client.post("/upload/", {})["Location"] == "/second-factor/"
    assert "Set up a second factor first" in client.get("/second-factor/").content.decode()
    assert not Authenticator.objects.filter(user=editor).exists()


def test_whoever_set_one_up_is_in_with_a_new_session(client: Client, editor: User) -> None:
    first_step(client)
    before = client.session.session_key
    set_up_codes(client)
    assert client.session.session_key != before
    assert client.get("/upload/").status_code == 200
    shown = client.get("/second-factor/recovery/").content.decode()
    assert len(re.findall(r"<li><code>\d{8}</code></li>", shown)) == 10
    assert "<code>" not in client.get("/second-factor/recovery/").content.decode().partition("<main")[2]
    entry = Entry.objects.order_by("-sequence")[0]
    assert (entry.actor, entry.action, entry.payload) == (editor.username, "set up second factor", "{}")


@pytest.mark.usefixtures("editor")
def test_signing_in_takes_both_steps(client: Client, secret: str) -> None:
    assert first_step(client, to="/upload/")["Location"] == "/sign-in/second-factor/"
    assert client.get("/upload/")["Location"] == "/sign-in/?next=/upload/", "the first step alone is nothing"
    assert "Incorrect code" in second_step(client, "000000").content.decode()
    typed = code(secret)
    assert second_step(client, typed)["Location"] == "/upload/"
    assert client.get("/upload/").status_code == 200
    other = Client()
    first_step(other)
    assert "Incorrect code" in second_step(other, typed).content.decode(), "a code counts once"
    assert second_step(other, code(secret, 1)).status_code == 302


@pytest.mark.usefixtures("editor")
def test_a_code_for_recovery_counts_once(client: Client, secret: str) -> None:
    assert secret
    codes = Authenticator.objects.get(type="recovery_codes").wrap().get_unused_codes()
    for answered in (302, 200):
        client.post("/sign-out/")
        first_step(client)
        assert second_step(client, codes[0]).status_code == answered


@pytest.mark.usefixtures("editor")
def test_codes_cannot_be_tried_one_after_the_other(client: Client, secret: str) -> None:
    for _ in range(TRIES):
        first_step(client)
        assert "Incorrect code" in second_step(client, "000000").content.decode()
    assert "Try again in 10 minutes." in second_step(client, code(secret)).content.decode()
    assert client.get("/upload/").status_code == 302


def test_an_older_session_ends_and_sets_up_nothing(editor: User, secret: str) -> None:
    """Somebody who has the password alone, and was in before the second factor."""
    assert secret
    thief = Client()
    thief.force_login(editor)
    for path in ("/second-factor/codes/", "/second-factor/passkeys/new/"):
        thief.force_login(editor)
        assert thief.get(path)["Location"].startswith("/sign-in/")
        assert "_auth_user_id" not in thief.session
    assert Authenticator.objects.filter(user=editor).count() == 2


def test_nobody_sees_or_changes_the_second_factor_of_another(client: Client, editor: User) -> None:
    key = Authenticator.objects.create(user=editor, type="webauthn", data={"name": "mine", "credential": {}})
    person("bo", "administrator")
    first_step(client, "bo")
    set_up_codes(client)
    for what in ("removal", "name"):
        address = f"/second-factor/passkeys/{key.pk}/{what}/"
        assert (client.get(address).status_code, client.post(address, {"name": "x"}).status_code) == (
            404,
            404,
        )
    assert "mine" not in client.get("/second-factor/").content.decode()
    for path in (
        "/admin/mfa/authenticator/",
        "/admin/account/emailaddress/",
        "/admin/socialaccount/socialapp/",
    ):
        assert client.get(path).status_code == 404


@pytest.mark.usefixtures("editor")
def test_with_the_last_one_what_was_shown_is_gone(client: Client) -> None:
    first_step(client)
    set_up_codes(client)
    assert client.get("/upload/").status_code == 200
    made = re.search(
        r"<code>(pledgebook[^<]+)", client.post("/keys/", {"name": "x", "days": "7"}).content.decode()
    )
    assert made
    asked = {"authorization": f"Bearer {made[1]}"}
    assert Client().get("/api/v1/processes", headers=asked).status_code == 200
    assert client.post("/second-factor/codes/removal/").status_code == 302
    assert client.get("/upload/")["Location"].startswith("/second-factor/")
    assert Client().get("/api/v1/processes", headers=asked).status_code == 401, "nor by a key"


def test_a_reader_with_an_account_needs_none(client: Client) -> None:
    person("reader")
    first_step(client, "reader")
    assert client.get("/history/").status_code == 200
    assert client.get("/upload/").status_code == 403


@pytest.mark.usefixtures("editor")
def test_a_passkey_is_the_second_factor() -> None:
    key = Passkey()
    client = Client(HTTP_HOST="localhost")
    address = "/second-factor/passkeys/new/"
    first_step(client)
    wrong = json.dumps(key.created(options(client.get(address)), "https://elsewhere.example"))
    assert client.post(address, {"name": "", "credential": wrong}).status_code == 200
    made = json.dumps(key.created(options(client.get(address))))
    assert client.post(address, {"name": "My key", "credential": made}).status_code == 302
    assert client.get("/upload/").status_code == 200
    client.post("/sign-out/")

    first_step(client, to="/upload/")
    step = "/sign-in/second-factor/"
    stranger = Passkey(id=key.id)
    forged = json.dumps(stranger.used(options(client.get(step))))
    assert client.post(step, {"credential": forged}).status_code == 200
    used = json.dumps(key.used(options(client.get(step))))
    assert client.post(step, {"credential": used})["Location"] == "/upload/"
    assert client.get("/upload/").status_code == 200


@pytest.mark.usefixtures("editor")
@pytest.mark.parametrize(
    ("demo", "host", "address", "passes"),
    [
        (True, "localhost", "127.0.0.1", True),
        (True, "localhost:8000", "::1", True),
        (True, "testserver", "127.0.0.1", False),
        (True, "localhost", "192.0.2.1", False),
        (False, "localhost", "127.0.0.1", False),
    ],
)
def test_only_the_demo_waives_it_and_only_here(
    client: Client, settings: LazySettings, demo: bool, host: str, address: str, passes: bool
) -> None:
    settings.DEMO = demo
    first_step(client)
    answer = client.get("/upload/", HTTP_HOST=host, REMOTE_ADDR=address)
    assert (answer.status_code == 200) == passes
    assert ("This is a demo" in answer.content.decode()) == passes


@pytest.mark.usefixtures("editor")
@pytest.mark.parametrize("name", ["X-Forwarded-For", "X-Real-IP", "Forwarded", "X-Forwarded-Host"])
def test_the_demo_waives_nothing_for_whom_a_tunnel_leads_here(
    client: Client, settings: LazySettings, name: str
) -> None:
    settings.DEMO = True
    first_step(client)
    for headers, status in (({}, 200), ({name: "192.0.2.1"}, 302)):
        answer = client.get("/upload/", headers=headers, HTTP_HOST="localhost", REMOTE_ADDR="127.0.0.1")
        assert answer.status_code == status
