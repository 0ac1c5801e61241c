"""A person sees where they are signed in, and ends it."""

from __future__ import annotations

import datetime as dt
import re
import time
from typing import Any

import pytest
from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.db import transaction
from django.test import Client
from django.utils import timezone

from pledgebook.web.people import sessions
from pledgebook.web.people.adapters import FRESH
from pledgebook.web.people.browsers import told
from tests.web.acting import show_second_factor, signed_in_as
from tests.web.events import short
from tests.web.people.signing_in import PASSWORD, first_step, person

PAGE = "/account/sessions/"
AGENTS = {
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36"
    " Edg/140.0.0.0": ("Edge", "Windows"),
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36":
        ("Chrome", "Android"),
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/140.0"
    " Mobile/15E148 Safari/605.1.15": ("Firefox", "iPhone"),
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5"
    " Safari/605.1.15": ("Safari", "macOS"),
    "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0"
    " Safari/537.36": ("Chrome", "ChromeOS"),
    "Firefoxen": ("", ""),
}  # fmt: skip
pytestmark = pytest.mark.django_db


@pytest.fixture
def here() -> Client:
    return signed_in_as(Client(), "editor", name="ana", password=PASSWORD)


@pytest.fixture
def elsewhere(here: Client) -> Client:  # noqa: ARG001
    return again()


def again() -> Client:
    """Ana, signed in once more."""
    made, ana = Client(), User.objects.get(username="ana")
    made.force_login(ana)
    show_second_factor(made, ana)
    return made


def marks(client: Client) -> list[str]:
    return re.findall(r'action="/account/sessions/([0-9a-f]{32})/ending/"', client.get(PAGE).content.decode())


def was_seen(client: Client, ago: dt.timedelta) -> None:
    """As if the last request of the client was then."""
    session = client.session
    session[sessions.SITTING] |= {"seen": (timezone.now() - ago).timestamp()}
    session.save()


@pytest.mark.parametrize(("agent", "known"), AGENTS.items())
def test_a_browser_is_called_what_people_call_it(agent: str, known: tuple[str, str]) -> None:
    assert told(agent) == known


def test_what_is_known_of_one_is_little_and_in_plain_words() -> None:
    person("bo")
    agent = next(iter(AGENTS))
    bo = Client(headers={"user-agent": agent})
    first_step(bo, "bo")
    assert set(bo.session[sessions.SITTING]) == {"begun", "seen", "browser", "system"}
    kept = str(Session.objects.get(pk=bo.session.session_key).get_decoded())
    assert "Edge" in kept
    assert "127.0.0.1" not in kept
    assert "Mozilla" not in kept
    shown = bo.get(PAGE).content.decode()
    assert "Edge on Windows" in shown
    assert "this one" in shown
    assert "last seen" in shown
    assert "End all but this one" not in shown
    assert "Edge en Windows" in bo.get(f"{PAGE}?language=es", follow=True).content.decode()


def test_one_of_them_ends(here: Client, elsewhere: Client) -> None:
    third = again()
    mine = sessions.sessions_of(User.objects.get(), str(elsewhere.session.session_key), timezone.now())
    assert [each.here for each in mine] == [True, False, False]
    assert len(marks(here)) == 2
    assert mine[0].mark in marks(here)
    assert str(elsewhere.session.session_key) not in here.get(PAGE).content.decode()
    answer = here.post(f"{PAGE}{mine[0].mark}/ending/", follow=True)
    assert "It has ended." in answer.content.decode()
    assert elsewhere.get("/upload/")["Location"].startswith("/sign-in/")
    assert [each.get("/upload/").status_code for each in (here, third)] == [200, 200]


def test_all_others_end_and_nobody_elses(here: Client, elsewhere: Client) -> None:
    bystander = signed_in_as(Client(), "editor", name="bo")
    answer = here.post(f"{PAGE}others/ending/", follow=True)
    assert "1 session has ended." in answer.content.decode()
    assert elsewhere.get("/upload/").status_code == 302
    assert [each.get("/upload/").status_code for each in (here, bystander)] == [200, 200]


