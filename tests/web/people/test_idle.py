"""Who leaves a session alone is out, and loses no word that they wrote."""

from __future__ import annotations

import datetime as dt

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.sessions.models import Session
from django.test import Client

from pledgebook.web.keys.actions import make_key
from pledgebook.web.people import sessions
from pledgebook.web.registry.models import Document
from tests.web.acting import signed_in_as
from tests.web.people.test_sessions import was_seen

pytestmark = pytest.mark.django_db
FORM = "http://testserver/people/?of=all"
INVITED = {
    "role": "editor",
    "note": "of the new ministry",
    "lines": "Lima\nQuito",
    "address": "",
    "password": "some secret words",
}


@pytest.fixture
def away() -> Client:
    """Somebody who did nothing for as long as one may."""
    made = signed_in_as(Client(), "administrator", name="ana")
    was_seen(made, settings.SESSION_IDLE)
    return made


def test_who_was_away_for_a_little_less_is_still_in() -> None:
    here = signed_in_as(Client(), "editor", name="ana")
    was_seen(here, settings.SESSION_IDLE - dt.timedelta(seconds=30))
    assert here.get("/upload/").status_code == 200
    assert not sessions.is_idle(here.session, dt.datetime.now(dt.UTC) + dt.timedelta(minutes=1))


def test_who_was_away_signs_in_again_and_is_led_back(away: Client) -> None:
    answer = away.get("/people/?of=all")
    assert answer["Location"] == "/sign-in/?next=%2Fpeople%2F%3Fof%3Dall"
    assert not Session.objects.exclude(session_data="").filter(pk=away.session.session_key).exists()
    shown = away.get(answer["Location"]).content.decode()
    assert "You were signed out, for nothing was done for 120 minutes." in shown
    assert 'name="next" value="/people/?of=all"' in shown
    assert away.get("/history/").status_code == 200, "reading goes on as nobody"


def test_it_is_said_in_spanish(away: Client) -> None:
    answer = away.post("/people/invitations/", INVITED, headers={"accept-language": "es"})
    assert "No se ha aceptado lo que acaba de enviar." in answer.content.decode()


def test_the_words_of_a_form_that_comes_too_late_are_not_lost(away: Client) -> None:
    answer = away.post("/people/invitations/", INVITED, headers={"referer": FORM})
    said = answer.content.decode()
    assert answer.status_code == 403
    assert "of the new ministry</textarea>" in said
    assert "Lima\nQuito</textarea>" in said
    assert "some secret words" not in said
    assert "What you sent just now was not taken." in said
    assert "/sign-in/?next=%2Fpeople%2F%3Fof%3Dall" in said
    assert "no-store" in answer["Cache-Control"]
    assert away.get("/people/").status_code == 302, "nobody did it"


def test_who_signs_out_too_late_is_out_and_is_not_asked_in(away: Client) -> None:
    answer = away.post("/sign-out/")
    assert (answer.status_code, answer["Location"]) == (302, "/")
    assert "_auth_user_id" not in away.session


@pytest.mark.parametrize("page", ["", "https://elsewhere.example/people/", "javascript:alert(1)"])
def test_nobody_is_led_elsewhere(away: Client, page: str) -> None:
    said = away.post("/people/invitations/", INVITED, headers={"referer": page}).content.decode()
    assert 'href="/sign-in/?next=%2F"' in said


def test_a_form_of_another_site_gets_nothing_back() -> None:
    away = Client(enforce_csrf_checks=True)
    signed_in_as(away, "administrator", name="ana")
    was_seen(away, settings.SESSION_IDLE)
    answer = away.post("/people/invitations/", INVITED)
    assert answer.status_code == 403
    assert "of the new ministry" not in answer.content.decode()


def test_what_a_script_sends_by_itself_is_shown_in_place_of_the_page(away: Client) -> None:
    sent = {"HX-Request": "true", "HX-Current-URL": "http://testserver/rounds/1/"}
    answer = away.post("/people/invitations/", INVITED, headers=sent)
    assert (answer.status_code, answer["HX-Retarget"], answer["HX-Reswap"]) == (200, "body", "innerHTML")
    assert "of the new ministry</textarea>" in answer.content.decode()
    assert "/sign-in/?next=%2Frounds%2F1%2F" in answer.content.decode()


def test_what_a_script_asks_for_leads_the_whole_page(away: Client) -> None:
    sent = {"HX-Request": "true", "HX-Current-URL": "http://testserver/people/"}
    answer = away.get("/history/", headers=sent)
    assert (answer.status_code, answer["HX-Redirect"]) == (200, "/sign-in/?next=%2Fpeople%2F")


def test_a_page_that_asks_by_itself_keeps_nobody_in() -> None:
    here = signed_in_as(Client(), "editor", name="ana")
    was_seen(here, sessions.EACH)
    before = here.session[sessions.SITTING]["seen"]
    here.get("/uploads/00000000-0000-0000-0000-000000000000/", headers={"HX-Request": "true"})
    assert here.session[sessions.SITTING]["seen"] == before
    here.get("/upload/")
    assert here.session[sessions.SITTING]["seen"] > before


def test_one_from_before_this_was_written_down_begins_now(away: Client) -> None:
    session = away.session
    del session[sessions.SITTING]
    session.save()
    assert away.get("/people/").status_code == 200
    assert sessions.SITTING in away.session


def test_programs_need_no_session(away: Client, document: Document) -> None:
    key, secret = make_key(User.objects.get(), "laptop", days=7, by="ana", at=dt.datetime.now(dt.UTC))
    headers = {"authorization": f"Bearer {secret}"}
    assert away.get("/api/v1/processes", headers=headers).status_code == 200
    assert document.process.slug in away.get("/api/v1/processes", headers=headers).content.decode()
    assert key.user.get_username() == "ana"
