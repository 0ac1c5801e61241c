"""What a commitment runs on, and is followed through."""

from __future__ import annotations

from typing import Literal

from django.db import models

from pledgebook.web.registry.models.place import choices, in_order, not_empty, one_of
from pledgebook.web.registry.models.process import Process

ProgrammeStatus = Literal["proposed", "confirmed"]


class Programme(models.Model):
    """A programme of one of the kinds in ``vocabulary/kinds.toml``.

    A rule proposes it and a person confirms it. ``begins`` and ``ends`` are its window, where one is stated.
    ``notes`` are the figures of its commitment that count none of the kind's measures, and why.
    """

    process = models.ForeignKey(Process, models.PROTECT, related_name="programmes")
    number = models.PositiveIntegerField()
    public_id = models.CharField(max_length=24, unique=True)
    kind = models.CharField(max_length=64)
    title = models.TextField()
    stage = models.TextField(blank=True)
    status = models.CharField(max_length=12, choices=choices(ProgrammeStatus))
    begins = models.DateField(null=True)
    ends = models.DateField(null=True)
    rule = models.TextField()
    recorded_at = models.DateTimeField()
    confirmed_at = models.DateTimeField(null=True)
    confirmed_by = models.TextField(blank=True)
    notes = models.JSONField(default=list)

    class Meta:
        ordering = ("process", "number")
        constraints = (
            models.UniqueConstraint(fields=("process", "number"), name="programme_once"),
            not_empty("programme_is_named", "kind", "title"),
            one_of("programme_status", "status", ProgrammeStatus),
            in_order("programme_runs_forward", "begins", "ends"),
            models.CheckConstraint(
                condition=models.Q(status="proposed", confirmed_at__isnull=True, confirmed_by="")
                | (models.Q(status="confirmed", confirmed_at__isnull=False) & ~models.Q(confirmed_by="")),
                name="programme_confirmed_by_someone",
            ),
        )

    def __str__(self) -> str:
        return self.title

    @property
    def edition(self) -> str:
        """What stands for what persons said of it so far: another text after each confirmation."""
        return self.confirmed_at.isoformat() if self.confirmed_at else ""
