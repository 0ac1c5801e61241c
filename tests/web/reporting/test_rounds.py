"""A round is opened, answered, closed and published."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.models import Party, Process
from pledgebook.web.reporting.actions import (
    close_round,
    confirm_report,
    extend_round,
    open_round,
    publish_round,
)
from pledgebook.web.reporting.leads import Shared, shared
from pledgebook.web.reporting.models import Round
from pledgebook.web.reporting.standing import Standing, standings
from tests.web.acting import BY
from tests.web.reporting.conftest import BEGINS, DUE, ENDS, NOW
from tests.web.reporting.sending import sent

pytestmark = pytest.mark.django_db


def of(round: Round, code: str) -> Standing:
    return next(each for each in standings(round) if each.party.code == code)


def test_a_round_has_an_id_and_an_entry(round: Round) -> None:
    assert (round.public_id, round.state) == ("LAD-R1", "open")
    entry = Entry.objects.get(action="open round")
    assert (entry.subject_id, json.loads(entry.payload)["due"]) == ("LAD-R1", DUE.isoformat())
    assert "ECU" in json.loads(entry.payload)["parties"]


def test_sent_twice_it_is_opened_once(process: Process, asked: list[Party], round: Round) -> None:
    def again(title: str) -> Round:
        return open_round(process, title, asked, begins=BEGINS, ends=ENDS, due=DUE, by=BY, at=NOW)

    assert again("First round").pk == round.pk
    assert again("Second round").public_id == "LAD-R2"
    assert Entry.objects.filter(action="open round").count() == 2


def test_what_no_round_can_be(process: Process, asked: list[Party]) -> None:
    good = {"begins": BEGINS, "ends": ENDS, "due": DUE}
    everyone = Party.objects.create(code="*", name="All", kind="signatories")
    for title, parties, days in (
        (" ", asked, {}), ("A", [], {}), ("A", [everyone], {}), ("A", asked, {"ends": BEGINS - dt.timedelta(days=1)}),
        ("A", asked, {"due": NOW.date() - dt.timedelta(days=1)}), ("A" * 201, asked, {}),
    ):  # fmt: skip
        with pytest.raises(Refusal):
            open_round(process, title, parties, by=BY, at=NOW, **(good | days))
    assert not Round.objects.exists()


def test_the_first_party_that_is_asked_leads(process: Process, joint: Shared, round: Round) -> None:
    assert (joint.lead.code, [party.code for party in joint.others]) == ("BRB", ["IOM"])
    alone = open_round(
        process, "IOM alone", list(joint.others), begins=BEGINS, ends=ENDS, due=DUE, by=BY, at=NOW
    )
    (row,) = shared(alone)
    assert (row.lead.code, row.others) == ("IOM", [])
    assert round.pk != alone.pk


def test_silent_is_not_reported(round: Round, registration: Shared) -> None:
    assert of(round, "ECU").answered == "not reported"
    assert of(round, "IOM").answered == "nothing to report"
    sent(round, registration, status="planning")
    assert (of(round, "ECU").answered, of(round, "ECU").waits) == ("reported", False)
    mexico = of(round, "MEX")
    sent(round, mexico.leads[0].shared, status="planning")
    assert (of(round, "MEX").answered, of(round, "MEX").sent) == ("in part", 1)


def test_others_confirm_what_the_lead_reports(round: Round, joint: Shared) -> None:
    assert of(round, "IOM").to_confirm == 0
    report = sent(round, joint, status="fulfilled")
    assert (of(round, "IOM").to_confirm, of(round, "IOM").waits) == (1, True)
    confirm_report(report, joint.others[0], agrees=True, note="", by="io", at=NOW)
    assert (of(round, "IOM").to_confirm, of(round, "IOM").confirms[0].agrees) == (0, True)


def test_closed_then_published(round: Round, registration: Shared) -> None:
    with pytest.raises(Refusal, match="close"):
        publish_round(round, by=BY, at=NOW)
    for _twice in range(2):
        assert close_round(round, by=BY, at=NOW).state == "closed"
    with pytest.raises(Refusal, match="closed"):
        sent(round, registration, status="planning")
    for _twice in range(2):
        assert publish_round(round, by=BY, at=NOW).state == "published"
    told = json.loads(Entry.objects.get(action="publish round").payload)["parties"]
    assert told["ECU"] == {"answered": "not reported", "reports": 0, "asked": 1}
    assert Entry.objects.filter(action="close round").count() == 1


def test_no_more_queries_for_many_parties(process: Process, asked: list[Party], round: Round) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    few = open_round(process, "Few", asked[:1], begins=BEGINS, ends=ENDS, due=DUE, by=BY, at=NOW)
    counts = []
    for each in (few, round):
        with CaptureQueriesContext(connection) as seen:
            standings(each)
        counts.append(len(seen))
    assert counts[0] == counts[1] <= 8


def test_more_time_has_an_entry_and_the_same_day_again_has_none(round: Round) -> None:
    later = DUE + dt.timedelta(days=14)
    for _turn in range(2):
        assert extend_round(round, later, by=BY, at=NOW).due == later
    (entry,) = Entry.objects.filter(action="extend round")
    assert json.loads(entry.payload) == {
        "before": {"due": DUE.isoformat()},
        "after": {"due": later.isoformat()},
    }
    assert (entry.subject_type, entry.subject_id) == ("round", round.public_id)


def test_no_time_is_taken_away_nor_given_to_a_round_that_is_closed(round: Round) -> None:
    with pytest.raises(Refusal, match="before the one"):
        extend_round(round, DUE - dt.timedelta(days=1), by=BY, at=NOW)
    with pytest.raises(Refusal, match="has passed"):
        extend_round(round, DUE + dt.timedelta(days=1), by=BY, at=NOW + dt.timedelta(days=99))
    close_round(round, by=BY, at=NOW)
    with pytest.raises(Refusal, match="closed"):
        extend_round(round, DUE + dt.timedelta(days=14), by=BY, at=NOW)
    assert not Entry.objects.filter(action="extend round").exists()
