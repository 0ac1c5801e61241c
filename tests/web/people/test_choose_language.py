"""The language of a person: kept with the account, for pages and mails, and nobody reads it in the history."""

from __future__ import annotations

import json

import pytest
from django.contrib.auth.models import User
from django.test import Client

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.actions import choose_language
from pledgebook.web.people.language import language_of
from pledgebook.web.people.models import Spoken
from tests.web.acting import AT, signed_in_as

pytestmark = pytest.mark.django_db


@pytest.fixture
def ana() -> Client:
    return signed_in_as(Client(), name="ana")


def shown(client: Client, address: str = "/history/", speaks: str = "en") -> str:
    answer = client.get(address, headers={"accept-language": speaks})
    return str(answer.headers["Content-Language"])


def choose(client: Client, language: str) -> tuple[int, str]:
    answer = client.post("/account/", {"language": language}, follow=True)
    return answer.status_code, answer.content.decode()


def test_it_is_kept_told_without_what_it_is_and_taken_back() -> None:
    user = User.objects.create_user("ana")
    choose_language(user, "es", by="ana", at=AT)
    choose_language(user, "es", by="ana", at=AT)
    assert language_of(user) == "es"
    (entry,) = Entry.objects.filter(action="keep user")
    assert json.loads(entry.payload) == {"before": {}, "after": {}, "private": ["language"]}
    choose_language(user, "", by="ana", at=AT)
    assert language_of(user) == ""
    assert Entry.objects.filter(action="keep user").count() == 2
    with pytest.raises(Refusal, match="choose one of the languages"):
        choose_language(user, "tlh", by="ana", at=AT)


def test_one_that_is_spoken_no_more_is_none() -> None:
    user = User.objects.create_user("ana")
    Spoken.objects.create(user=user, language="tlh")
    assert language_of(user) == ""


def test_a_person_chooses_it_on_the_page_of_the_account(ana: Client) -> None:
    assert shown(ana) == "en"
    status, page = choose(ana, "es")
    assert status == 200
    assert "Su elección de idioma está guardada." in page
    assert '<option value="es" lang="es" selected>' in page
    other = Client()
    other.force_login(User.objects.get(username="ana"))
    assert shown(other) == "es", "wherever they sign in"
    assert shown(Client()) == "en", "and nobody else"
    status, page = choose(ana, "tlh")
    assert status == 422
    assert "elija uno de los idiomas" in page
    assert "Your choice of language is kept." in choose(ana, "")[1]
    assert shown(ana, speaks="es-PE") == "es"


def test_a_link_counts_until_the_person_signs_out_and_then_for_the_browser(ana: Client) -> None:
    choose(ana, "es")
    assert ana.get("/history/?language=en").status_code == 303
    assert shown(ana, speaks="es") == "en"
    choose(ana, "es")
    assert shown(ana) == "es", "the account is asked again"
    ana.get("/history/?language=en")
    ana.post("/sign-out/")
    assert shown(ana, speaks="es") == "en", "a visitor's choice"
    ana.force_login(User.objects.get(username="ana"))
    assert shown(ana) == "es", "a person's comes before it"
