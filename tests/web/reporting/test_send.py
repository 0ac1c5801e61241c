"""A report is drafted, sent, sent again, confirmed."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from pledgebook.model import Refusal
from pledgebook.web.ledger.models import Entry
from pledgebook.web.registry.models import Observation, Party
from pledgebook.web.reporting.actions import Stale, confirm_report, keep_draft, send_report
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import Draft, Report, Round
from tests.web.reporting.conftest import NOW
from tests.web.reporting.sending import sent, understood

pytestmark = pytest.mark.django_db


def draft(round: Round, row: Shared, edition: int, **typed: str) -> Draft | None:
    return keep_draft(round, row, row.lead, typed, edition=edition, language="es", by="ana", at=NOW)


def later(round: Round, row: Shared, edition: int, seconds: int, by: str, **typed: str) -> Draft | None:
    at = NOW + dt.timedelta(seconds=seconds)
    return keep_draft(round, row, row.lead, typed, edition=edition, language="es", by=by, at=at)


def test_a_draft_leaves_no_entry_and_is_gone_once_it_is_sent(round: Round, registration: Shared) -> None:
    before = Entry.objects.count()
    made = draft(round, registration, 0, narrative="We beg")
    assert made
    assert (made.edition, made.language) == (1, "es")
    again = draft(round, registration, 1, narrative="We began")
    assert again
    assert (again.pk, again.edition, Entry.objects.count()) == (made.pk, 2, before)
    sent(round, registration, status="in_progress", narrative="We began")
    assert not Draft.objects.exists()


def test_of_two_who_write_at_once_one_wins_and_the_other_is_told(round: Round, registration: Shared) -> None:
    draft(round, registration, 0, narrative="Mine")
    assert later(round, registration, 0, 5, "ana", narrative="Mine"), "the same page, which did not know yet"
    with pytest.raises(Stale):
        later(round, registration, 0, 60, "ana", narrative="Yours")
    with pytest.raises(Stale) as told:
        later(round, registration, 0, 5, "bo", narrative="Yours")
    assert told.value.draft
    assert told.value.draft.typed == {"narrative": "Mine"}
    assert draft(round, registration, 0, narrative="Mine"), "the same words are no other words"


def test_nothing_typed_is_no_draft(round: Round, registration: Shared) -> None:
    assert draft(round, registration, 0) is None
    assert not Draft.objects.exists()


def test_a_report_brings_its_numbers_as_observations(round: Round, registration: Shared) -> None:
    report = sent(
        round, registration, stage="open", value__registered___1="150,000", links="https://example.org/a"
    )
    seen = report.observations.get()
    assert seen.low == 150_000
    assert (seen.reported_by, seen.source) == ("ana", "report of Ecuador, First round")
    assert report.links == ["https://example.org/a"]
    sending, number = Entry.objects.order_by("-sequence")[:2]
    assert (number.action, sending.action) == ("report observation", "send report")
    told = json.loads(sending.payload)
    assert (told["round"], told["party"], told["stage"], told["numbers"]) == ("LAD-R1", "ECU", "open", 1)


def test_sent_twice_is_one_report_and_changed_is_another(round: Round, registration: Shared) -> None:
    typed = {"status": "in_progress", "value__registered___1": "150,000"}
    first = sent(round, registration, minutes=0, by="ana", **typed)
    entries = Entry.objects.count()
    assert sent(round, registration, minutes=1, by="ana", **typed).pk == first.pk
    assert Entry.objects.count() == entries
    second = sent(round, registration, minutes=2, by="ana", **(typed | {"status": "fulfilled"}))
    assert (second.number, second.latest) == (2, True)
    assert Report.objects.get(latest=True) == second
    assert Observation.objects.filter(reported_by="ana").count() == 1


def test_only_the_lead_reports_and_only_who_is_asked(round: Round, registration: Shared) -> None:
    other = Party.objects.get(code="COL")
    said = understood(round, registration, status="planning")
    with pytest.raises(Refusal, match="Ecuador reports for"):
        send_report(round, registration, other, said, language="en", by="bo", at=NOW)
    with pytest.raises(Refusal, match="Ecuador reports for"):
        keep_draft(round, registration, other, {"status": "x"}, edition=0, language="en", by="bo", at=NOW)


def test_a_number_that_cannot_be_kept_takes_the_whole_report_with_it(
    round: Round, registration: Shared
) -> None:
    before = (Observation.objects.count(), Entry.objects.count())
    with pytest.raises(Refusal):
        sent(
            round, registration, status="planning", value__registered___1="5", value__registered___2="1" * 35
        )
    assert (Observation.objects.count(), Entry.objects.count(), Report.objects.count()) == (*before, 0)


def test_who_does_not_agree_says_why(round: Round, joint: Shared) -> None:
    report, other = sent(round, joint, status="fulfilled"), joint.others[0]
    with pytest.raises(Refusal, match="do not agree with"):
        confirm_report(report, other, agrees=False, note=" ", by="io", at=NOW)
    said = confirm_report(report, other, agrees=False, note="It was put off.", by="io", at=NOW)
    assert confirm_report(report, other, agrees=False, note="It was put off.", by="io", at=NOW).pk == said.pk
    assert Entry.objects.filter(action="confirm report").count() == 1
    confirm_report(report, other, agrees=True, note="", by="io", at=NOW)
    assert report.confirmations.get().agrees
    later = sent(round, joint, 5, status="planning")
    with pytest.raises(Refusal, match="later report"):
        confirm_report(report, other, agrees=True, note="", by="io", at=NOW)
    assert not later.confirmations.exists(), "another report waits for another word"
