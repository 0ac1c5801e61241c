"""What a programme counts."""

from __future__ import annotations

from django.db import models

from pledgebook.model.programme import MeasureType
from pledgebook.web.registry.models.phase import Phase
from pledgebook.web.registry.models.place import choices, not_empty, one_of
from pledgebook.web.registry.models.programme import Programme


class Measure(models.Model):
    """One of the measures of the programme's kind, for the whole programme or for one phase, in one unit."""

    programme = models.ForeignKey(Programme, models.PROTECT, related_name="measures")
    phase = models.ForeignKey(Phase, models.PROTECT, related_name="measures", null=True)
    name = models.CharField(max_length=64)
    type = models.CharField(max_length=12, choices=choices(MeasureType))
    unit = models.TextField()

    class Meta:
        ordering = ("programme", "id")
        constraints = (
            models.UniqueConstraint(fields=("programme", "phase", "name", "unit"), name="measure_once"),
            models.UniqueConstraint(
                fields=("programme", "name", "unit"),
                condition=models.Q(phase__isnull=True),
                name="measure_once_without_phase",
            ),
            one_of("measure_type", "type", MeasureType),
            not_empty("measure_is_named", "name"),
        )

    def __str__(self) -> str:
        return self.name
