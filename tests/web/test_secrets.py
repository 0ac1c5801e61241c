"""No secret stands in logs, in errors, in the ledger or in what is handed out, whatever somebody does with it.

A walk through everything that takes or makes a secret, at the pages and at the interface for programs, with everything
logged at the finest level; what came of it is looked through for each secret at the end.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
import smtplib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.conf import LazySettings
from django.conf import settings as current
from django.contrib.auth.models import User
from django.core import mail
from django.core.mail import EmailMessage
from django.db import connection, transaction
from django.test import Client

from pledgebook.web.ledger.models import Entry
from pledgebook.web.pages.views import history
from pledgebook.web.people.models import Role
from pledgebook.web.registry.models import Document
from pledgebook.web.reporting.models import Round
from pledgebook.web.reporting.tasks import enqueue, remind
from tests.web.acting import signed_in_as
from tests.web.people.signing_in import code
from tests.web.reporting.conftest import DUE
from tests.web.reporting.playing import begin

PASSWORD, NEXT, WRONG = "umbrella walrus 7 lanterns", "harbour violin 9 candles", "wrong otter 3 ladders"
MAIL = "ana.quispe@ministry.example"
SLUG = "los-angeles-declaration"
EXPORTS = (
    f"/processes/{SLUG}/commitments.csv",
    f"/processes/{SLUG}/money.csv",
    f"/processes/{SLUG}/",
    f"/processes/{SLUG}/rounds/",
    "/history/",
    "/api/v1/processes",
    f"/api/v1/processes/{SLUG}",
    f"/api/v1/processes/{SLUG}/commitments",
    "/api/v1/history",
    "/api/v1/openapi.json",
)


@dataclass(slots=True)
class Walk:
    """What was a secret, and every answer that may not tell it."""

    secrets: dict[str, str] = field(default_factory=dict)
    answers: dict[str, str] = field(default_factory=dict)

    def asked(self, name: str, answer: Any, own: str = "") -> Any:
        """An answer that tells no secret, but for its ``own`` address, which stands in its form."""
        content = b"".join(answer.streaming_content) if answer.streaming else answer.content
        headers = "\n".join(f"{key}: {value}" for key, value in answer.headers.items())
        said = f"{headers}\n{content.decode('utf-8', 'replace')}"
        self.answers[f"{name} ({answer.status_code})"] = said.replace(own, "") if own else said
        return answer


@pytest.fixture
def walk(
    document: Document,
    settings: LazySettings,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> Walk:
    """Everything once."""
    assert document.held
    settings.MAILS = True
    monkeypatch.setattr(transaction, "on_commit", lambda follow: follow())
    caplog.set_level(logging.DEBUG)
    for name in (
        "django",
        "django.request",
        "django.security",
        "allauth",
        "pledgebook",
        "django.db.backends",
    ):
        caplog.set_level(logging.DEBUG, logger=name)
    found = Walk()
    found.secrets["the key of the server"] = current.SECRET_KEY
    begin()
    _comes_in(found)
    _signs_in(found)
    _asks_by_key(found)
    _fails(found, monkeypatch)
    _is_reminded(monkeypatch)
    for address in EXPORTS:
        answer = found.asked(address, Client().get(address))
        assert answer.status_code == 200, address
    return found


def _comes_in(walk: Walk) -> None:
    administrator = signed_in_as(Client(), "administrator", name="keeper")
    sent = {"role": "focal", "process": SLUG, "party": ["ECU"], "address": MAIL}
    shown = administrator.post("/people/invitations/", sent).content.decode()
    link = re.search(r"(/invitations/([\w-]+)/)", shown)
    assert link
    walk.secrets["an invitation"] = link[2]
    walk.secrets["an address"] = MAIL
    walk.asked("the list of accounts", administrator.get("/people/"))
    ana = Client()
    typed = {"username": "ana", "password": PASSWORD, "again": PASSWORD}
    walk.asked("passwords that differ", ana.post(link[1], typed | {"again": WRONG}), link[1])
    walk.asked("a name that is none", ana.post(link[1], typed | {"username": "a b"}), link[1])
    ana.post(link[1], typed)
    User.objects.filter(username="ana").update(email=MAIL)
    shown = ana.get("/second-factor/codes/").content.decode()
    found = re.search(r'id="secret">([A-Z2-7]+)<', shown)
    assert found
    walk.secrets |= {"a key of codes": found[1], "a password": PASSWORD, "a wrong password": WRONG}
    assert ana.post("/second-factor/codes/", {"code": code(found[1], -1)}).status_code == 302
    walk.secrets["a session"] = str(ana.session.session_key)
    row = Authenticator.objects.get(user__username="ana", type="recovery_codes")
    walk.secrets["a code for recovery"] = row.wrap().get_unused_codes()[0]
    walk.asked("the used link", Client().get(link[1].replace(link[2], "another")))


def _signs_in(walk: Walk) -> None:
    ana = Client()
    walk.asked("a wrong password", ana.post("/sign-in/", {"username": "ana", "password": WRONG}))
    walk.asked("no such account", ana.post("/sign-in/", {"username": "nobody", "password": WRONG}))
    for _ in range(12):
        walk.asked("too often", Client().post("/sign-in/", {"username": "nobody", "password": WRONG}))
    ana.post("/sign-in/", {"username": "ana", "password": PASSWORD})
    walk.asked("a wrong code", ana.post("/sign-in/second-factor/", {"code": "000000"}))
    used = ana.post("/sign-in/second-factor/", {"code": walk.secrets["a code for recovery"]})
    assert used.status_code == 302
    changed = {"old_password": WRONG, "new_password1": NEXT, "new_password2": NEXT}
    walk.asked("the old one is wrong", ana.post("/second-factor/password/", changed))
    assert ana.post("/second-factor/password/", changed | {"old_password": PASSWORD}).status_code == 302
    walk.secrets |= {"another password": NEXT, "another session": str(ana.session.session_key)}
    shown = ana.post("/keys/", {"name": "laptop", "days": "30"}).content.decode()
    (walk.secrets["a key of the interface"],) = re.findall(r"<code>(pledgebook_[\w-]{43})</code>", shown)
    walk.asked("the keys afterwards", ana.get("/keys/"))
    ana.cookies.clear()


def _asks_by_key(walk: Walk) -> None:
    key, client = walk.secrets["a key of the interface"], Client()
    for name, sent in (("the key", key), ("a spoilt key", key + "x"), ("half of it", key[:-3])):
        headers = {"authorization": f"Bearer {sent}"}
        walk.asked(f"{name}, who it is", client.get("/api/v1/me", headers=headers))
        walk.asked(f"{name}, nothing there", client.get("/api/v1/commitments/LAD-9999", headers=headers))
        walk.asked(f"{name}, no parameter", client.get("/api/v1/history?x=1", headers=headers))
        walk.asked(
            f"{name}, no json",
            client.post(
                f"/api/v1/processes/{SLUG}/addresses", "{", content_type="application/json", headers=headers
            ),
        )
    walk.asked("as a parameter", client.get("/api/v1/history", {"key": "not " + "the key"}))


def _fails(walk: Walk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(before: int | None) -> None:
        raise ValueError(str(before))

    with monkeypatch.context() as patched:
        patched.setattr(history, "whole", fail)
        client = Client(raise_request_exception=False)
        client.cookies["sessionid"] = walk.secrets["a session"]
        headers = {"authorization": f"Bearer {walk.secrets['a key of the interface']}"}
        assert walk.asked("a fault", client.get("/history/", headers=headers)).status_code == 500


def _is_reminded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once it goes out, and once the server takes no mail for that address, which it then names."""
    ana, round = User.objects.get(username="ana"), Round.objects.all()[0]
    Role.objects.filter(user=ana).update(role="focal")
    at = dt.datetime.combine(DUE, dt.time(9), dt.UTC) - dt.timedelta(days=3)

    def refuse(_mail: EmailMessage, fail_silently: bool = False) -> int:  # noqa: ARG001
        raise smtplib.SMTPRecipientsRefused({MAIL: (550, f"no such user: {MAIL}".encode())})

    with monkeypatch.context() as patched:
        patched.setattr("django.utils.timezone.now", lambda: at)
        with patched.context() as inner:
            inner.setattr(EmailMessage, "send", refuse)
            assert remind.call(round.public_id, "ECU", ana.pk) is False
        before = len(mail.outbox)
        assert remind.call(round.public_id, "ECU", ana.pk) is True
        assert len(mail.outbox) == before + 1
        enqueue(at)


