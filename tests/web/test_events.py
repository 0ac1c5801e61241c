"""Each event is one line of the same form, whatever comes from outside."""

from __future__ import annotations

import datetime as dt
import logging

import pytest
from django.test import Client, RequestFactory

from pledgebook.web.events import LOGGER, tell, was_told
from tests.web.events import short, told

FORGED = 'ana", "event": "signed in\nx'


def test_a_line_says_when_in_utc_what_who_from_where_and_at_which_route(
    capsys: pytest.CaptureFixture[str],
) -> None:
    request = RequestFactory().get("/invitations/a-secret/", REMOTE_ADDR="192.0.2.7")
    assert not was_told(request)
    tell("invitation refused", request, count=2)
    assert was_told(request)
    (line,) = told(capsys)
    at = dt.datetime.strptime(line.pop("at"), "%Y-%m-%dT%H:%M:%S%z")
    assert at.utcoffset() == dt.timedelta()
    assert abs(dt.datetime.now(dt.UTC) - at) < dt.timedelta(minutes=1)
    assert line == {"event": "invitation refused", "from": "192.0.2.7", "route": "no route", "count": 2}


def test_nothing_from_outside_makes_two_lines_of_one_or_another_word_of_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    tell("signed out", account=FORGED)
    (line,) = told(capsys)
    assert line == {"at": line["at"], "event": "signed out", "account": FORGED}


def test_it_goes_to_the_logger_that_is_named(caplog: pytest.LogCaptureFixture) -> None:
    tell("signed out", account="ana")
    assert [(each.name, each.levelno) for each in caplog.records] == [(LOGGER, logging.INFO)]


@pytest.mark.django_db
def test_a_form_without_its_token_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    client = Client(enforce_csrf_checks=True)
    assert client.post("/sign-in/", {"username": "ana", "password": "x y"}).status_code == 403
    assert short(capsys, "what", "route") == [("forged", "csrf", "POST /sign-in/")]


@pytest.mark.django_db
def test_a_host_that_is_not_ours_is_told_without_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert Client().get("/", HTTP_HOST="elsewhere.example").status_code == 400
    said = capsys.readouterr().err
    assert '"event": "forged"' in said
    assert '"what": "DisallowedHost"' in said
    assert "elsewhere" not in said
