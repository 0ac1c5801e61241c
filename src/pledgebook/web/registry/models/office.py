"""Who speaks for a party in a process."""

from __future__ import annotations

from django.db import models

from pledgebook.web.registry.models.party import Party
from pledgebook.web.registry.models.place import in_order, not_empty
from pledgebook.web.registry.models.process import Process


class Office(models.Model):
    """A term in an office, such as special coordinator.

    ``contact`` is private: no page, export or entry of the ledger may show it, and no folder of a process holds it.
    """

    process = models.ForeignKey(Process, models.PROTECT, related_name="offices")
    party = models.ForeignKey(Party, models.PROTECT, related_name="offices")
    title = models.TextField()
    holder = models.TextField(blank=True)
    contact = models.TextField(blank=True)
    begins = models.DateField(null=True)
    ends = models.DateField(null=True)
    source = models.TextField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("process", "party", "title", "begins"), name="office_once"),
            models.UniqueConstraint(
                fields=("process", "party", "title"),
                condition=models.Q(begins__isnull=True),
                name="office_once_without_begins",
            ),
            in_order("office_runs_forward", "begins", "ends"),
            not_empty("office_is_sourced", "title", "source"),
        )

    def __str__(self) -> str:
        return f"{self.title} of {self.party}"
