"""What a party says of a commitment in a round, and what its other parties say to that."""

from __future__ import annotations

from django.db import models

from pledgebook.web.registry.models import Commitment, Observation, Party, Status
from pledgebook.web.registry.models.place import not_empty
from pledgebook.web.reporting.models.round import Round


class Report(models.Model):
    """A report as it was sent, never changed. Sent again, it is another one, the ``latest`` of the round.

    ``stage`` is a stage of its programme's kind; ``observations`` are the numbers that came with it; ``links`` are
    addresses on the web. ``language`` is what its words are in. ``breakdowns`` of its numbers have small counts of
    persons in them: what readers may see of them, ``reporting.breakdowns.shown`` says.
    """

    round = models.ForeignKey(Round, models.PROTECT, related_name="reports")
    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="reports")
    party = models.ForeignKey(Party, models.PROTECT, related_name="reports")
    number = models.PositiveSmallIntegerField()
    latest = models.BooleanField(default=True)
    status = models.ForeignKey(Status, models.PROTECT, related_name="+", null=True)
    stage = models.TextField(blank=True)
    narrative = models.TextField(blank=True)
    next_steps = models.TextField(blank=True)
    links = models.JSONField(default=list)
    breakdowns = models.JSONField(default=list)
    observations = models.ManyToManyField(Observation, related_name="reports")
    language = models.CharField(max_length=8)
    sent_by = models.TextField()
    sent_at = models.DateTimeField()

    class Meta:
        ordering = ("round", "commitment", "number")
        constraints = (
            models.UniqueConstraint(fields=("round", "commitment", "number"), name="report_once"),
            models.UniqueConstraint(
                fields=("round", "commitment"), condition=models.Q(latest=True), name="report_one_latest"
            ),
            not_empty("report_is_somebodys", "sent_by"),
        )

    def __str__(self) -> str:
        return f"{self.commitment_id} in {self.round_id}, {self.number}"


class Confirmation(models.Model):
    """Another party of the commitment agrees with a report, or says in ``note`` why it does not."""

    report = models.ForeignKey(Report, models.PROTECT, related_name="confirmations")
    party = models.ForeignKey(Party, models.PROTECT, related_name="+")
    agrees = models.BooleanField()
    note = models.TextField(blank=True)
    confirmed_by = models.TextField()
    confirmed_at = models.DateTimeField()

    class Meta:
        ordering = ("report", "confirmed_at")
        constraints = (
            models.UniqueConstraint(fields=("report", "party"), name="confirmation_once"),
            models.CheckConstraint(
                condition=models.Q(agrees=True) | ~models.Q(note=""), name="confirmation_says_why_not"
            ),
        )

    def __str__(self) -> str:
        return f"{self.party_id}: {self.agrees}"
