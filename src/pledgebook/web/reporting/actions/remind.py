"""A person is written to: kept before the mail goes out, so that no second one does, and told in the ledger after."""

from __future__ import annotations

import datetime as dt

from django.contrib.auth.models import User
from django.db import transaction

from pledgebook.web.ledger.record import record
from pledgebook.web.registry.models import Party
from pledgebook.web.reporting.models import Reminder, Round
from pledgebook.web.reporting.reminders import lately


@transaction.atomic
def begin_reminder(round: Round, party: Party, person: User, *, at: dt.datetime) -> Reminder | None:
    """Take it on oneself to write; None where somebody else did within a week, or the round takes no reports."""
    round = Round.objects.select_for_update().get(pk=round.pk)
    if round.state != "open" or lately(round, party, person, at):
        return None
    return Reminder.objects.create(round=round, party=party, person=person, at=at)


@transaction.atomic
def end_reminder(reminder: Reminder, *, sent: bool, by: str, at: dt.datetime) -> None:
    """Say whether the mail went out. The ledger is told of the party and never of the person."""
    Reminder.objects.filter(pk=reminder.pk).update(state="sent" if sent else "failed")
    if sent:
        record(
            at=at, by=by, action="remind party", subject=("round", reminder.round.public_id),
            payload={"party": reminder.party.code},
        )  # fmt: skip
