"""What is written down of a fault of the program."""

from __future__ import annotations

import logging
import sys

import pytest
from django.http import HttpResponse
from django.test import Client

from pledgebook.web.faults import described
from pledgebook.web.pages.views import invitation

SECRET = "what-nobody-may-read"


def broken(*_said: object) -> HttpResponse:
    raise RuntimeError(SECRET)


@pytest.mark.django_db
def test_a_fault_is_written_down_as_its_page_says_and_no_word_of_the_request(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("pledgebook.web.pages.views.history.whole", broken)
    answer = Client(raise_request_exception=False).get(f"/history/?before=9&q={SECRET}")
    assert answer.status_code == 500
    assert "The server has written down what happened." in answer.content.decode()
    said = capsys.readouterr().err
    assert said.count("fault at GET /history/: RuntimeError") == 1
    assert "test_faults.py, line" in said
    assert SECRET not in said


@pytest.mark.django_db
def test_of_an_address_with_a_secret_the_route_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(invitation, "invitation_of", broken)
    assert Client(raise_request_exception=False).get(f"/invitations/{SECRET}/").status_code == 500
    said = capsys.readouterr().err
    assert "fault at GET /invitations/<str:secret>/: RuntimeError" in said
    assert SECRET not in said


@pytest.mark.django_db
def test_what_is_no_fault_is_none(capsys: pytest.CaptureFixture[str]) -> None:
    assert Client().get("/nowhere/").status_code == 404
    assert capsys.readouterr().err == ""


def test_without_a_request_or_an_exception() -> None:
    record = logging.makeLogRecord({"created": 0.0, "levelno": logging.ERROR})
    assert described(record) == ["pledgebook: 1970-01-01T00:00:00+00:00 fault at no route: not told"]
    try:
        broken()
    except RuntimeError:
        record.exc_info = sys.exc_info()
    assert described(record)[0].endswith(": RuntimeError")
    assert SECRET not in "".join(described(record))
