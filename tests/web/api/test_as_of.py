"""The registry as of a day: the interface says then what the pages say then."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from django.test import Client

from pledgebook.web.pages.queries.as_of import Day, party_then, process_then
from pledgebook.web.registry.actions import correct_commitment, merge_commitments, part_commitments
from pledgebook.web.registry.models import Commitment, Party, Process
from tests.web.acting import AT, BY

PROCESS = "/api/v1/processes/los-angeles-declaration"
DAY = dt.timedelta(days=1)
FIRST = AT.date()

pytestmark = pytest.mark.usefixtures("document")


def asked(client: Client, address: str, status: int = 200) -> Any:
    answer = client.get(address)
    assert answer.status_code == status, answer.content
    return json.loads(answer.content)


def test_a_commitment_says_what_it_said(client: Client) -> None:
    one = Commitment.objects.get(public_id="LAD-1")
    before = one.versions.get(latest=True).title
    correct_commitment(one, by=BY, at=AT + 3 * DAY, title="Another title")
    then = asked(client, f"/api/v1/commitments/LAD-1?on={FIRST}")
    assert (then["title"], then["number"], then["on"]) == (before, 1, FIRST.isoformat())
    assert "programme" not in then
    for day in (FIRST + 3 * DAY, FIRST + 30 * DAY):
        assert asked(client, f"/api/v1/commitments/LAD-1?on={day}")["title"] == "Another title"
    assert asked(client, "/api/v1/commitments/LAD-1")["title"] == "Another title"
    assert asked(client, f"/api/v1/commitments/LAD-1?on={FIRST - DAY}", 404)["status"] == 404


def test_what_had_given_way_says_to_what(client: Client) -> None:
    first, second = Commitment.objects.order_by("number")[:2]
    merge_commitments(second, first, by=BY, at=AT + DAY)
    part_commitments(second, by=BY, at=AT + 3 * DAY)
    merge_commitments(second, first, by=BY, at=AT + 5 * DAY)
    said = [
        asked(client, f"/api/v1/commitments/LAD-2?on={FIRST + n * DAY}")["gave_way_to"] for n in (0, 1, 3, 5)
    ]
    assert said == [None, "LAD-1", None, "LAD-1"]
    listed = [
        {
            each["id"]
            for each in asked(client, f"{PROCESS}/days/{FIRST + n * DAY}/commitments?limit=200")["items"]
        }
        for n in (0, 1, 3)
    ]
    assert ["LAD-2" in each for each in listed] == [True, False, True]


@pytest.mark.parametrize("days", [-1, 0, 10])
def test_a_process_and_a_party_are_those_of_the_pages(client: Client, process: Process, days: int) -> None:
    date = FIRST + days * DAY
    correct_commitment(Commitment.objects.get(public_id="LAD-3"), by=BY, at=AT + 2 * DAY, title="Another")
    told, shown = asked(client, f"{PROCESS}?on={date}"), process_then(process, Day(date))
    assert (told["commitments"], told["contradictions"]) == (shown.commitments, shown.contradictions)
    assert [each["party"]["code"] for each in told["parties"]] == [
        party.code for party, _count in shown.parties
    ]
    assert len(told["documents"]) == len(shown.documents) == (days >= 0)
    party = Party.objects.get(code="COL")
    told, then = asked(client, f"{PROCESS}/parties/COL?on={date}"), party_then(process, party, Day(date))
    assert (told["member"], told["commitments"]) == (then.member, then.count)
    found = asked(client, f"{PROCESS}/days/{date}/commitments?party=COL&limit=1")
    assert found["count"] == then.count
    if days >= 0:
        following = asked(client, found["next"])
        assert {found["items"][0]["id"], following["items"][0]["id"]} <= {
            line.version.commitment.public_id for line in then.promises
        }


@pytest.mark.parametrize("address", ["/api/v1/commitments/LAD-1", PROCESS, f"{PROCESS}/parties/COL"])
def test_what_is_no_day_is_refused_by_name(client: Client, address: str) -> None:
    for day in ("2022-13-01", "20221007", "today", "9999-12-31", "2022-10-07T00:00:00", "-1-10-07"):
        assert asked(client, f"{address}?on={day}", 422)["errors"][0]["where"] == "query.on", day
    assert asked(client, f"{address}?onn=2022-10-07", 422)["errors"][0]["where"] == "query.onn"
    assert asked(client, f"{PROCESS}/days/9999-12-31/commitments", 404)["status"] == 404
