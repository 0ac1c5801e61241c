"""The parts of a programme that follow one another or serve different people."""

from __future__ import annotations

from django.db import models

from pledgebook.web.registry.models.place import in_order
from pledgebook.web.registry.models.programme import Programme


class Phase(models.Model):
    """A phase by its number. It opens on some day from ``opens_from`` to ``opens_to``, as precisely as is said."""

    programme = models.ForeignKey(Programme, models.PROTECT, related_name="phases")
    number = models.PositiveSmallIntegerField()
    title = models.TextField()
    opens_from = models.DateField(null=True)
    opens_to = models.DateField(null=True)

    class Meta:
        ordering = ("programme", "number")
        constraints = (
            models.UniqueConstraint(fields=("programme", "number"), name="phase_once"),
            in_order("phase_opens_forward", "opens_from", "opens_to"),
        )

    def __str__(self) -> str:
        return self.title
