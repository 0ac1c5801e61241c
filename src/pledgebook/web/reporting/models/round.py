"""A round of reporting: who is asked, about which period, until when."""

from __future__ import annotations

from typing import Literal

from django.db import models

from pledgebook.web.registry.models import Party, Process
from pledgebook.web.registry.models.place import choices, in_order, not_empty, one_of

RoundState = Literal["open", "closed", "published"]


class Round(models.Model):
    """A round of a process, under its public id (``LAD-R1``).

    ``begins`` and ``ends`` are the period that is asked about, ``due`` the last day to answer. It is *open* for
    reports, then *closed*; once *published*, everybody sees who answered and who did not.
    """

    process = models.ForeignKey(Process, models.PROTECT, related_name="rounds")
    number = models.PositiveIntegerField()
    public_id = models.CharField(max_length=24, unique=True)
    title = models.CharField(max_length=200)
    begins = models.DateField()
    ends = models.DateField()
    due = models.DateField()
    state = models.CharField(max_length=12, choices=choices(RoundState), default="open")
    opened_by = models.TextField()
    opened_at = models.DateTimeField()
    closed_by = models.TextField(blank=True)
    closed_at = models.DateTimeField(null=True)
    published_by = models.TextField(blank=True)
    published_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("process", "-number")
        constraints = (
            models.UniqueConstraint(fields=("process", "number"), name="round_once"),
            one_of("round_state", "state", RoundState),
            in_order("round_runs_forward", "begins", "ends"),
            not_empty("round_is_named", "title", "opened_by"),
            models.CheckConstraint(
                condition=models.Q(state="open", closed_at__isnull=True, published_at__isnull=True)
                | models.Q(state="closed", closed_at__isnull=False, published_at__isnull=True)
                | models.Q(state="published", closed_at__isnull=False, published_at__isnull=False),
                name="round_closed_before_published",
            ),
        )

    def __str__(self) -> str:
        return self.title


class Asked(models.Model):
    """A party that is asked in a round."""

    round = models.ForeignKey(Round, models.PROTECT, related_name="asked")
    party = models.ForeignKey(Party, models.PROTECT, related_name="+")

    class Meta:
        ordering = ("round", "party__name")
        constraints = (models.UniqueConstraint(fields=("round", "party"), name="asked_once"),)

    def __str__(self) -> str:
        return f"{self.party}: {self.round}"
