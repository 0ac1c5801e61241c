"""What is said to whom in which language: pages, files that programs fetch, refusals and the interface for programs."""

from __future__ import annotations

import pytest
from django.test import Client
from jinja2 import FileSystemLoader

from pledgebook.messages import speaking
from pledgebook.web.pages.environment import SPOKEN, environment
from pledgebook.web.registry.models import Document

pytestmark = pytest.mark.django_db

ONE = "/api/v1/commitments/LAD-1"


def said(address: str, speaks: str) -> tuple[int, str, str]:
    answer = Client().get(address, headers={"accept-language": speaks})
    return answer.status_code, answer.content.decode(), answer.headers["Vary"]


@pytest.mark.parametrize(
    ("speaks", "language"),
    [
        ("es-PE,es;q=0.9", "es"),
        ("fr, es;q=0.5, en;q=0.4", "es"),
        ("en-GB, es;q=0.9", "en"),
        ("fr", "en"),
        ("", "en"),
    ],
)
def test_the_browser_says_what_its_reader_speaks(speaks: str, language: str) -> None:
    status, page, vary = said("/sign-in/", speaks)
    assert status == 200
    assert f'<html lang="{language}">' in page
    assert {"Accept-Language", "Cookie"} <= set(vary.split(", "))


@pytest.mark.usefixtures("document")
def test_pages_that_refuse_speak_it_too() -> None:
    status, page, _vary = said("/commitments/LAD-9999/", "es")
    assert status == 404
    assert "No existe esta página" in page
    client = Client(enforce_csrf_checks=True, headers={"accept-language": "es"})
    refused = client.post("/sign-in/", {"username": "x", "password": "y"})
    assert refused.status_code == 403
    assert "El formulario no se aceptó" in refused.content.decode()
    assert 'class="tongues"' not in refused.content.decode(), "no address to come back to"


def test_a_choice_leads_to_no_other_host() -> None:
    answer = Client().get("/", {"language": "es"}, PATH_INFO="//elsewhere.example/")
    assert (answer.status_code, answer.headers["Location"]) == (303, "/%2Felsewhere.example/")


def test_a_calendar_has_the_language_of_its_address(document: Document) -> None:
    address = f"/processes/{document.process.slug}/deadlines.ics"
    answer = Client().get(f"{address}?language=es")
    assert answer.status_code == 200, "a program that fetches it follows no link and keeps no cookie"
    assert answer.headers["Content-Language"] == "es"
    assert "language" not in answer.cookies
    page = said(f"/processes/{document.process.slug}/rounds/", "es")[1]
    assert f'href="{address}?language=es"' in page


def test_the_administration_stays_as_django_has_it() -> None:
    assert "Content-Language" not in Client().get("/admin/", headers={"accept-language": "es"}).headers


@pytest.mark.usefixtures("document")
def test_programs_get_the_same_data_and_problems_in_their_language() -> None:

    client = Client()
    english, spanish = (client.get(ONE, headers={"accept-language": each}) for each in ("en", "es"))
    assert english.content == spanish.content
    assert english.headers["ETag"] == spanish.headers["ETag"]
    status, problem, vary = said("/api/v1/commitments/LAD-9999", "es")
    assert (status, "Accept-Language" in vary) == (404, True)
    assert "aquí no hay nada" in problem
    client.cookies["language"] = "es"
    assert "there is nothing here" in client.get("/api/v1/commitments/LAD-9999").content.decode()


@pytest.mark.usefixtures("document")
def test_names_of_countries_and_numbers_are_those_of_the_language() -> None:
    spanish, english = (said("/commitments/LAD-1/", each)[1] for each in ("es", "en"))
    assert ("Belice" in spanish, "Belice" in english) == (True, False)
    assert "≥ 5.000 migrants" in spanish
    assert "≥ 5,000 migrants" in english


def test_a_template_that_was_read_for_one_reader_speaks_to_the_next_in_theirs() -> None:
    made = environment(loader=FileSystemLoader([]))
    template = made.from_string('{{ "new"|word }} {{ "accepted"|named }} {{ "COL"|party }} {{ 0.5|odds }}')
    found = []
    for language in ("en", "es", "en"):
        with speaking(language):
            found.append(template.render())
    assert found[0] == found[2] != found[1]
    assert found[1].startswith("nuevo aceptados Colombia 1 de cada 2")
    assert set(made.filters) >= SPOKEN
