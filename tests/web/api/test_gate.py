"""What every request passes: tags, other origins, how much may be asked, and problems for whatever goes wrong."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from django.conf import LazySettings
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone

from pledgebook.web.keys.models import Key
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.actions import correct_commitment
from pledgebook.web.registry.models import Commitment
from tests.web.acting import AT, BY, signed_in_as
from tests.web.api.asking import bearing, key_of
from tests.web.events import short

ONE = "/api/v1/commitments/LAD-1"

pytestmark = pytest.mark.usefixtures("document")


def problem(answer: Any) -> dict[str, Any]:
    assert answer["Content-Type"] == "application/problem+json"
    told: dict[str, Any] = json.loads(answer.content)
    assert told["status"] == answer.status_code
    return told


def test_what_did_not_change_is_not_sent_again(client: Client) -> None:
    tag = client.get(ONE)["ETag"]
    for known in (tag, f"W/{tag}", f'"x", {tag}', "*"):
        answer = client.get(ONE, headers={"If-None-Match": known})
        assert (answer.status_code, answer.content, answer["ETag"]) == (304, b"", tag)
    assert client.get(ONE, headers={"If-None-Match": '"x"'}).status_code == 200
    correct_commitment(Commitment.objects.get(public_id="LAD-1"), by=BY, at=AT, title="Another")
    answer = client.get(ONE, headers={"If-None-Match": tag})
    assert answer.status_code == 200
    assert answer["ETag"] != tag


def test_head_is_get_without_content(client: Client) -> None:
    got, head = client.get(ONE), client.head(ONE)
    assert (head.status_code, head.content, head["ETag"]) == (200, b"", got["ETag"])
    assert head["Content-Length"] == str(len(got.content))


def test_every_origin_may_read_and_none_may_send_a_key(client: Client) -> None:
    assert client.get(ONE)["Access-Control-Allow-Origin"] == "*"
    answer = client.options(
        ONE, headers={"Origin": "https://example.org", "Access-Control-Request-Method": "GET"}
    )
    assert (answer.status_code, answer["Allow"]) == (204, "GET, HEAD, OPTIONS")
    assert answer["Access-Control-Allow-Methods"] == "GET, HEAD"
    assert answer["Access-Control-Allow-Headers"] == "If-None-Match"
    assert "Access-Control-Allow-Credentials" not in answer


def test_a_session_counts_for_nothing(client: Client) -> None:
    """So no page of somebody else's does anything in the name of who is signed in."""
    signed_in_as(client, "editor")
    answer = client.post(f"{ONE}/part")
    assert problem(answer)["status"] == 401
    assert answer["WWW-Authenticate"].startswith("Bearer")
    assert "Cookie" not in client.get(ONE)["Vary"]


@pytest.mark.parametrize("sent", ["Bearer x", "Bearer", "Basic eDp5", "Bearer pledgebook_x", "pledgebook_"])
def test_a_key_that_is_not_good_is_told_even_where_none_is_needed(client: Client, sent: str) -> None:
    assert problem(client.get(ONE, headers={"Authorization": sent}))["status"] == 401


def test_a_key_ends_with_its_person(client: Client) -> None:
    secret = key_of("editor")
    assert client.get("/api/v1/me", headers=bearing(secret)).status_code == 200
    User.objects.filter(username="programmer").update(is_active=False)
    assert client.get("/api/v1/me", headers=bearing(secret)).status_code == 401


def test_who_the_key_is_of(client: Client) -> None:
    told = json.loads(client.get("/api/v1/me", headers=bearing(key_of("editor"))).content)
    assert (told["name"], told["roles"], told["key"]) == ("programmer", ["editor", "reader"], "tests")


def test_who_asks_too_much_is_told_when_to_go_on(client: Client, settings: LazySettings) -> None:
    settings.API_A_MINUTE = {"address": 2, "key": 3}
    left = [client.get("/api/v1/processes")["RateLimit"].partition(";t=")[0] for _twice in range(2)]
    assert left == ['"minute";r=1', '"minute";r=0']
    answer = client.get("/api/v1/processes")
    assert problem(answer)["status"] == 429
    assert answer["RateLimit-Policy"] == '"minute";q=2;w=60'
    assert 0 < int(answer["Retry-After"]) <= 30
    assert answer["Access-Control-Allow-Origin"] == "*", "the script of another origin can read when to go on"
    elsewhere = client.get("/api/v1/processes", REMOTE_ADDR="192.0.2.9")
    assert elsewhere.status_code == 200
    assert client.get("/processes/los-angeles-declaration/").status_code == 200, "the pages go on"
    secret = key_of("editor")
    with_key = [client.get("/api/v1/processes", headers=bearing(secret)).status_code for _time in range(4)]
    assert with_key == [200, 200, 200, 429], "a key has an allowance of its own"


