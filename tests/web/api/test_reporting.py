"""A cycle by keys alone: a round is opened, reported on, confirmed, assessed, answered, contested, published."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.models import Document, Figure, Observation, Party
from pledgebook.web.reporting.actions import open_round
from pledgebook.web.reporting.leads import Shared, shared
from pledgebook.web.reporting.models import Contest, Draft, Report, Round
from tests.web.acting import BY
from tests.web.api.asking import bearing, key_of
from tests.web.api.walking import everything

SLUG = "los-angeles-declaration"
DAY = dt.timedelta(days=1)

pytestmark = pytest.mark.django_db


class Program:
    """Somebody's program."""

    def __init__(self, *roles: Any, name: str) -> None:
        self.headers = bearing(key_of(*roles, name=name))
        self.client = Client()

    def get(self, address: str, status: int = 200) -> Any:
        answer = self.client.get(f"/api/v1/{address}", headers=self.headers)
        assert answer.status_code == status, answer.content
        return json.loads(answer.content)

    def tag(self, address: str) -> str:
        return str(self.client.get(f"/api/v1/{address}", headers=self.headers)["ETag"])

    def send(self, address: str, body: object, status: int, method: str = "POST", **more: str) -> Any:
        answer = self.client.generic(
            method, f"/api/v1/{address}", json.dumps(body), content_type="application/json",
            headers=self.headers | {name.replace("_", "-"): value for name, value in more.items()},
        )  # fmt: skip
        assert answer.status_code == status, answer.content
        return json.loads(answer.content)


@pytest.fixture
def round(document: Document) -> Round:
    """A round that is open today."""
    now = timezone.now()
    parties = list(Party.objects.filter(code__in=("ECU", "COL", "BRB", "IOM")))
    return open_round(
        document.process, "This year", parties, begins=now.date() - 300 * DAY, ends=now.date() - 10 * DAY,
        due=now.date() + 10 * DAY, by=BY, at=now,
    )  # fmt: skip


@pytest.fixture
def registration(round: Round) -> Shared:
    """Ecuador's registration, in three phases."""
    return next(row for row in shared(round) if row.lead.code == "ECU" and row.commitment.programme)


@pytest.fixture
def form(round: Round, registration: Shared) -> str:
    return f"rounds/{round.public_id}/commitments/{registration.commitment.public_id}"


@pytest.fixture
def ana(form: str) -> Program:
    """The focal point of Ecuador."""
    assert form
    return Program(Grant("focal", SLUG, "ECU"), name="ana")


def test_a_report_is_kept_and_sent(ana: Program, form: str, registration: Shared) -> None:
    id = registration.commitment.public_id
    assert (id, "report") in {(task["commitment"], task["deed"]) for task in ana.get("tasks")}
    asked = ana.get(form)
    assert ("registered", 1) in {(each["measure"], each["phase"]) for each in asked["numbers"]}
    said = {
        "language": "es", "stage": "open", "narrative": "Abrimos las oficinas.",
        "numbers": [{"measure": "registered", "phase": 1, "value": "150000.125", "source": "El ministerio"}],
    }  # fmt: skip
    kept = ana.send(f"{form}/draft", said, 200, "PUT", If_Match=ana.tag(form))
    assert kept["draft"]["value:registered.1"] == "150000,1250"
    assert (kept["edition"], ana.get("tasks")[0]["begun"]) == (1, True)
    assert Client().get(f"/api/v1/commitments/{id}/voices").json()["report"] is None
    told = ana.send(f"{form}/reports", said, 201, If_Match=ana.tag(form))
    assert (told["narrative"], told["language"], told["number"]) == ("Abrimos las oficinas.", "es", 1)
    (number,) = told["observations"]
    assert (str(Observation.objects.get(pk=number).low)[:10], Draft.objects.count()) == ("150000.125", 0)
    assert Client().get(f"/api/v1/commitments/{id}/voices").json()["report"] == told
    assert ana.send(f"{form}/reports", said, 200, If_Match=ana.tag(form)) == told
    assert Entry.objects.filter(action="send report").count() == 1
    assert (id, "report") not in {(task["commitment"], task["deed"]) for task in ana.get("tasks")}


