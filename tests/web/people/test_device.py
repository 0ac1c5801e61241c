"""A browser is known to be one of an account's, and to nobody else."""

from __future__ import annotations

import pytest
from django.conf import LazySettings
from django.http import HttpRequest, HttpResponse
from django.test import Client

from pledgebook.web.people import lock_out
from pledgebook.web.people.device import KNOWN, LASTS, device_of, remember
from tests.web.acting import BY, signed_in_as

PASSWORD = "a long and quiet sentence"


def remembered(account: str = "ana") -> HttpRequest:
    answer, request = HttpResponse(), HttpRequest()
    remember(request, answer, account)
    request.COOKIES = {name: morsel.value for name, morsel in answer.cookies.items()}
    return request


def test_it_is_known_for_its_account_alone() -> None:
    request = remembered()
    assert device_of(request, "ana")
    assert device_of(request, "ANA"), "another spelling of the name is the same account"
    assert device_of(request, "bo") == ""
    assert device_of(HttpRequest(), "ana") == ""


@pytest.mark.parametrize(
    "spoilt", ["", ".", "x.y", "{number}", "{number}.", "{number}.00", "x{number}.{proof}"]
)
def test_nobody_makes_one_up(spoilt: str) -> None:
    request = remembered()
    number, _dot, proof = request.COOKIES[KNOWN].partition(".")
    request.COOKIES[KNOWN] = spoilt.format(number=number, proof=proof)
    assert device_of(request, "ana") == ""


def test_it_tells_nothing_and_is_given_once() -> None:
    request, answer = remembered(), HttpResponse()
    remember(request, answer, "ana")
    assert KNOWN not in answer.cookies
    assert "ana" not in request.COOKIES[KNOWN]


def test_it_travels_as_a_session_does(settings: LazySettings) -> None:
    settings.SESSION_COOKIE_SECURE = True
    answer = HttpResponse()
    remember(HttpRequest(), answer, "ana")
    morsel = answer.cookies[f"__Host-{KNOWN}"]
    assert (morsel["secure"], morsel["httponly"], morsel["samesite"]) == (True, True, "Lax")
    assert (morsel["path"], morsel["max-age"]) == ("/", LASTS)


@pytest.mark.django_db
def test_who_guesses_from_everywhere_does_not_keep_a_person_out(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    both, address, account = lock_out.LIMITS
    monkeypatch.setattr(
        lock_out, "LIMITS", (both, address, lock_out.Limit(5, account.wait, by_address=False))
    )
    signed_in_as(client, "editor", password=PASSWORD).get("/")
    client.post("/sign-out/")
    for number in range(8):
        wrong = {"username": BY, "password": "wrong"}
        Client().post("/sign-in/", wrong, REMOTE_ADDR=f"192.0.2.{number}")
    right = {"username": BY, "password": PASSWORD}
    elsewhere = Client().post("/sign-in/", right, REMOTE_ADDR="198.51.100.9")
    assert "It was wrong 5 times" in elsewhere.content.decode()
    answer = client.post("/sign-in/", right, REMOTE_ADDR="198.51.100.8")
    assert answer.status_code == 302, "from where they were before, whatever the address is"


@pytest.mark.django_db
def test_a_reader_gets_no_cookie(client: Client) -> None:
    assert KNOWN not in client.get("/").cookies
