"""What all pages have: where they lead, and what is said where there is none."""

from __future__ import annotations

import pytest
from django.template.loader import get_template
from django.test import Client

from pledgebook.web.registry.models import Process
from tests.web.acting import BY

OVERVIEW = 'href="/processes/los-angeles-declaration/"'


@pytest.mark.usefixtures("process")
def test_pages_of_no_process_lead_to_the_only_one(client: Client) -> None:
    assert OVERVIEW in client.get("/history/").content.decode()
    assert client.get("/")["Location"] == "/processes/los-angeles-declaration/"


def test_of_two_processes_neither_is_meant(client: Client, process: Process) -> None:
    Process.objects.create(slug="second", name="A second process", prefix="TWO", source="a letter")
    assert OVERVIEW not in client.get("/history/").content.decode().partition("</header>")[0]
    text = client.get("/").content.decode()
    assert OVERVIEW in text
    assert process.name in text
    assert "A second process" in text


@pytest.mark.django_db
def test_without_a_process_the_first_page_says_how_to_load_one(client: Client) -> None:
    assert "pledgebook import --process" in client.get("/").content.decode()


@pytest.mark.django_db
def test_there_is_no_such_page(client: Client) -> None:
    answer = client.get("/nowhere/")
    assert answer.status_code == 404
    assert "No such page" in answer.content.decode()


def test_a_fault_of_the_program_needs_no_database_to_be_said() -> None:
    assert "Something went wrong" in get_template("500.html").render()


@pytest.mark.usefixtures("process")
def test_a_wrong_password_is_said_and_a_right_one_leads_back(client: Client, django_user_model: type) -> None:
    django_user_model.objects.create_user(BY, password="long-and-odd-1")  # type: ignore[attr-defined]
    wrong = client.post("/sign-in/", {"username": BY, "password": "no"})
    assert "do not belong together" in wrong.content.decode()
    right = client.post("/sign-in/", {"username": BY, "password": "long-and-odd-1", "next": "/upload/"})
    assert right["Location"] == "/upload/"
    away = Client().post(
        "/sign-in/", {"username": BY, "password": "long-and-odd-1", "next": "https://elsewhere.example/"}
    )
    assert away["Location"] == "/"
    assert client.post("/sign-out/")["Location"] == "/"
