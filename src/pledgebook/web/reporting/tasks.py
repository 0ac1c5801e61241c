"""What waits in the database until a worker does it."""

from __future__ import annotations

import datetime as dt
import logging

from django.conf import settings
from django.utils import timezone
from django_tasks import task

from pledgebook.web.reporting.actions.remind import begin_reminder, end_reminder
from pledgebook.web.reporting.mails import reminder
from pledgebook.web.reporting.models import Round
from pledgebook.web.reporting.reminders import Due, due

WHO = "reminders"  # who acts
_log = logging.getLogger(__name__)


@task()
def remind(round_id: str, party: str, person: int) -> bool:
    """Write to a person, if there still is a reason to; whether a mail went out."""
    at = timezone.now()
    round = Round.objects.filter(public_id=round_id).first()
    if round is None:
        return False
    found = [each for each in due(at, round) if (each.party.code, each.person.pk) == (party, person)]
    return bool(found) and _write(found[0], at)


def enqueue(at: dt.datetime, round: Round | None = None) -> int:
    """A task for everybody who is to be written to; how many. None where no mail server is named."""
    if not settings.MAILS:
        return 0
    found = list(due(at, round))
    for each in found:
        remind.enqueue(each.round.public_id, each.party.code, each.person.pk)
    return len(found)


def _write(to: Due, at: dt.datetime) -> bool:
    if not settings.MAILS:
        return False
    begun = begin_reminder(to.round, to.party, to.person, at=at)
    if begun is None:
        return False
    sent = False
    try:
        sent = bool(reminder(to, at.date()).send())
    except (
        OSError,
        ValueError,
    ) as error:  # no server there, or no address to write to: the next timer tries again
        # Not what it says: a server that takes no mail for an address names it.
        _log.error("A reminder of round %s did not go out: %s.", to.round.public_id, type(error).__name__)
    end_reminder(begun, sent=sent, by=WHO, at=at)
    return sent
