from __future__ import annotations

import datetime as dt
from html import unescape

import pytest
from django.test import Client

from pledgebook.web.ledger.erase import Erasure
from pledgebook.web.registry.actions import (
    correct_commitment,
    erase_entries,
    file_commitment,
    merge_commitments,
)
from pledgebook.web.registry.models import Commitment, Document
from tests.web.acting import AT, BY

LATER = AT + dt.timedelta(days=2)


@pytest.fixture
def first(document: Document) -> Commitment:  # noqa: ARG001
    return Commitment.objects.get(number=1)


def page(client: Client, public_id: str = "LAD-1") -> str:
    answer = client.get(f"/commitments/{public_id}/history/")
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def test_it_tells_what_changed_when_and_by_whom(client: Client, first: Commitment) -> None:
    title = first.versions.get(latest=True).title
    correct_commitment(first, title="Another <b>title</b>", by="ana", at=LATER)
    text = page(client)
    steps = text.partition('id="steps"')[2]
    assert f"<del><bdi>{title}</bdi></del> <ins><bdi>Another <b>title</b></bdi></ins>" in steps
    assert steps.index("correct commitment") < steps.index("import document")
    assert "<bdi>ana</bdi>" in steps
    assert f'href="/commitments/LAD-1/?on={LATER.date()}"' in steps
    assert "<b>title" not in client.get("/commitments/LAD-1/history/").content.decode()
    assert "/commitments/LAD-1/history/" in client.get("/commitments/LAD-1/").content.decode()


def test_an_action_that_tells_of_other_fields_shows_them_as_well(client: Client, first: Commitment) -> None:
    file_commitment(first, first.process.packages.order_by("number")[0], by=BY, at=LATER)
    steps = page(client).partition('id="steps"')[2].partition("import document")[0]
    assert "package: <del>" in steps
    assert "<ins><bdi>1</bdi></ins>" in steps


def test_that_of_one_that_gave_way_stands_with_the_other(client: Client, first: Commitment) -> None:
    merge_commitments(first, Commitment.objects.get(number=2), by=BY, at=LATER)
    answer = client.get("/commitments/LAD-1/history/")
    assert (answer.status_code, answer["Location"]) == (302, "/commitments/LAD-2/history/")
    assert "merge commitments" in page(client, "LAD-2")


def test_what_was_erased_is_said_to_be(client: Client, first: Commitment) -> None:
    correct_commitment(first, title="Another title", by="somebody", at=LATER)
    erase_entries(Erasure((3,), ("payload", "actor"), "a wish"), by=BY, at=LATER)
    steps = page(client).partition('id="steps"')[2]
    assert "Erased in part, as entry 4 tells." in steps
    assert "somebody" not in steps
    assert "<del>" not in steps


@pytest.mark.usefixtures("document")
def test_there_is_none_of_a_commitment_that_is_not_there(client: Client) -> None:
    assert client.get("/commitments/LAD-999/history/").status_code == 404
