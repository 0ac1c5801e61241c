"""The times of a commitment."""

from __future__ import annotations

from django.db import models

from pledgebook.model import TimeRole
from pledgebook.web.registry.models.place import Placed, Ruled, choices, in_order, one_of
from pledgebook.web.registry.models.version import CommitmentVersion


class Time(Placed, Ruled):
    """A date, period or deadline as a document states it (``pledgebook.model.Time``), both ends included."""

    version = models.ForeignKey(CommitmentVersion, models.PROTECT, related_name="times")
    role = models.CharField(max_length=16, choices=choices(TimeRole))
    begins = models.DateField(null=True)
    ends = models.DateField(null=True)

    class Meta:
        ordering = ("version", "start")
        constraints = (
            one_of("time_role", "role", TimeRole),
            in_order("time_place_runs_forward", "start", "end", apart=True),
            in_order("time_runs_forward", "begins", "ends"),
        )

    def __str__(self) -> str:
        return self.quote
