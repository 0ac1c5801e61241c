"""Commitment, party and process pages as the registry said at the end of a day."""

from __future__ import annotations

import datetime as dt
import re
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from pledgebook import pipeline
from pledgebook.web.ledger.erase import Erasure
from pledgebook.web.registry.actions import (
    correct_commitment,
    dismiss_finding,
    erase_entries,
    import_reading,
    merge_commitments,
    part_commitments,
    restore_finding,
)
from pledgebook.web.registry.models import Commitment, Document, Finding, Process
from tests.web.acting import AT, BY

PROCESS = "/processes/los-angeles-declaration/"
WRONG = "# Later\n\n- Chile will build 120 shelters with 45 beds each, a total of 8,400 beds in Arica.\n"
DAYS = [AT + dt.timedelta(days=number) for number in range(6)]


def shown(client: Client, address: str, day: dt.datetime, status: int = 200) -> str:
    answer = client.get(address, {"on": day.date().isoformat()})
    assert answer.status_code == status
    return unescape(answer.content.decode())


def tile(text: str, name: str) -> int:
    found = re.search(rf"<dt>{name}</dt><dd>(\d+)</dd>", text)
    assert found, name
    return int(found[1])


@pytest.fixture
def first(document: Document) -> Commitment:  # noqa: ARG001
    return Commitment.objects.get(number=1)


def test_a_commitment_says_what_it_said_then(client: Client, first: Commitment) -> None:
    title = first.versions.get(latest=True).title
    correct_commitment(first, title="A first correction", by=BY, at=DAYS[2])
    correct_commitment(first, title="A second correction", by=BY, at=DAYS[4])
    address = f"/commitments/{first.public_id}/"
    for day, expected in (
        (DAYS[0], title), (DAYS[1], title), (DAYS[2], "A first correction"), (DAYS[3], "A first correction"),
        (DAYS[4], "A second correction"), (DAYS[5], "A second correction"),
    ):  # fmt: skip
        text = shown(client, address, day)
        assert f'said-title">{expected}</h1>' in text
        assert ("A second correction" in text) is (day >= DAYS[4])
    assert "Before that" in shown(client, address, DAYS[2])
    assert "Not in the registry yet" in shown(client, address, AT - dt.timedelta(days=1), 404)


def test_a_day_ends_at_midnight(client: Client, first: Commitment) -> None:
    midnight = dt.datetime(2022, 10, 10, tzinfo=dt.UTC)
    correct_commitment(first, title="In the last moment", by=BY, at=midnight - dt.timedelta(microseconds=1))
    correct_commitment(first, title="At midnight", by=BY, at=midnight)
    address = f"/commitments/{first.public_id}/"
    assert "In the last moment</h1>" in shown(client, address, midnight - dt.timedelta(days=1))
    assert "At midnight</h1>" in shown(client, address, midnight)


def test_what_gave_way_later_stood_then_and_again_when_it_was_parted(
    client: Client, first: Commitment
) -> None:
    second, third = Commitment.objects.get(number=2), Commitment.objects.get(number=3)
    merge_commitments(first, second, by=BY, at=DAYS[1])
    merge_commitments(second, third, by=BY, at=DAYS[2])  # the first moves on with it
    part_commitments(first, by=BY, at=DAYS[4])
    address = f"/commitments/{first.public_id}/"
    into = [re.findall(r'class="gave-way".*?>(LAD-\d+)</a>', shown(client, address, day)) for day in DAYS]
    assert into == [[], ["LAD-2"], ["LAD-3"], ["LAD-3"], [], []]
    counts = [tile(shown(client, PROCESS, day), "commitments") for day in DAYS]
    assert counts == [35, 34, 33, 33, 34, 34]
    party = first.versions.all()[0].parties.filter(role="party")[0].party
    listed = [first.public_id in shown(client, f"{PROCESS}parties/{party.code}/", day) for day in DAYS]
    assert listed == [True, False, False, False, True, True]


