from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client

from pledgebook.apart.reader import Reader
from pledgebook.web.intake.keeping import read_and_keep
from pledgebook.web.limits import LARGEST_UPLOAD
from pledgebook.web.registry.actions import claim_upload
from pledgebook.web.registry.models import Document, Process, Upload
from tests.web.acting import AT, BY, signed_in_as

ADDRESS = "/upload/"


@pytest.fixture
def signed_in(client: Client, db: None) -> Client:  # noqa: ARG001
    return signed_in_as(client, "editor")


def hand_in(client: Client, content: bytes, process: str = "los-angeles-declaration") -> HttpResponse:
    return client.post(  # type: ignore[return-value]
        ADDRESS, {"file": SimpleUploadedFile("sheet.md", content), "process": process}
    )


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["get", "post"])
def test_who_is_not_signed_in_is_asked_to(client: Client, method: str) -> None:
    answer = getattr(client, method)(ADDRESS)
    assert (answer.status_code, answer["Location"]) == (302, "/sign-in/?next=/upload/")
    assert not Upload.objects.exists()


def test_a_file_is_followed_to_its_document(
    signed_in: Client, process: Process, reader: Reader, sample: Path
) -> None:
    answer = hand_in(signed_in, sample.read_bytes())
    upload = Upload.objects.get()
    assert upload.process == process
    address = f"/uploads/{upload.public_id}/"
    assert (answer.status_code, answer["Location"]) == (302, address)
    waiting = signed_in.get(address).content.decode()
    assert 'hx-trigger="every ' in waiting
    assert f'<noscript><p class="after"><a class="button" href="{address}"' in waiting

    held = claim_upload("tester", AT)
    assert held
    assert 'aria-current="step">Reading' in signed_in.get(address).content.decode()
    read_and_keep(held, reader, lambda: AT)
    document = f"/documents/{Document.objects.get(held=True).sha256}/"
    assert signed_in.get(address)["Location"] == document
    assert signed_in.get(address, headers={"HX-Request": "true"})["HX-Redirect"] == document
    assert document in signed_in.get(ADDRESS).content.decode()


def test_a_refusal_says_why_and_is_not_asked_for_again(
    signed_in: Client,
    process: Process,  # noqa: ARG001
    reader: Reader,
) -> None:
    hand_in(signed_in, b"\x00\x01\x02\xff" * 50)
    held = claim_upload("tester", AT)
    assert held
    refused = read_and_keep(held, reader, lambda: AT)
    text = signed_in.get(f"/uploads/{refused.public_id}/").content.decode()
    assert refused.refusal[:20] in text
    assert "hx-trigger" not in text


def test_the_same_file_again_leads_to_its_document(
    signed_in: Client, document: Document, sample: Path
) -> None:
    answer = hand_in(signed_in, sample.read_bytes())
    follow = signed_in.get(answer["Location"])
    assert follow["Location"] == f"/documents/{document.sha256}/"
    assert Document.objects.filter(held=True).count() == 1


@pytest.mark.usefixtures("process")
@pytest.mark.parametrize(
    ("content", "slug", "said"),
    [
        (b"", "los-angeles-declaration", "empty"),
        (b"x" * (LARGEST_UPLOAD + 1), "los-angeles-declaration", "over 20 MB"),
        (b"Peru will act.", "nowhere", "choose the process"),
    ],
    ids=["empty", "large", "no process"],
)
def test_what_is_not_taken_is_said_beside_the_form(
    signed_in: Client, content: bytes, slug: str, said: str
) -> None:
    answer = hand_in(signed_in, content, slug)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not Upload.objects.exists()


@pytest.mark.django_db
def test_there_is_no_other_upload(client: Client) -> None:
    assert client.get("/uploads/00000000-0000-0000-0000-000000000000/").status_code == 404


def test_an_address_is_taken_and_followed(signed_in: Client, process: Process) -> None:
    answer = signed_in.post(ADDRESS, {"address": " https://lakes.example/sheet ", "process": process.slug})
    upload = Upload.objects.get()
    assert (upload.address, upload.name, upload.by) == ("https://lakes.example/sheet", "sheet", BY)
    assert answer["Location"] == f"/uploads/{upload.public_id}/"
    claim_upload("tester", AT)
    assert "Fetching it, reading it" in signed_in.get(answer["Location"]).content.decode()


def test_an_address_that_is_not_fetched_is_said_beside_it(signed_in: Client, process: Process) -> None:
    answer = signed_in.post(ADDRESS, {"address": "http://lakes.example/", "process": process.slug})
    assert answer.status_code == 422
    text = answer.content.decode()
    assert "only https addresses are fetched" in text
    assert 'value="http://lakes.example/"' in text
    assert not Upload.objects.exists()


def test_a_registry_can_do_without_addresses(signed_in: Client, process: Process, settings: Any) -> None:
    assert 'name="address"' in signed_in.get(ADDRESS).content.decode()
    settings.FETCHING = False
    assert 'name="address"' not in signed_in.get(ADDRESS).content.decode()
    answer = signed_in.post(ADDRESS, {"address": "https://lakes.example/", "process": process.slug})
    assert answer.status_code == 422
    assert not Upload.objects.exists()
