"""What a key does: the same actions as the pages, with the rights of its person, and never twice."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.conf import LazySettings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from pledgebook.web.api.models import Submission
from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.actions import correct_commitment, merge_commitments
from pledgebook.web.registry.models import Commitment, Document, Finding, Observation, Programme, Upload
from tests.web.acting import AT, BY
from tests.web.api.asking import bearing, key_of

PROCESS = "/api/v1/processes/los-angeles-declaration"
ONE = "/api/v1/commitments/LAD-1"
NUMBER = {"measure": "registered", "unit": "migrants", "value": "6000", "begins": None, "ends": "2022-12-31",
          "source": "the ministry"}  # fmt: skip

pytestmark = pytest.mark.usefixtures("document")


@pytest.fixture
def editor() -> str:
    return key_of("editor")


def send(client: Client, method: str, address: str, secret: str, body: Any = None, **headers: str) -> Any:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return client.generic(
        method, address, json.dumps(body), content_type="application/json", headers=bearing(secret) | sent
    )


def tag(client: Client, address: str) -> str:
    return str(client.get(address)["ETag"])


def told(answer: Any) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(answer.content)
    return found


def last() -> tuple[str, str, str]:
    entry = Entry.objects.order_by("-sequence")[0]
    return entry.actor, entry.action, entry.subject_id


def test_a_number_is_reported(client: Client, editor: str) -> None:
    answer = send(client, "POST", "/api/v1/programmes/LAD-P1/observations", editor, NUMBER)
    assert answer.status_code == 201, answer.content
    seen = Observation.objects.get(pk=told(answer)["id"])
    assert (str(seen.low), seen.reported_by, seen.source) == ("6000.0000000000", "programmer", "the ministry")
    assert last() == ("programmer", "report observation", "LAD-P1")
    again = send(client, "POST", "/api/v1/programmes/LAD-P1/observations", editor, NUMBER)
    assert (again.status_code, told(again)["id"]) == (200, seen.pk)


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"measure": "nothing"}, 409),
        ({"ends": "2999-01-01"}, 409),
        ({"begins": "2023-01-01"}, 409),
        ({"unit": "stones"}, 409),
        ({"value": "1,000"}, 422),
        ({"value": 1000}, 422),
        ({"ends": 0}, 422),
        ({"ends": "2022-02-30"}, 422),
        ({"source": "\0"}, 422),
        ({"hedge": "sort of"}, 422),
        ({"more": 1}, 422),
    ],
)
def test_a_number_that_is_none_is_not_taken(
    client: Client, editor: str, change: dict[str, Any], status: int
) -> None:
    before = Observation.objects.count()
    answer = send(client, "POST", "/api/v1/programmes/LAD-P1/observations", editor, NUMBER | change)
    assert answer.status_code == status, answer.content
    assert Observation.objects.count() == before


def test_a_focal_point_reports_for_its_own_party_only(client: Client) -> None:
    secret = key_of(Grant("focal", process="los-angeles-declaration", party="BLZ"))
    own = send(client, "POST", "/api/v1/programmes/LAD-P1/observations", secret, NUMBER)
    assert own.status_code == 201, own.content
    others = next(
        each.public_id
        for each in Programme.objects.order_by("number")
        if not each.commitments.filter(versions__latest=True, versions__parties__party__code="BLZ").exists()
    )
    answer = send(client, "POST", f"/api/v1/programmes/{others}/observations", secret, NUMBER)
    assert (answer.status_code, answer["Content-Type"]) == (403, "application/problem+json")


EVERY = [
    ("POST", f"{ONE}/corrections", {"title": "x"}),
    ("PUT", f"{ONE}/package", {"package": None}),
    ("POST", f"{ONE}/merge", {"into": "LAD-2"}),
    ("POST", f"{ONE}/part", None),
    ("PUT", "/api/v1/programmes/LAD-P1/confirmation", {"title": "x"}),
    ("POST", "/api/v1/programmes/LAD-P1/observations", NUMBER),
    ("POST", f"{PROCESS}/addresses", {"address": "https://example.org/a.md"}),
    ("POST", "/api/v1/documents/SHA/findings/0/dismissal", {"reason": "x"}),
    ("POST", "/api/v1/documents/SHA/findings/0/restoration", None),
]


@pytest.mark.parametrize(("method", "address", "body"), EVERY)
def test_nobody_does_what_their_roles_do_not_allow(
    client: Client, document: Document, method: str, address: str, body: Any
) -> None:
    place = address.replace("SHA", document.sha256 or "")
    entries = Entry.objects.count()
    assert client.generic(method, place, json.dumps(body), content_type="application/json").status_code == 401
    secret = key_of()
    made = Entry.objects.count() - entries  # of the key
    assert send(client, method, place, secret, body, If_Match="*").status_code == 403
    assert Entry.objects.count() == entries + made


def test_an_edit_holds_for_the_state_that_was_seen(client: Client, editor: str) -> None:
    seen = tag(client, ONE)
    correct_commitment(Commitment.objects.get(public_id="LAD-1"), by=BY, at=AT, title="Somebody was faster")
    answer = send(client, "POST", f"{ONE}/corrections", editor, {"title": "Mine"}, If_Match=seen)
    assert answer.status_code == 412
    assert told(client.get(ONE))["title"] == "Somebody was faster"
    assert send(client, "POST", f"{ONE}/corrections", editor, {"title": "Mine"}).status_code == 428
    again = send(client, "POST", f"{ONE}/corrections", editor, {"title": "Mine"}, If_Match=tag(client, ONE))
    assert (again.status_code, told(again)["title"]) == (200, "Mine")
    assert again["ETag"] == tag(client, ONE), "the next edit needs no question between"
    assert last() == ("programmer", "correct commitment", "LAD-1")


def test_a_tag_that_a_proxy_made_weak_still_names_the_state(client: Client, editor: str) -> None:
    weak = client.get(ONE, headers={"Accept-Encoding": "gzip"})["ETag"]
    assert weak.startswith("W/")
    answer = send(client, "PUT", f"{ONE}/package", editor, {"package": None}, If_Match=weak)
    assert answer.status_code == 200, answer.content


def test_what_is_left_out_of_a_correction_stays(client: Client, editor: str) -> None:
    before = told(client.get(ONE))
    answer = send(client, "POST", f"{ONE}/corrections", editor, {"declared": "", "pillar": 2.0}, If_Match="*")
    after = told(answer)
    assert (after["declared"], after["pillar"]["number"], after["title"]) == ("", 2, before["title"])
    wrong = send(client, "POST", f"{ONE}/corrections", editor, {"pillar": 99}, If_Match="*")
    assert (wrong.status_code, told(wrong)["detail"]) == (409, "there is no such pillar")


def test_a_commitment_is_filed(client: Client, editor: str) -> None:
    answer = send(client, "PUT", f"{ONE}/package", editor, {"package": 2}, If_Match=tag(client, ONE))
    assert (told(answer)["package"]["number"], told(answer)["package_by"]) == (2, "programmer")
    assert send(client, "PUT", f"{ONE}/package", editor, {"package": 99}, If_Match="*").status_code == 409


def test_two_are_merged_and_parted(client: Client, editor: str) -> None:
    answer = send(client, "POST", "/api/v1/commitments/LAD-2/merge", editor, {"into": "LAD-1"})
    assert (told(answer)["id"], told(answer)["merged"]) == ("LAD-1", ["LAD-2"])
    assert (
        send(
            client, "PUT", "/api/v1/commitments/LAD-2/package", editor, {"package": 1}, If_Match="*"
        ).status_code
        == 409
    )
    answer = send(client, "POST", "/api/v1/commitments/LAD-2/part", editor)
    assert (answer.status_code, told(answer)["id"]) == (200, "LAD-2")
    assert (
        send(client, "POST", "/api/v1/commitments/LAD-2/merge", editor, {"into": "LAD-999"}).status_code
        == 409
    )


def test_a_finding_is_dismissed_and_restored(client: Client, editor: str, document: Document) -> None:
    place = f"/api/v1/documents/{document.sha256}/findings/0"
    answer = send(client, "POST", f"{place}/dismissal", editor, {"reason": "two ways to count"})
    assert told(answer)["dismissal"]["reason"] == "two ways to count"
    assert told(client.get(place)) == told(answer)
    assert Finding.objects.get(position=0).dismissal is not None
    assert send(client, "POST", f"{place}/dismissal", editor, {"reason": "again"}).status_code == 409
    assert told(send(client, "POST", f"{place}/restoration", editor))["dismissal"] is None


def test_a_programme_is_confirmed(client: Client, editor: str) -> None:
    place = "/api/v1/programmes/LAD-P1"
    seen = tag(client, place)
    answer = send(client, "PUT", f"{place}/confirmation", editor, {"stage": "open"}, If_Match=seen)
    assert (told(answer)["status"], told(answer)["stage"], told(answer)["confirmed_by"]) == (
        "confirmed", "open", "programmer",
    )  # fmt: skip
    assert (
        send(client, "PUT", f"{place}/confirmation", editor, {"stage": "closed"}, If_Match=seen).status_code
        == 412
    )
    assert (
        send(client, "PUT", f"{place}/confirmation", editor, {"stage": "x"}, If_Match="*").status_code == 409
    )


def hand_in(client: Client, secret: str, content: bytes, **headers: str) -> Any:
    file = SimpleUploadedFile("speech.md", content)
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return client.post(f"{PROCESS}/uploads", {"file": file}, headers=bearing(secret) | sent)


def test_a_document_is_handed_in_and_followed_by_who_may(client: Client, editor: str) -> None:
    answer = hand_in(client, editor, b"# Speech\n\nPeru will plant 5 trees.")
    assert (answer.status_code, told(answer)["state"]) == (202, "waiting"), answer.content
    place = answer["Location"]
    assert told(client.get(place, headers=bearing(editor))) == told(answer)
    assert client.get(place).status_code == 404  # open to all once it is a document, as its page
    assert client.get(place, headers=bearing(key_of(name="other"))).status_code == 404, (
        "a draft of somebody else's"
    )
    assert hand_in(client, editor, b"").status_code == 409


def test_an_address_is_handed_in_where_that_is_allowed(
    client: Client, editor: str, settings: LazySettings
) -> None:
    sent = {"address": "https://example.org/speech.md"}
    assert send(client, "POST", f"{PROCESS}/addresses", editor, sent).status_code == 202
    assert (
        send(client, "POST", f"{PROCESS}/addresses", editor, {"address": "file:///etc/passwd"}).status_code
        == 409
    )
    settings.FETCHING = False
    assert send(client, "POST", f"{PROCESS}/addresses", editor, sent).status_code == 409
    assert Upload.objects.count() == 1


def test_what_is_submitted_twice_takes_effect_once(client: Client, editor: str) -> None:
    first = hand_in(client, editor, b"# Speech", Idempotency_Key="one")
    again = hand_in(client, editor, b"# Speech", Idempotency_Key="one")
    assert (again.status_code, again.content, again["Location"]) == (202, first.content, first["Location"])
    assert Upload.objects.count() == 1
    assert hand_in(client, editor, b"# Other", Idempotency_Key="one").status_code == 409
    assert hand_in(client, editor, b"# Speech", Idempotency_Key="two").status_code == 202
    assert Upload.objects.count() == 2


def test_a_repeated_edit_is_answered_as_the_first_though_its_tag_is_old(client: Client, editor: str) -> None:
    seen = tag(client, ONE)
    sent = {"If_Match": seen, "Idempotency_Key": "one"}
    first, again = (
        send(client, "POST", f"{ONE}/corrections", editor, {"title": "Mine"}, **sent) for _n in range(2)
    )
    assert (first.status_code, again.status_code) == (200, 200)
    assert (again.content, again["ETag"]) == (first.content, first["ETag"])
    assert Commitment.objects.get(public_id="LAD-1").versions.count() == 2


def test_what_was_refused_may_be_tried_again_under_its_key(client: Client, editor: str) -> None:
    one, two = Commitment.objects.order_by("number")[:2]
    part = (f"/api/v1/commitments/{two}/part", editor)
    assert send(client, "POST", *part, Idempotency_Key="k").status_code == 409
    merge_commitments(two, one, by=BY, at=AT)
    assert send(client, "POST", *part, Idempotency_Key="k").status_code == 200


def test_a_key_of_a_submission_is_its_persons_own_and_kept_as_a_hash(client: Client, editor: str) -> None:
    other = key_of("editor", name="other")
    for secret in (editor, other):
        assert hand_in(client, secret, b"# Speech", Idempotency_Key="same-word").status_code == 202
    assert Upload.objects.count() == 2
    assert "same-word" not in str(list(Submission.objects.values()))


@pytest.mark.parametrize("key", ["", "a b", "x" * 256])
def test_a_key_of_a_submission_is_a_word(client: Client, editor: str, key: str) -> None:
    assert hand_in(client, editor, b"# Speech", Idempotency_Key=key).status_code == 422
    assert not Upload.objects.exists()
