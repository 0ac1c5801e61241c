"""That a person was written to, so that nobody is written to twice within a week."""

from __future__ import annotations

from typing import Literal

from django.conf import settings
from django.db import models

from pledgebook.web.registry.models import Party
from pledgebook.web.registry.models.place import choices, one_of
from pledgebook.web.reporting.models.round import Round

ReminderState = Literal["sending", "sent", "failed"]


class Reminder(models.Model):
    """A mail to a person about what a party has not answered; no address is kept here."""

    round = models.ForeignKey(Round, models.PROTECT, related_name="reminders")
    party = models.ForeignKey(Party, models.PROTECT, related_name="+")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    state = models.CharField(max_length=8, choices=choices(ReminderState), default="sending")
    at = models.DateTimeField()

    class Meta:
        ordering = ("round", "party", "at")
        indexes = (models.Index(fields=("round", "party", "person", "at"), name="reminder_last"),)
        constraints = (one_of("reminder_state", "state", ReminderState),)

    def __str__(self) -> str:
        return f"{self.round_id}, {self.party_id}: {self.state}"
