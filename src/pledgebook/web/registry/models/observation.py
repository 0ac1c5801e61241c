"""A value of a measure, with the day it holds for and who says so."""

from __future__ import annotations

from django.db import models

from pledgebook.model import Hedge, ValueRole
from pledgebook.web.registry.models.figure import Figure
from pledgebook.web.registry.models.measure import Measure
from pledgebook.web.registry.models.place import choices, in_order, not_empty, one_of


class Observation(models.Model):
    """A value as stated: a target, a baseline, a change or what was observed. Never changed; a later one follows.

    ``low`` and ``high`` are the bounds as written, with their hedge. ``begins`` and ``ends`` are the period, or the
    day, that it holds for. ``figure`` is where a document states it; ``source`` says it in words, always.
    """

    measure = models.ForeignKey(Measure, models.PROTECT, related_name="observations")
    role = models.CharField(max_length=12, choices=choices(ValueRole))
    low = models.DecimalField(max_digits=40, decimal_places=10, null=True)
    high = models.DecimalField(max_digits=40, decimal_places=10, null=True)
    hedge = models.CharField(max_length=12, choices=choices(Hedge))
    begins = models.DateField(null=True)
    ends = models.DateField(null=True)
    source = models.TextField()
    figure = models.ForeignKey(Figure, models.PROTECT, related_name="observations", null=True)
    reported_by = models.TextField()
    recorded_at = models.DateTimeField()

    class Meta:
        ordering = ("measure", "ends", "recorded_at", "id")
        constraints = (
            one_of("observation_role", "role", ValueRole),
            one_of("observation_hedge", "hedge", Hedge),
            in_order("observation_runs_forward", "begins", "ends"),
            in_order("observation_bounds_in_order", "low", "high"),
            not_empty("observation_is_sourced", "source", "reported_by"),
            models.CheckConstraint(
                condition=models.Q(low__isnull=False) | models.Q(high__isnull=False),
                name="observation_has_a_value",
            ),
        )

    def __str__(self) -> str:
        return f"{self.measure}: {self.role}"  # never the value: it may be too small to be shown
