"""Pages of a list stay where they are while rows are added."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client

from pledgebook.model import Reading
from pledgebook.web.registry.actions import correct_commitment, import_reading
from pledgebook.web.registry.models import Commitment, Document, Process
from tests.web.acting import AT, BY

PROCESS = "/api/v1/processes/los-angeles-declaration"
LISTS = [
    f"{PROCESS}/commitments?sort=number", f"{PROCESS}/commitments?sort=newest", f"{PROCESS}/commitments?sort=title",
    f"{PROCESS}/commitments?sort=party", f"{PROCESS}/findings?", f"{PROCESS}/parties?", f"{PROCESS}/documents?",
    f"{PROCESS}/money/entries?", f"{PROCESS}/money/accounts?by=party", f"{PROCESS}/meetings?", "/api/v1/history?",
    f"{PROCESS}/programmes?",
]  # fmt: skip

pytestmark = pytest.mark.usefixtures("document")


def page(client: Client, address: str) -> dict[str, Any]:
    answer = client.get(address)
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = json.loads(answer.content)
    return found


def walked(client: Client, address: str) -> list[Any]:
    items, following = [], address
    while following:
        found = page(client, following)
        assert found["items"] or not found["count"]
        items += found["items"]
        following = found["next"]
    return items


@pytest.mark.parametrize("address", LISTS)
def test_the_pages_of_a_list_are_the_list(client: Client, address: str) -> None:
    whole = page(client, f"{address}&limit=200")
    assert whole["next"] is None
    assert walked(client, f"{address}&limit=3") == whole["items"]
    assert len(whole["items"]) == whole["count"] > 0


def test_what_is_added_in_front_moves_no_page(client: Client, process: Process) -> None:
    first = page(client, f"{PROCESS}/commitments?sort=title&limit=5")
    third = page(client, page(client, first["next"])["next"])
    moved = Commitment.objects.get(public_id=third["items"][2]["id"])
    correct_commitment(moved, by=BY, at=AT, title="!")  # to the very front
    after = page(client, first["next"])
    assert not {item["id"] for item in after["items"]} & {item["id"] for item in first["items"]}
    ids = [item["id"] for item in first["items"]] + [item["id"] for item in walked(client, first["next"])]
    assert len(ids) == len(set(ids))
    assert set(ids) == {str(each) for each in process.commitments.all()} - {str(moved)}


def test_an_entry_that_is_added_moves_no_page_of_the_history(
    client: Client, reading: Reading, process: Process
) -> None:
    first = page(client, "/api/v1/history?limit=1")
    before = page(client, first["next"])["items"]
    speech = replace(reading, document=replace(reading.document, sha256="1" * 64, source="again.md"))
    import_reading(speech, process, by=BY, at=AT + dt.timedelta(days=1))
    assert page(client, first["next"])["items"] == before
    assert Document.objects.filter(held=True).count() == 2


@pytest.mark.parametrize("cursor", ["x", "W10:x", "WzFd", quote("\0"), "%ED%A0%80", "a" * 7000])
def test_what_is_no_cursor_is_not_there(client: Client, cursor: str) -> None:
    answer = client.get(f"{PROCESS}/commitments?cursor={cursor}")
    assert (answer.status_code, answer["Content-Type"]) == (404, "application/problem+json")


def test_a_cursor_of_another_list_is_not_taken(client: Client) -> None:
    following = page(client, f"{PROCESS}/commitments?limit=1")["next"]
    cursor = following.partition("cursor=")[2]
    assert client.get(f"{PROCESS}/commitments?sort=title&cursor={cursor}").status_code == 404
    assert client.get(f"{PROCESS}/findings?cursor={cursor}").status_code == 404


@pytest.mark.parametrize("limit", ["0", "201", "-1", "x", "1.5"])
def test_a_limit_that_is_none_is_refused(client: Client, limit: str) -> None:
    assert client.get(f"{PROCESS}/parties?limit={limit}").status_code == 422
