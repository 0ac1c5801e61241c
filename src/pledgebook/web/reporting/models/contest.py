"""Somebody's doubt of a figure."""

from __future__ import annotations

import uuid
from typing import Literal

from django.db import models

from pledgebook.web.registry.models import Figure, Observation, Process
from pledgebook.web.registry.models.place import choices, not_empty, one_of

ContestState = Literal["held", "released", "refused"]
Outcome = Literal["upheld", "upheld in part", "not upheld"]


class Contest(models.Model):
    """A figure of a document, or an observed number, that somebody says is wrong, and why.

    Anybody may say so, with or without an account. It is *held* until an editor releases it, for everybody to read,
    or refuses it. Once released it gets an ``outcome`` with a ``reason``.
    """

    public_id = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    process = models.ForeignKey(Process, models.PROTECT, related_name="contests")
    figure = models.ForeignKey(Figure, models.PROTECT, related_name="contests", null=True)
    observation = models.ForeignKey(Observation, models.PROTECT, related_name="contests", null=True)
    claim = models.TextField()
    source = models.TextField(blank=True)
    said_by = models.CharField(max_length=200, blank=True)
    state = models.CharField(max_length=12, choices=choices(ContestState), default="held")
    made_at = models.DateTimeField()
    handled_by = models.TextField(blank=True)
    handled_at = models.DateTimeField(null=True)
    outcome = models.CharField(max_length=16, choices=choices(Outcome), blank=True)
    reason = models.TextField(blank=True)
    answered_by = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("process", "-made_at", "-id")
        constraints = (
            one_of("contest_state", "state", ContestState),
            one_of("contest_outcome", "outcome", Outcome, ""),
            not_empty("contest_says_something", "claim"),
            models.CheckConstraint(
                condition=models.Q(figure__isnull=True, observation__isnull=False)
                | models.Q(figure__isnull=False, observation__isnull=True),
                name="contest_is_of_one_figure",
            ),
            models.CheckConstraint(
                condition=models.Q(state="held", handled_at__isnull=True)
                | (~models.Q(state="held") & models.Q(handled_at__isnull=False) & ~models.Q(handled_by="")),
                name="contest_handled_by_someone",
            ),
            models.CheckConstraint(
                condition=models.Q(outcome="", answered_at__isnull=True)
                | (
                    models.Q(state="released", answered_at__isnull=False)
                    & ~models.Q(outcome="")
                    & ~models.Q(reason="")
                ),
                name="contest_answered_with_a_reason",
            ),
        )

    def __str__(self) -> str:
        return self.claim
