"""What somebody who means harm tries at the doors: each is shut, and says no more than it must."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.conf import LazySettings
from django.contrib.auth.hashers import PBKDF2PasswordHasher
from django.contrib.auth.models import User
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils.http import content_disposition_header

from pledgebook.web.registry.actions.receive_upload import file_name
from tests.web.acting import signed_in_as

pytestmark = pytest.mark.django_db
PASSWORD = "a long and quiet sentence"


def views(patterns: list[Any]) -> Iterator[URLPattern]:
    for each in patterns:
        if isinstance(each, URLResolver):
            yield from views(each.url_patterns)
        else:
            yield each


def test_every_form_needs_its_token() -> None:
    """But for the interface for programs, where a session counts for nothing."""
    free = {
        str(each.lookup_str)
        for each in views(get_resolver().url_patterns)
        if getattr(each.callback, "csrf_exempt", False)
    }
    assert free
    assert all(name.startswith("ninja.") for name in free), free


@pytest.mark.parametrize(
    "next_",
    [
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\\\elsewhere.example/",
        "\\\\elsewhere.example",
        "///elsewhere.example/",
        "http:elsewhere.example",
        "javascript:alert(1)",
        "https://testserver@elsewhere.example/",
        "/\t/elsewhere.example/",
    ],
)
def test_nobody_is_led_elsewhere(next_: str) -> None:
    User.objects.create_user("ana", password=PASSWORD)
    for address in ("/sign-in/", "/sign-out/", "/sign-in/again/", "/second-factor/again/"):
        client = Client()
        if address != "/sign-in/":
            client.force_login(User.objects.get(username="ana"))
        answer = client.post(
            f"{address}?next={next_}", {"username": "ana", "password": PASSWORD, "next": next_}
        )
        assert not re.match(
            r"(?i)\s*(?:[a-z][a-z0-9+.-]*:|[/\\\t\s]{2,})", answer.headers.get("Location", "")
        ), (
            address,
            answer.headers.get("Location"),
        )


@pytest.mark.parametrize(
    "host", ["elsewhere.example", "testserver.elsewhere.example", "testserver@elsewhere.example", ""]
)
def test_another_name_of_this_host_stands_in_no_answer(host: str) -> None:
    answer = Client().get("/sign-in/", headers={"host": host, "x-forwarded-host": "elsewhere.example"})
    assert answer.status_code == 400 if host else True
    assert b"elsewhere" not in answer.content


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd.csv", "passwd.csv"),
        ("..\\..\\boot.csv", "boot.csv"),
        ("a\r\nSet-Cookie: x=1.csv", "aSet-Cookie: x=1.csv"),
        ('a"; filename="b.html.csv', 'a"; filename="b.html.csv'),
        ("gpj.\u202efdp.csv", "gpj.fdp.csv"),
        ("a\0.csv", "a.csv"),
        ("...", "document"),
    ],
)
def test_a_name_of_a_file_leads_nowhere_and_breaks_no_header(name: str, kept: str) -> None:
    assert file_name(name) == kept
    header = content_disposition_header(True, kept) or ""
    assert "\r" not in header
    assert "\n" not in header
    assert header.startswith("attachment; filename")
    assert re.fullmatch(
        r'attachment; filename(?:="(?:[^"\\]|\\.)*"|\*=utf-8\'\'[\w%.!#$&+^`|~-]*)', header
    ), header


def test_whether_there_is_an_account_is_told_neither_by_words_nor_by_time(
    monkeypatch: pytest.MonkeyPatch, settings: LazySettings
) -> None:
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.PBKDF2PasswordHasher"]
    User.objects.create_user("ana", password=PASSWORD)
    User.objects.create_user("closed", password=PASSWORD)
    User.objects.filter(username="closed").update(is_active=False)
    User.objects.create_user("without")  # signs in by a provider alone
    hashed: list[str] = []
    encode = PBKDF2PasswordHasher.encode

    def counted(self: PBKDF2PasswordHasher, password: str, salt: str, iterations: int | None = None) -> str:
        hashed.append(salt)
        return encode(self, password, salt, iterations)

    monkeypatch.setattr(PBKDF2PasswordHasher, "encode", counted)
    said = {}
    for name in ("ana", "closed", "without", "nobody"):
        hashed.clear()
        answer = Client().post("/sign-in/", {"username": name, "password": "wrong"})
        text = re.sub(r'csrfmiddlewaretoken" value="\w+"', "", answer.content.decode()).replace(name, "NAME")
        said[name] = (answer.status_code, text, len(hashed))
    assert said["ana"] == said["nobody"]
    assert said["closed"] == said["nobody"]
    assert said["without"] == said["nobody"]
    assert said["ana"][2] == 1


def test_what_is_private_is_kept_by_no_cache() -> None:
    client = signed_in_as(Client(), "editor")
    for address in ("/", "/upload/", "/second-factor/", "/reporting/", "/people/", "/keys/"):
        answer = client.get(address)
        assert "no-store" in answer.headers["Cache-Control"], address
    for address in ("/sign-in/", "/invitations/none/"):
        assert "no-store" in Client().get(address).headers["Cache-Control"], address
