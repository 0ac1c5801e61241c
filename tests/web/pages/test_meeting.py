from __future__ import annotations

import datetime as dt
from html import unescape

import pytest
from django.test import Client

from pledgebook.web.registry.actions import keep_fact
from pledgebook.web.registry.models import Document, Meeting, Process
from tests.web.acting import AT, BY

MEETINGS = "/processes/los-angeles-declaration/meetings/"


def page(client: Client, day: dt.date) -> str:
    answer = client.get(f"{MEETINGS}{day}/")
    assert answer.status_code == 200
    return unescape(answer.content.decode())


def test_where_when_and_who_hosted(client: Client, process: Process) -> None:
    for meeting in process.meetings.all():
        text = page(client, meeting.date)
        assert f'<h1 dir="auto">{meeting.name}</h1>' in text
        assert meeting.place in text
        assert meeting.source in text
        for party in meeting.hosts.all():
            assert f"/parties/{party.code}/" in text
        assert ("not known" in text) is not meeting.hosts.exists()


def test_its_documents_with_what_they_promise(client: Client, document: Document) -> None:
    assert document.meeting
    text = page(client, document.meeting.date)
    assert f"/documents/{document.sha256}/" in text
    assert f'<td class="number">{document.versions.count()}</td>' in text
    assert f"?edition={(document.sha256 or '')[:12]}" in text
    assert "has no document of this meeting" in page(client, dt.date(2024, 9, 25))


def test_committees_that_met_on_the_day_stand_below(client: Client, process: Process) -> None:
    first = process.meetings.order_by("date")[0]
    for name, day in (("Committee of five", first.date), ("Committee alone", dt.date(2023, 2, 1))):
        keep_fact(
            Meeting(process=process, package=process.packages.get(number=5), date=day, place="Quito", name=name,
                    source="minutes"),
            by=BY, at=AT,
        )  # fmt: skip
    text = page(client, first.date)
    assert text.index(f">{first.name}</h1>") < text.index(">Committee of five</h2>")
    assert "/packages/5/" in text
    assert ">Committee alone</h1>" in page(client, dt.date(2023, 2, 1))


@pytest.mark.usefixtures("process")
@pytest.mark.parametrize("day", ["2022-10-07", "2022-02-30", "20221006"])
def test_no_such_meeting(client: Client, day: str) -> None:
    assert client.get(f"{MEETINGS}{day}/").status_code == 404