def test_of_a_merge_that_was_erased_it_cannot_be_told(client: Client, first: Commitment) -> None:
    merge_commitments(first, Commitment.objects.get(number=2), by=BY, at=DAYS[1])
    erase_entries(Erasure((3,), ("payload",), "a wish"), by=BY, at=DAYS[2])
    assert tile(shown(client, PROCESS, DAYS[3]), "commitments") == 35


def test_a_process_says_what_it_said_then(client: Client, process: Process, document: Document) -> None:
    later = import_reading(pipeline.read(WRONG), process, by=BY, at=DAYS[2]).document
    finding = Finding.objects.get(document=later, verdict="inconsistent")
    dismiss_finding(finding, reason="larger", by=BY, at=DAYS[3])
    finding.refresh_from_db()
    restore_finding(finding, by=BY, at=DAYS[5])
    texts = [shown(client, PROCESS, day) for day in DAYS]
    before = tile(texts[0], "contradictions?")
    assert [tile(text, "contradictions?") - before for text in texts] == [0, 0, 1, 0, 0, 1]
    assert [f"/documents/{later.sha256}/" in text for text in texts] == [False, False, True, True, True, True]
    assert all(f"/documents/{document.sha256}/" in text for text in texts)
    nothing = shown(client, PROCESS, AT - dt.timedelta(days=1))
    assert (tile(nothing, "commitments"), "No document was held yet." in nothing) == (0, True)


def test_today_it_counts_what_the_page_of_today_counts(client: Client, document: Document) -> None:  # noqa: ARG001
    now = unescape(client.get(PROCESS).content.decode())
    then = shown(client, PROCESS, DAYS[5])
    for name in ("commitments", "contradictions?"):
        assert tile(now, name) == tile(then, name)
    assert "Members on that day, by what is known today" in then


def test_members_are_those_of_the_day(client: Client, document: Document) -> None:  # noqa: ARG001
    for day, said in ((dt.datetime(2022, 6, 1, tzinfo=dt.UTC), False), (DAYS[0], True)):
        text = shown(client, f"{PROCESS}parties/PER/", day)
        assert (">A member on that day" in text) is said


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize("address", [PROCESS, f"{PROCESS}parties/PER/", "/commitments/LAD-1/"])
def test_the_day_stands_there_and_links_keep_it(client: Client, address: str) -> None:
    text = shown(client, address, DAYS[0])
    assert "As the registry said at the end of" in text
    assert f'value="{DAYS[0].date()}"' in text
    assert "Not kept as they were" in text
    main = text.partition('id="main"')[2]
    linked = re.findall(r'href="(/(?:commitments|processes)/[^"]*)"', main)
    kept = [link for link in linked if link.endswith(f"?on={DAYS[0].date()}")]
    assert {link for link in linked if link not in kept} == {address}  # which leads to what it says now
    assert kept
    for link in kept[:5]:
        assert client.get(link).status_code == 200
    assert 'name="on"' in client.get(address).content.decode()


@pytest.mark.usefixtures("document")
@pytest.mark.parametrize("address", [PROCESS, f"{PROCESS}parties/PER/", "/commitments/LAD-1/"])
@pytest.mark.parametrize(
    "day", ["yesterday", "2022-13-01", "20221007", "9999-12-31", "2022-W40-5", "\0", "²"]
)
def test_what_is_no_day_is_no_page(client: Client, address: str, day: str) -> None:
    assert client.get(address, {"on": day}).status_code == 404


def test_the_number_of_queries_does_not_grow(client: Client, process: Process, document: Document) -> None:  # noqa: ARG001
    def queries(address: str) -> int:
        with CaptureQueriesContext(
            connection,
        ) as caught:
            shown(client, address, DAYS[5])
        return len(caught)

    addresses = [PROCESS, f"{PROCESS}parties/PER/"]
    before = [queries(address) for address in addresses]
    for number in range(3):
        import_reading(pipeline.read(WRONG.replace("Later", f"Later {number}")), process, by=BY, at=DAYS[1])
    assert [queries(address) for address in addresses] == before
