"""Who is written to, how often, and what the mail says."""

from __future__ import annotations

import datetime as dt
import json
from unittest.mock import patch

import pytest
from django.conf import LazySettings
from django.contrib.auth.models import User
from django.core import mail
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from pledgebook.web.ledger.models import Entry
from pledgebook.web.people.actions import choose_language, give_role
from pledgebook.web.people.roles import Grant
from pledgebook.web.registry.models import Document, Party
from pledgebook.web.reporting import tasks
from pledgebook.web.reporting.actions import close_round, extend_round, open_round
from pledgebook.web.reporting.actions.remind import begin_reminder
from pledgebook.web.reporting.leads import shared
from pledgebook.web.reporting.mails import reminder
from pledgebook.web.reporting.models import Reminder, Round
from pledgebook.web.reporting.reminders import due
from tests.web.acting import BY
from tests.web.reporting.sending import sent

pytestmark = pytest.mark.django_db

WEEK = dt.timedelta(days=7)


@pytest.fixture
def now() -> dt.datetime:
    return timezone.now()


@pytest.fixture
def round(document: Document, now: dt.datetime) -> Round:
    """A round that is due in ten days."""
    parties = list(Party.objects.filter(code__in=("ECU", "IOM", "BRB")))
    day = now.date()
    return open_round(
        document.process, "This year", parties, begins=day - dt.timedelta(days=300), ends=day - WEEK,
        due=day + dt.timedelta(days=10), by=BY, at=now,
    )  # fmt: skip


@pytest.fixture
def ana(round: Round, now: dt.datetime) -> User:
    """The focal point of Ecuador, with an address."""
    found = User.objects.create_user("ana", email="ana@example.org")
    give_role(found, Grant("focal", round.process.slug, "ECU"), by=BY, at=now)
    return found


@pytest.fixture
def mails(settings: LazySettings) -> None:
    settings.MAILS = True
    settings.ADDRESS = "https://book.example.org/"


def work() -> None:
    """All that waits. The connection, which the test holds in a transaction, stays open."""
    with patch("django_tasks_db.management.commands.db_worker.close_old_connections"):
        call_command("db_worker", verbosity=0, batch=True, startup_delay=False, reload=False)


@pytest.mark.usefixtures("ana")
def test_before_and_after_the_day_and_not_too_early(round: Round, now: dt.datetime) -> None:
    assert [each.party.code for each in due(now)] == ["ECU"]
    assert not list(due(now - dt.timedelta(days=5)))
    assert list(due(now + dt.timedelta(days=30))), "until it is closed"
    assert list(due(now - dt.timedelta(days=5), round)), "where an editor asks for it"
    close_round(round, by=BY, at=now)
    assert not list(due(now))


def test_who_has_nothing_left_no_address_or_no_account_is_left_alone(
    round: Round, ana: User, now: dt.datetime
) -> None:
    for changed in ({"email": ""}, {"is_active": False}):
        User.objects.filter(pk=ana.pk).update(**changed)
        assert not list(due(now))
        User.objects.filter(pk=ana.pk).update(email="ana@example.org", is_active=True)
    sent(round, next(row for row in shared(round) if row.lead.code == "ECU"), status="planning")
    assert not list(due(now))


def test_who_has_to_confirm_is_reminded_of_that(round: Round, now: dt.datetime) -> None:
    io = User.objects.create_user("io", email="io@example.org")
    give_role(io, Grant("focal", round.process.slug, "IOM"), by=BY, at=now)
    assert not list(due(now))
    sent(round, next(row for row in shared(round) if row.others), status="planning")
    (to,) = due(now)
    assert "1 report of others waits for the word of IOM." in reminder(to, now.date()).body


def test_the_mail_speaks_both_languages_and_leads_to_the_very_form(
    round: Round, ana: User, now: dt.datetime, mails: None
) -> None:
    (to,) = due(now)
    made = reminder(to, now.date())
    row = next(row for row in shared(round) if row.lead.code == "ECU")
    address = f"https://book.example.org/rounds/{round.public_id}/commitments/{row.commitment.public_id}/"
    assert made.body.count(address) == 2
    assert made.to == [ana.email]
    assert "Reports are due on" in made.subject
    assert "Los informes vencen el" in made.subject
    assert mails is None
    round.title = "One\r\nBcc: everybody@example.org"
    late = reminder(type(to)(round, to.standing, ana), round.due + WEEK)
    assert "Reports were due on" in late.subject
    assert "\n" not in late.subject


@pytest.mark.usefixtures("mails")
@pytest.mark.parametrize(
    ("language", "subject", "other"),
    [("es", "Los informes vencen", "Reports"), ("en", "Reports are due", "informes")],
)
def test_the_worker_writes_in_the_language_of_the_person(
    ana: User, now: dt.datetime, language: str, subject: str, other: str
) -> None:
    choose_language(ana, language, by="ana", at=now)
    tasks.enqueue(now)
    work()
    (sent_one,) = mail.outbox
    assert sent_one.subject.startswith(subject)
    assert other not in f"{sent_one.subject}{sent_one.body}"
    assert "Ecuador" in sent_one.body


@pytest.mark.usefixtures("mails")
def test_at_most_weekly_and_told_without_a_name(round: Round, ana: User, now: dt.datetime) -> None:
    assert tasks.enqueue(now) == 1
    assert tasks.enqueue(now) == 1, "a second timer"
    work()
    assert [each.to for each in mail.outbox] == [[ana.email]]
    assert set(DBTaskResult.objects.values_list("status", flat=True)) == {"SUCCESSFUL"}
    entry = Entry.objects.get(action="remind party")
    assert (entry.subject_id, json.loads(entry.payload)) == (round.public_id, {"party": "ECU"})
    assert ana.email not in entry.payload
    assert tasks.enqueue(now) == 0
    assert tasks.enqueue(now + WEEK + dt.timedelta(hours=1)) == 1


@pytest.mark.usefixtures("mails")
def test_of_two_workers_one_writes(round: Round, ana: User, now: dt.datetime) -> None:
    (to,) = due(now)
    assert begin_reminder(round, to.party, ana, at=now)
    assert begin_reminder(round, to.party, ana, at=now) is None


@pytest.mark.usefixtures("ana", "mails")
def test_a_server_that_is_away_is_tried_again(now: dt.datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_anything: object, **_more: object) -> int:
        raise OSError("away")

    with monkeypatch.context() as patched:
        patched.setattr("django.core.mail.EmailMessage.send", away)
        tasks.enqueue(now)
        work()
    assert Reminder.objects.get().state == "failed"
    assert not Entry.objects.filter(action="remind party").exists()
    assert tasks.enqueue(now) == 1
    work()
    assert len(mail.outbox) == 1


@pytest.mark.usefixtures("ana")
def test_nothing_is_sent_where_no_server_is_named(now: dt.datetime, settings: LazySettings) -> None:
    settings.MAILS = False
    assert tasks.enqueue(now) == 0
    assert not DBTaskResult.objects.exists()


def test_a_round_with_more_time_reminds_by_its_new_day(round: Round, ana: User, now: dt.datetime) -> None:
    assert [each.person for each in due(now)] == [ana]
    later = extend_round(round, round.due + 3 * WEEK, by=BY, at=now)
    assert list(due(now)) == []
    at = now + dt.timedelta(days=18)
    (found,) = due(at)
    assert later.due.isoformat() in Entry.objects.get(action="extend round").payload
    assert str(later.due.day) in reminder(found, at.date()).subject
    assert "were due" not in reminder(found, at.date()).subject  # the day that was given first has passed