@pytest.mark.usefixtures("elsewhere")
def test_it_is_told_when_it_holds(
    capsys: pytest.CaptureFixture[str], django_capture_on_commit_callbacks: Any
) -> None:
    """A deed that comes to nothing ended no session, and says so of none."""
    ana = User.objects.get(username="ana")
    capsys.readouterr()

    def close(*, fails: bool) -> None:
        with transaction.atomic():
            sessions.end_sessions(ana)
            assert short(capsys) == []
            if fails:
                raise ZeroDivisionError

    with django_capture_on_commit_callbacks(execute=True), pytest.raises(ZeroDivisionError):
        close(fails=True)
    assert short(capsys) == []
    with django_capture_on_commit_callbacks(execute=True):
        close(fails=False)
    assert short(capsys, "account", "count") == [("sessions ended", "ana", 2)]


def test_nobody_ends_anothers(here: Client) -> None:
    bystander = signed_in_as(Client(), "editor", name="bo")
    (theirs,) = sessions.sessions_of(User.objects.get(username="bo"), "", timezone.now())
    here.post(f"{PAGE}{theirs.mark}/ending/")
    assert bystander.get("/upload/").status_code == 200


def test_whoever_signed_in_a_while_ago_shows_again_that_it_is_them(here: Client, elsewhere: Client) -> None:
    Authenticator.objects.create(user=User.objects.get(), type="totp", data={"secret": "x"})
    session = here.session
    session[AUTHENTICATION_METHODS_SESSION_KEY][0]["at"] = time.time() - FRESH - 1
    session.save()
    (mark,) = marks(here)
    for address in (f"{PAGE}others/ending/", f"{PAGE}{mark}/ending/"):
        assert here.post(address)["Location"].startswith("/second-factor/again/"), address
    assert elsewhere.get("/upload/").status_code == 200


def test_once_that_is_shown_it_ends_as_was_asked() -> None:
    here, there = Client(), Client()
    person("bo")
    for client in (here, there):
        first_step(client, "bo")
    session = here.session
    session[AUTHENTICATION_METHODS_SESSION_KEY][0]["at"] = time.time() - FRESH - 1
    session.save()
    led = here.post(f"{PAGE}others/ending/")["Location"]
    assert led.startswith("/sign-in/again/")
    assert there.get(PAGE).status_code == 200
    typed = {"password": PASSWORD, "next": f"{PAGE}others/ending/"}
    assert here.post(led, typed, follow=True).status_code == 200
    assert there.get(PAGE).status_code == 302
    assert here.get(PAGE).status_code == 200


def test_what_lets_nobody_in_any_more_is_not_shown(here: Client, elsewhere: Client) -> None:
    assert len(marks(here)) == 1
    was_seen(elsewhere, settings.SESSION_IDLE)
    assert marks(here) == []
    was_seen(elsewhere, dt.timedelta())
    assert len(marks(here)) == 1
    Session.objects.filter(pk=elsewhere.session.session_key).update(expire_date=timezone.now())
    assert marks(here) == []
    ana, third = User.objects.get(), again()
    ana.set_password("another one of some words")
    ana.save()
    assert sessions.sessions_of(ana, str(third.session.session_key), timezone.now()) == []


def test_however_often_one_is_kept_it_ends_when_its_time_is_over(here: Client) -> None:
    ends = Session.objects.get().expire_date
    assert ends - timezone.now() <= dt.timedelta(seconds=settings.SESSION_COOKIE_AGE)
    was_seen(here, sessions.EACH)
    before = here.session[sessions.SITTING]["seen"]
    assert here.get("/upload/").status_code == 200
    assert here.session[sessions.SITTING]["seen"] > before
    assert Session.objects.get().expire_date == ends


def test_signing_in_takes_away_what_is_over() -> None:
    Session.objects.create(session_key="x" * 32, session_data="", expire_date=timezone.now())
    again_later = timezone.now() + dt.timedelta(hours=1)
    Session.objects.create(session_key="y" * 32, session_data="", expire_date=again_later)
    first_step(Client(), person().username)
    assert Session.objects.filter(pk="y" * 32).exists()
    assert not Session.objects.filter(pk="x" * 32).exists()
