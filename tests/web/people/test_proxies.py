"""What a request says of itself in the name of a proxy."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import LazySettings
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from pledgebook.web.people.addresses import networks
from pledgebook.web.people.lock_out import LIMITS
from pledgebook.web.people.proxies import SAID, Proxies

FORGED = {name: "https" if name.endswith("PROTO") else "198.51.100.9" for name in SAID}


def passed(address: str, **headers: Any) -> HttpRequest:
    seen = []

    def answer(request: HttpRequest) -> HttpResponse:
        seen.append(request)
        return HttpResponse()

    Proxies(answer)(RequestFactory(REMOTE_ADDR=address, **headers).get("/"))
    return seen[0]


def test_of_a_stranger_nothing_is_believed(settings: LazySettings) -> None:
    settings.TRUSTED_PROXIES = networks(["10.0.0.1"])
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    request = passed("192.0.2.7", **FORGED)
    assert request.META["REMOTE_ADDR"] == "192.0.2.7"
    assert not set(SAID) & set(request.META)
    assert not request.is_secure()


def test_of_the_proxy_it_is(settings: LazySettings) -> None:
    settings.TRUSTED_PROXIES = networks(["10.0.0.1"])
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    said = {"HTTP_X_FORWARDED_FOR": "203.0.113.1, 192.0.2.7", "HTTP_X_FORWARDED_PROTO": "https"}
    request = passed("10.0.0.1", **said)
    assert request.META["REMOTE_ADDR"] == "192.0.2.7"
    assert request.is_secure()


@pytest.mark.django_db
def test_a_forged_address_begins_no_new_count(client: Client, settings: LazySettings) -> None:
    """Neither of somebody who comes straight, nor of somebody behind the proxy who writes before its word."""
    settings.TRUSTED_PROXIES = networks(["10.0.0.1"])
    typed = {"username": "ana", "password": "wrong"}
    for peer, said in (("192.0.2.7", "198.51.100.{0}"), ("10.0.0.1", "198.51.100.{0}, 192.0.2.8")):
        said_last = ""
        for number in range(LIMITS[0].tries + 1):
            answer = client.post(
                "/sign-in/", typed, REMOTE_ADDR=peer, HTTP_X_FORWARDED_FOR=said.format(number)
            )
            said_last = answer.content.decode()
        assert "Try again in 10 minutes." in said_last, peer
