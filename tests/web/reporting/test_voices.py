"""Evidence, assessments, contests, and three voices side by side."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from unittest.mock import patch

import pytest

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.models import Commitment, Figure, Observation, Process, Rating
from pledgebook.web.reporting import stages
from pledgebook.web.reporting.actions import (
    answer_assessment,
    answer_contest,
    assess,
    attach_evidence,
    confirm_report,
    contest,
    handle_contest,
    release_evidence,
    remove_evidence,
)
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import Assessment, Contest, EvidenceFile, Round
from pledgebook.web.reporting.voices import disagreements, voices
from tests.web.acting import BY
from tests.web.reporting.conftest import NOW, of
from tests.web.reporting.sending import sent

pytestmark = pytest.mark.django_db


def rated(
    row: Shared, code: str = "limited", why: str = "Offices opened late.", by: str = "Watch"
) -> Assessment:
    rating = Rating.objects.get(scale__code="completion", code=code)
    return assess(
        row.commitment, rating, by, rationale=why, sources="https://example.org/visit", language="en",
        by="eve", at=NOW,
    )  # fmt: skip


def attach(round: Round, row: Shared, name: str = "list.csv", content: bytes = b"a;b") -> EvidenceFile:
    return attach_evidence(round, row, row.lead, name, content, by="ana", at=NOW)


def test_a_file_is_kept_once_and_told_by_its_hash_alone(round: Round, registration: Shared) -> None:
    file = attach(round, registration)
    assert attach(round, registration, "same.csv").pk == file.pk
    entry = Entry.objects.get(action="attach evidence")
    assert "list.csv" not in entry.payload
    release_evidence(file, by=BY, at=NOW)
    assert "list.csv" in Entry.objects.get(action="release evidence").payload
    with pytest.raises(Refusal, match="released"):
        remove_evidence(file, by="ana", at=NOW)


def test_what_no_evidence_is(round: Round, registration: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pledgebook.web.reporting.actions.evidence.LARGEST", 10)
    for name, content in (
        ("a.pdf", b""),
        ("a.pdf", b"x" * 11),
        ("a.html", b"x"),
        ("a.pdf.exe", b"x"),
        ("pdf", b""),
    ):
        with pytest.raises(Refusal):
            attach(round, registration, name, content)
    for number in range(10):
        attach(round, registration, content=b"%d" % number)
    with pytest.raises(Refusal, match="10 files"):
        attach(round, registration, content=b"more")


def test_a_file_that_is_taken_back_has_no_bytes(round: Round, registration: Shared) -> None:
    file = attach(round, registration)
    for _twice in range(2):
        remove_evidence(file, by="ana", at=NOW)
    assert bytes(EvidenceFile.objects.get().content) == b""
    assert Entry.objects.filter(action="remove evidence").count() == 1
    with pytest.raises(Refusal, match="removed"):
        release_evidence(file, by=BY, at=NOW)
    assert attach(round, registration).pk != file.pk


def test_an_assessment_has_reasons_and_sources_and_a_later_one_follows(registration: Shared) -> None:
    rating = Rating.objects.get(scale__code="completion", code="limited")
    for why, where in (("", "a source"), ("a reason", " ")):
        with pytest.raises(Refusal):
            assess(
                registration.commitment,
                rating,
                "Watch",
                rationale=why,
                sources=where,
                language="en",
                by="eve",
                at=NOW,
            )
    first = rated(registration)
    assert rated(registration).pk == first.pk
    second = rated(registration, "substantial")
    other = rated(registration, "complete", by="Institute")
    assert list(Assessment.objects.filter(latest=True).order_by("pk")) == [second, other]
    assert json.loads(Entry.objects.order_by("-sequence")[0].payload)["rating"] == "complete"


def test_the_party_may_answer(registration: Shared) -> None:
    found = rated(registration)
    for _twice in range(2):
        answer_assessment(found, registration.lead, "They opened in May.", language="en", by="ana", at=NOW)
    assert found.answers.get().text == "They opened in May."
    assert Entry.objects.filter(action="answer assessment").count() == 1
    with pytest.raises(Refusal):
        answer_assessment(found, registration.lead, " ", language="en", by="ana", at=NOW)


def test_nobody_said_anything(registration: Shared) -> None:
    heard = voices(registration.commitment)
    assert (heard.silent, heard.disagree, heard.heard) == (True, False, [])


def test_voices_that_read_alike_agree_and_others_do_not(
    process: Process, round: Round, registration: Shared
) -> None:
    sent(round, registration, status="in_progress")
    rated(registration, "substantial")
    heard = voices(registration.commitment)
    assert (heard.disagree, [voice.whose for voice in heard.heard]) == (False, ["party", "assessor"])
    assert disagreements(process) == []
    sent(round, registration, 5, status="fulfilled")
    assert voices(registration.commitment).disagree
    assert [each.commitment for each in disagreements(process)] == [registration.commitment]
    assert [each.commitment for each in disagreements(process, registration.lead)] == [
        registration.commitment
    ]
    assert disagreements(process, Commitment.objects.get(number=1).process.memberships.last().party) == []  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("stage", "rating", "disagree"),
    [("announced", "substantial", True), ("open", "complete", True), ("open", "limited", False),
     ("announced", "not_started", False), ("closed", "complete", False), ("closed", "not_started", False)],
)  # fmt: skip
def test_a_stage_alone_is_heard_too(
    round: Round, registration: Shared, stage: str, rating: str, disagree: bool
) -> None:
    """But for one that may be either: a register that is closed has reached whom it was for, or not."""
    sent(round, registration, stage=stage)
    rated(registration, rating)
    assert voices(registration.commitment).disagree == disagree
    assert bool(disagreements(round.process)) == disagree


def test_a_status_goes_before_the_stage(round: Round, registration: Shared) -> None:
    sent(round, registration, stage="announced", status="in_progress")
    rated(registration, "limited")
    assert not voices(registration.commitment).disagree


def test_every_stage_is_said_to_read_as_something_or_nothing(tmp_path: Path) -> None:
    rows = stages.TABLE.read_text("utf-8")
    table = tmp_path / "stages.csv"
    table.write_text(rows.replace("registration,open,under way\n", ""), "utf-8")
    try:
        stages._table.cache_clear()
        with patch.object(stages, "TABLE", table), pytest.raises(ValueError, match="registration"):
            stages.stage_reads_as("registration", "open")
        table.write_text(rows.replace("open,under way", "open,soon", 1), "utf-8")
        with patch.object(stages, "TABLE", table), pytest.raises(ValueError, match="soon"):
            stages.stage_reads_as("registration", "open")
    finally:
        stages._table.cache_clear()
    assert stages.stage_reads_as("registration", "open") == "under way"
    assert stages.stage_reads_as("registration", "unheard of") == ""


def test_what_is_stalled_reads_as_nothing(round: Round, registration: Shared) -> None:
    sent(round, registration, status="stalled")
    rated(registration, "complete")
    assert not voices(registration.commitment).disagree


def test_the_data_speak_for_themselves(round: Round) -> None:
    missions = of(round, Commitment.objects.get(programme__measures__name="trips"))
    target = Observation.objects.get(measure__name="trips", role="target")
    Observation.objects.filter(pk=target.pk).update(begins=dt.date(2022, 10, 1), ends=dt.date(2023, 9, 30))
    sent(round, missions, status="planning", value__trips="6")
    heard = voices(missions.commitment)
    assert [(each.found.pace, each.reads_as) for each in heard.computed] == [("reached", "done")]
    assert heard.disagree


def test_one_who_shares_it_and_does_not_agree_is_a_disagreement(round: Round, joint: Shared) -> None:
    report = sent(round, joint, status="fulfilled")
    assert not voices(joint.commitment).disagree
    confirm_report(report, joint.others[0], agrees=False, note="It was put off.", by="io", at=NOW)
    assert voices(joint.commitment).disagree


def test_a_contest_is_held_then_public_then_answered(registration: Shared) -> None:
    figure = Figure.objects.filter(version=registration.version)[0]

    def say(claim: str = "It was 95,000.") -> Contest:
        return contest(figure, claim=claim, source="", said_by="", by="", at=NOW)

    made = say()
    assert say().pk == made.pk
    entry = Entry.objects.get(action="contest figure")
    assert (entry.actor, "95,000" in entry.payload) == ("anybody", False)
    with pytest.raises(Refusal, match="release it first"):
        answer_contest(made, "upheld", "Yes.", by=BY, at=NOW)
    handle_contest(made, release=True, by=BY, at=NOW)
    assert "95,000" in Entry.objects.get(action="release contest").payload
    with pytest.raises(Refusal):
        handle_contest(made, release=False, by=BY, at=NOW)
    for outcome, reason in (("maybe", "x"), ("upheld", " ")):
        with pytest.raises(Refusal):
            answer_contest(made, outcome, reason, by=BY, at=NOW)
    for _twice in range(2):
        answer_contest(made, "not upheld", "The register says 105,000.", by=BY, at=NOW)
    assert Entry.objects.filter(action="answer contest").count() == 1
    with pytest.raises(Refusal, match="answered before"):
        answer_contest(made, "upheld", "After all.", by=BY, at=NOW)


def test_a_flood_of_contests_keeps_nobody_out_who_has_an_account(
    registration: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pledgebook.web.reporting.actions.contests.HELD_AT_MOST", 0)
    seen = Observation.objects.filter(measure__programme=registration.commitment.programme)[0]
    with pytest.raises(Refusal, match="too many"):
        contest(seen, claim="One", source="", said_by="Me", by="", at=NOW)
    assert contest(seen, claim="One", source="", said_by="", by="ana", at=NOW).state == "held"


def test_who_floods_contests_is_stopped(registration: Shared, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pledgebook.web.reporting.actions.contests.HELD_AT_MOST", 1)
    seen = Observation.objects.filter(measure__programme=registration.commitment.programme)[0]
    with pytest.raises(Refusal, match="say what is wrong"):
        contest(seen, claim=" ", source="", said_by="", by="", at=NOW)
    refused = contest(seen, claim="One", source="", said_by="Me", by="", at=NOW)
    with pytest.raises(Refusal, match="too many"):
        contest(seen, claim="Two", source="", said_by="", by="", at=NOW)
    handle_contest(refused, release=False, by=BY, at=NOW)
    assert contest(seen, claim="Two", source="", said_by="", by="", at=NOW).state == "held"
