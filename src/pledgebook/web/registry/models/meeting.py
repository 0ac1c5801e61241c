"""Where and when the members met."""

from __future__ import annotations

from django.db import models

from pledgebook.web.registry.models.party import Party
from pledgebook.web.registry.models.place import not_empty
from pledgebook.web.registry.models.process import Process


class Meeting(models.Model):
    """A meeting of a process, known by its day."""

    process = models.ForeignKey(Process, models.PROTECT, related_name="meetings")
    date = models.DateField()
    place = models.TextField()
    name = models.TextField()
    hosts = models.ManyToManyField(Party, related_name="hosted")
    source = models.TextField()

    class Meta:
        ordering = ("date",)
        constraints = (
            models.UniqueConstraint(fields=("process", "date"), name="meeting_once"),
            not_empty("meeting_is_sourced", "place", "name", "source"),
        )

    def __str__(self) -> str:
        return f"{self.name}, {self.place}"