def leaks(walk: Walk, texts: Iterator[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(name, where) for where, text in texts for name, secret in walk.secrets.items() if secret in text]


def test_no_secret_is_logged_told_or_handed_out(walk: Walk, caplog: pytest.LogCaptureFixture) -> None:
    assert len(walk.secrets) == 11
    assert len({secret for secret in walk.secrets.values() if len(secret) >= 8}) == 11
    logged = "\n".join(
        logging.Formatter("%(name)s %(message)s").format(each) for each in caplog.get_records("setup")
    )
    assert "did not go out: SMTPRecipientsRefused" in logged, "the log is looked at"
    assert "Internal Server Error: /history/" in logged
    assert leaks(walk, iter([("the log", logged)])) == []
    assert leaks(walk, iter(walk.answers.items())) == []


def test_no_secret_is_in_the_ledger_nor_in_a_table_as_it_is(walk: Walk) -> None:
    entries = [(f"entry {entry.sequence}", repr(vars(entry))) for entry in Entry.objects.all()]
    assert len(entries) > 5
    assert leaks(walk, iter(entries)) == []
    kept = {  # where one has to stand as it is, for the server uses it: who reads these tables has the server
        ("a session", "django_session"), ("another session", "django_session"), ("an address", "auth_user"),
        ("a key of codes", "mfa_authenticator"), ("a code for recovery", "mfa_authenticator"),
    }  # fmt: skip
    assert set(leaks(walk, _tables())) <= kept


def _tables() -> Iterator[tuple[str, str]]:
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            yield table, str(cursor.fetchall())
