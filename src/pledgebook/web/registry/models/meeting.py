"""Where and when the members met."""

from __future__ import annotations

from django.db import models

from pledgebook.web.registry.models.package import ActionPackage
from pledgebook.web.registry.models.party import Party
from pledgebook.web.registry.models.place import not_empty
from pledgebook.web.registry.models.process import Process


class Meeting(models.Model):
    """A meeting of a process, known by its day; one of the committee of a ``package``, by its package and day."""

    process = models.ForeignKey(Process, models.PROTECT, related_name="meetings")
    package = models.ForeignKey(ActionPackage, models.PROTECT, related_name="meetings", null=True)
    date = models.DateField()
    place = models.TextField()
    name = models.TextField()
    hosts = models.ManyToManyField(Party, related_name="hosted", blank=True)
    source = models.TextField()

    class Meta:
        ordering = ("date",)
        constraints = (
            models.UniqueConstraint(fields=("process", "package", "date"), name="meeting_once"),
            models.UniqueConstraint(
                fields=("process", "date"),
                condition=models.Q(package__isnull=True),
                name="meeting_once_without_package",
            ),
            not_empty("meeting_is_sourced", "place", "name", "source"),
        )

    def __str__(self) -> str:
        return f"{self.name}, {self.place}"