def test_of_two_of_a_party_one_wins_and_the_other_is_told(ana: Program, form: str) -> None:
    colleague, tag = Program(Grant("focal", SLUG, "ECU"), name="colleague"), ana.tag(form)
    ana.send(f"{form}/draft", {"narrative": "One"}, 200, "PUT", If_Match=tag)
    for place, method in (("draft", "PUT"), ("reports", "POST")):
        colleague.send(f"{form}/{place}", {"status": "planning"}, 412, method, If_Match=tag)
        colleague.send(f"{form}/{place}", {"status": "planning"}, 428, method)
    assert Draft.objects.get().typed == {"narrative": "One"}
    assert not Report.objects.exists()


def test_sent_twice_under_one_key_it_takes_effect_once(ana: Program, form: str) -> None:
    sent = {"If_Match": ana.tag(form), "Idempotency_Key": "first"}
    first = ana.send(f"{form}/reports", {"status": "planning"}, 201, **sent)
    assert ana.send(f"{form}/reports", {"status": "planning"}, 201, **sent) == first
    ana.send(f"{form}/reports", {"status": "completed"}, 409, **sent)
    assert Report.objects.count() == 1


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ({"status": "splendid"}, "body.status"),
        ({"stage": "nowhere"}, "body.stage"),
        ({"status": "planning", "links": ["no-address"]}, "body.links"),
        ({}, "body.status"),
        ({"numbers": [{"measure": "unicorns", "value": "1"}]}, "body.numbers.0.measure"),
        ({"numbers": [{"measure": "registered", "phase": 1, "value": "1"}] * 2}, "body.numbers.1.measure"),
        ({"numbers": [{"measure": "registered", "phase": 1, "value": "1", "ends": "2999-01-01"}]},
         "body.numbers.0.ends"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_named_by_its_place(
    ana: Program, form: str, said: dict[str, Any], where: str
) -> None:
    told = ana.send(f"{form}/reports", said, 409, If_Match="*")
    assert [each["where"] for each in told["errors"]] == [where]
    assert not Report.objects.exists()


def test_a_file_comes_with_it_and_is_released(ana: Program, form: str) -> None:
    sent = {"file": SimpleUploadedFile("list.csv", b"place,schools\nTumbes,3\n")}
    answer = ana.client.post(f"/api/v1/{form}/evidence", sent, headers=ana.headers)
    assert answer.status_code == 201, answer.content
    place = f"evidence/{answer.json()['id']}"
    assert Client().get(f"/api/v1/{place}").status_code == 404
    assert ana.get(place)["released_at"] is None
    ana.send(f"{place}/release", {}, 403)
    Program("editor", name="ed").send(f"{place}/release", {}, 200)
    assert Client().get(f"/api/v1/{place}").json()["name"] == "list.csv"
    ana.send(f"{place}/removal", None, 409)


def test_another_party_confirms_the_report_it_saw(round: Round) -> None:
    row = next(each for each in shared(round) if each.others)
    form = f"rounds/{round.public_id}/commitments/{row.commitment.public_id}"
    lead = Program(Grant("focal", SLUG, row.lead.code), name="lead")
    other = Program(Grant("focal", SLUG, row.others[0].code), name="other")
    other.send(f"{form}/confirmations", {"report": 1, "agrees": True}, 404)
    lead.send(f"{form}/reports", {"status": "planning"}, 201, If_Match="*")
    assert [(task["deed"], task["report"]) for task in other.get("tasks")][-1] == ("confirm", 1)
    lead.send(f"{form}/confirmations", {"report": 1, "agrees": True}, 403)
    other.send(f"{form}/confirmations", {"report": 1, "agrees": False}, 409)
    said = {"report": 1, "agrees": False, "note": "It was put off."}
    (word,) = other.send(f"{form}/confirmations", said, 201)["confirmations"]
    assert (word["agrees"], word["note"]) == (False, "It was put off.")
    voices = Client().get(f"/api/v1/commitments/{row.commitment.public_id}/voices").json()
    assert (voices["disputed"], voices["disagree"]) == (True, True)
    lead.send(f"{form}/reports", {"status": "in_progress"}, 201, If_Match="*")
    assert "later" in other.send(f"{form}/confirmations", said, 409)["detail"]


def test_an_assessor_rates_and_the_party_answers(ana: Program, registration: Shared, round: Round) -> None:
    id = registration.commitment.public_id
    eve = Program(Grant("assessor", organisation="Watch"), name="eve")
    said = {
        "scale": "completion",
        "rating": "limited",
        "rationale": "Late.",
        "sources": "A visit",
        "round": "LAD-R1",
    }
    ana.send(f"commitments/{id}/assessments", said, 403)
    eve.send(f"commitments/{id}/assessments", said | {"rating": "grand"}, 409)
    eve.send(f"commitments/{id}/assessments", said | {"organisation": "Another"}, 409)
    eve.send(f"commitments/{id}/assessments", said | {"round": "LAD-R9"}, 404)
    made = eve.send(f"commitments/{id}/assessments", said, 201)
    assert (made["organisation"], made["rating"], made["round"]) == ("Watch", "limited", round.public_id)
    assert eve.send(f"commitments/{id}/assessments", said, 200) == made
    assert [task["assessment"] for task in ana.get("tasks") if task["deed"] == "answer"] == [made["id"]]
    eve.send(f"assessments/{made['id']}/answers", {"text": "No."}, 403)
    (answer,) = ana.send(f"assessments/{made['id']}/answers", {"text": "It opened in May."}, 201)["answers"]
    assert (answer["party"]["code"], answer["text"]) == ("ECU", "It opened in May.")
    assert [task for task in ana.get("tasks") if task["deed"] == "answer"] == []


def test_a_contest_is_nobodys_to_read_until_it_is_released(round: Round, document: Document) -> None:
    assert round.state == "open"
    figure = Figure.objects.filter(document=document).order_by("start")[0]
    where = f"documents/{document.sha256}/figures/{figure.start}/contests"
    anybody, ed = Program(name="anybody"), Program("editor", name="ed")
    assert anybody.send(where, {"claim": "It was less."}, 201) == {"state": "held"}
    assert anybody.send(where, {"claim": "It was less."}, 201) == {"state": "held"}
    place = f"contests/{Contest.objects.get().public_id}"
    anybody.get(place, 404)
    anybody.get(f"processes/{SLUG}/contests?state=held", 404)
    assert ed.get(f"processes/{SLUG}/contests?state=held")["count"] == 1
    ed.send(f"{place}/answer", {"outcome": "upheld", "reason": "x"}, 409)
    ed.send(f"{place}/handling", {"release": True}, 200)
    told = ed.send(f"{place}/answer", {"outcome": "not upheld", "reason": "The register says so."}, 200)
    assert anybody.get(place) == told
    assert Client().get(f"/api/v1/processes/{SLUG}/contests").json()["items"] == [told]


def test_a_round_is_opened_extended_closed_and_published(document: Document) -> None:
    ed, today = Program("editor", name="ed"), timezone.now().date()
    said = {"title": "Year one", "parties": ["ECU", "COL"], "begins": "2022-10-01", "ends": "2023-09-30",
            "due": (today + 9 * DAY).isoformat()}  # fmt: skip
    assert document.held
    ed.send(f"processes/{SLUG}/rounds", said | {"parties": ["ECU", "NOBODY"]}, 409)
    made = ed.send(f"processes/{SLUG}/rounds", said, 201)
    assert [party["code"] for party in made["asked"]] == ["COL", "ECU"]
    where, later = f"rounds/{made['id']}", (today + 30 * DAY).isoformat()
    seen_by_all = Client().get(f"/api/v1/{where}")["ETag"]
    ed.send(f"{where}/due", {"due": later}, 412, "PUT", If_Match='"x"')
    assert ed.send(f"{where}/due", {"due": later}, 200, "PUT", If_Match=seen_by_all)["due"] == later
    ed.send(f"{where}/due", {"due": said["due"]}, 409, "PUT", If_Match=ed.tag(where))
    assert Client().get(f"/api/v1/{where}").json()["answers"] is None
    assert {each["answered"] for each in ed.get(where)["answers"]} == {"not reported"}
    ed.send(f"{where}/publication", None, 409)
    ed.send(f"{where}/closing", None, 200)
    ed.send(f"{where}/publication", None, 200)
    answers = Client().get(f"/api/v1/{where}").json()["answers"]
    assert [(each["party"]["code"], each["reports"]) for each in answers] == [("COL", 0), ("ECU", 0)]
    assert all(each["not_reported"] for each in answers)


def test_reports_take_a_number_of_queries_that_does_not_grow(client: Client, document: Document) -> None:
    found = everything(document)
    where = f"/api/v1/rounds/{found['round_id']}/reports"
    told, counts = {}, []
    for limit in (1, 200):
        with CaptureQueriesContext(connection) as captured:
            told = client.get(f"{where}?limit={limit}").json()
        counts.append(sum(query["sql"].startswith("SELECT") for query in captured.captured_queries))
    assert len(told["items"]) == told["count"] > 2
    assert counts[1] - counts[0] in {0, 1}  # who confirmed is asked for where somebody did
