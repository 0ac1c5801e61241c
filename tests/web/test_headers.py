"""Every answer says what a browser may do with it: pages, data, files of the style, and whatever goes wrong."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client

from pledgebook.web.pages.environment import asset
from pledgebook.web.pages.views import history

ANSWERS = {
    "a page": ("/", 200),
    "a page of no rights": ("/upload/", 302),
    "no page": ("/nowhere/", 404),
    "no route": ("/evidence/x/", 404),
    "an unknown file": ("/evidence/00000000-0000-0000-0000-000000000000/", 404),
    "data": ("/api/v1/history", 200),
    "no data": ("/api/v1/commitments/LAD-9999", 404),
    "a parameter that is none": ("/api/v1/history?x=1", 422),
    "no style": ("/static/nothing.css", 404),
    "the administration": ("/admin/", 302),
}


def check(headers: object) -> None:
    found = dict(headers.items())  # type: ignore[attr-defined]
    assert found["X-Content-Type-Options"] == "nosniff"
    assert found["X-Frame-Options"] == "DENY"
    assert found["Referrer-Policy"] == "same-origin"
    assert found["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "default-src 'none'" in found["Content-Security-Policy"]
    assert "'unsafe-" not in found["Content-Security-Policy"]


@pytest.mark.django_db
@pytest.mark.parametrize("which", ANSWERS)
def test_every_answer_has_them(client: Client, which: str) -> None:
    address, status = ANSWERS[which]
    answer = client.get(address)
    assert answer.status_code == status
    check(answer.headers)


@pytest.mark.django_db
def test_a_file_of_the_style_has_them(client: Client) -> None:
    answer = client.get(asset("pages/pages.css"))
    assert answer.status_code == 200
    assert b"".join(answer.streaming_content)  # type: ignore[attr-defined]
    answer.close()
    check(answer.headers)


@pytest.mark.django_db
def test_a_form_without_its_token_has_them() -> None:
    answer = Client(enforce_csrf_checks=True).post("/sign-in/", {"username": "x"})
    assert answer.status_code == 403
    check(answer.headers)


@pytest.mark.django_db
def test_another_name_of_this_host_has_them(client: Client) -> None:
    answer = client.get("/", headers={"host": "elsewhere.example"})
    assert answer.status_code == 400
    check(answer.headers)


@pytest.mark.django_db
def test_a_fault_of_the_program_has_them_and_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(before: int | None) -> None:
        raise ValueError(f"secret {before}")

    monkeypatch.setattr(history, "whole", fail)
    answer = Client(raise_request_exception=False).get("/history/")
    assert answer.status_code == 500
    assert "secret" not in answer.content.decode()
    check(answer.headers)


@pytest.mark.django_db
@pytest.mark.parametrize("which", ANSWERS)
def test_every_text_says_how_its_letters_are_written(client: Client, which: str) -> None:
    answer = client.get(ANSWERS[which][0])
    if answer.streaming or answer.content:
        kind = answer.headers["Content-Type"]
        assert kind.startswith(("application/json", "application/problem+json")) or "charset=utf-8" in kind


@pytest.mark.django_db
def test_cookies_are_of_this_site_and_no_script_reads_them(client: Client) -> None:
    client.get("/sign-in/")
    User.objects.create_user("ana", password="umbrella walrus")
    client.post("/sign-in/", {"username": "ana", "password": "umbrella walrus"})
    assert {"sessionid", "csrftoken"} <= set(client.cookies)
    for morsel in client.cookies.values():
        assert (morsel["httponly"], morsel["samesite"], morsel["domain"]) == (True, "Lax", ""), morsel.key


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/sign-in/", "/history/", "/api/v1/history"])
def test_nothing_is_sent_back_as_it_came(client: Client, address: str) -> None:
    answer = client.trace(address, headers={"x-private": "walrus"})
    assert answer.status_code == 405
    assert b"walrus" not in answer.content