def test_wrong_keys_use_up_the_allowance_of_their_address(client: Client, settings: LazySettings) -> None:
    settings.API_A_MINUTE = {"address": 2, "key": 3}
    found = [client.get(ONE, headers=bearing("pledgebook_x")).status_code for _time in range(3)]
    assert found == [401, 401, 429]


def test_an_address_that_no_trusted_proxy_forwards_does_not_count(
    client: Client, settings: LazySettings
) -> None:
    settings.API_A_MINUTE = {"address": 1, "key": 1}
    found = [client.get(ONE, headers={"X-Forwarded-For": f"192.0.2.{n}"}).status_code for n in range(2)]
    assert found == [200, 429]


def test_all_of_one_network_in_ipv6_count_together(client: Client, settings: LazySettings) -> None:
    settings.API_A_MINUTE = {"address": 1, "key": 1}
    found = [
        client.get(ONE, REMOTE_ADDR=f"2001:db8:0:{net}::{n}").status_code
        for net, n in ((1, 1), (1, 2), (2, 1))
    ]
    assert found == [200, 429, 200]


def test_a_client_that_goes_on_is_told_of_once_a_minute_with_the_route(
    client: Client,
    settings: LazySettings,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings.API_A_MINUTE = {"address": 2, "key": 3}
    now = dt.datetime(2030, 1, 1, tzinfo=dt.UTC)
    monkeypatch.setattr(timezone, "now", lambda: now)
    first, other = "GET /api/v1/commitments/<id:public_id>", "192.0.2.9"
    for _time in range(9):
        client.get(ONE, headers=bearing("pledgebook_x"))
    client.get(ONE, headers=bearing("pledgebook_x"), REMOTE_ADDR=other)
    assert short(capsys, "from", "route") == [
        ("key refused", "127.0.0.1", first),
        ("asked too often", "127.0.0.1", first),
        ("key refused", other, first),
    ]
    now += dt.timedelta(seconds=59)
    client.get("/api/v1/nowhere", headers=bearing("pledgebook_x"))
    assert short(capsys) == []
    now += dt.timedelta(seconds=1)
    client.get("/api/v1/nowhere", headers=bearing("pledgebook_x"))
    assert short(capsys, "route") == [("key refused", "no route")]


def test_a_key_that_asks_too_often_is_told_of_apart_from_its_address(
    client: Client, settings: LazySettings, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.API_A_MINUTE = {"address": 1, "key": 1}
    secret = key_of("editor")
    capsys.readouterr()
    for headers in ({}, bearing(secret)):
        for _time in range(4):
            client.get("/api/v1/processes", headers=headers)
    assert short(capsys, "account") == [("asked too often", None), ("asked too often", "programmer")]


def test_what_cannot_be_done_says_what_can(client: Client) -> None:
    answer = client.delete(ONE)
    assert problem(answer)["status"] == 405
    assert answer["Allow"] == "GET, HEAD, OPTIONS"
    assert "POST" in client.options("/api/v1/programmes/LAD-P1/observations")["Allow"]


def test_a_fault_is_a_problem_and_tells_nothing_of_itself(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_row: object) -> None:
        raise RuntimeError("the secret of the house")

    monkeypatch.setattr("pledgebook.web.api.reads.history.Entry.of", broken)
    client.raise_request_exception = False
    answer = client.get("/api/v1/history")
    assert problem(answer)["status"] == 500
    assert b"secret" not in answer.content
    assert Entry.objects.exists()


def test_what_is_no_json_is_told(client: Client) -> None:
    answer = client.post(
        f"{ONE}/merge", "{", content_type="application/json", headers=bearing(key_of("editor"))
    )
    assert problem(answer)["status"] == 400


def test_answers_with_a_key_are_nobody_elses(client: Client) -> None:
    assert client.get(ONE)["Cache-Control"] == "public, no-cache"
    answer = client.get(ONE, headers=bearing(key_of()))
    assert answer["Cache-Control"] == "private, no-cache"
    assert "Authorization" in answer["Vary"]
    assert Key.objects.count() == 1
