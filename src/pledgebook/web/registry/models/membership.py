"""Since when, and according to whom, a party belongs to a process."""

from __future__ import annotations

from django.db import models

from pledgebook.web.registry.models.party import Party
from pledgebook.web.registry.models.place import in_order, not_empty
from pledgebook.web.registry.models.process import Process


class Membership(models.Model):
    """One stretch of a party's membership, as one source gives it; a date that no source gives is empty."""

    process = models.ForeignKey(Process, models.PROTECT, related_name="memberships")
    party = models.ForeignKey(Party, models.PROTECT, related_name="memberships")
    begins = models.DateField(null=True)
    ends = models.DateField(null=True)
    source = models.TextField()
    note = models.TextField(blank=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("process", "party", "begins"), name="membership_once"),
            models.UniqueConstraint(
                fields=("process", "party"),
                condition=models.Q(begins__isnull=True),
                name="membership_once_without_begins",
            ),
            in_order("membership_runs_forward", "begins", "ends"),
            not_empty("membership_is_sourced", "source"),
        )

    def __str__(self) -> str:
        return f"{self.party} in {self.process}"
