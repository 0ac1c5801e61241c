"""Action packages: lines of work that some members lead and others take part in."""

from __future__ import annotations

from typing import Literal

from django.db import models

from pledgebook.web.registry.models.party import Party
from pledgebook.web.registry.models.place import choices, in_order, not_empty, one_of
from pledgebook.web.registry.models.process import Process

Part = Literal["lead", "participant"]


class ActionPackage(models.Model):
    """A package by its number. A name that is not known is empty; ``order_inferred`` where the number is.

    ``kinds`` are the programme kinds whose commitments belong here, where the process sorts them by kind.
    """

    process = models.ForeignKey(Process, models.PROTECT, related_name="packages")
    number = models.PositiveSmallIntegerField()
    name = models.TextField(blank=True)
    order_inferred = models.BooleanField()
    kinds = models.JSONField(default=list, blank=True)
    source = models.TextField()

    class Meta:
        ordering = ("process", "number")
        constraints = (
            models.UniqueConstraint(fields=("process", "number"), name="package_once"),
            not_empty("package_is_sourced", "source"),
        )

    def __str__(self) -> str:
        return f"{self.number}. {self.name}"


class LineOfEffort(models.Model):
    """One of the lines that the members of a package agreed to work along."""

    package = models.ForeignKey(ActionPackage, models.PROTECT, related_name="lines_of_effort")
    title = models.TextField()
    source = models.TextField()

    class Meta:
        ordering = ("package", "id")
        verbose_name = "line of effort"
        verbose_name_plural = "lines of effort"
        constraints = (
            models.UniqueConstraint(fields=("package", "title"), name="line_of_effort_once"),
            not_empty("line_of_effort_is_sourced", "title", "source"),
        )

    def __str__(self) -> str:
        return self.title


class Participation(models.Model):
    """A party's part in a package, over the time that its source gives."""

    package = models.ForeignKey(ActionPackage, models.PROTECT, related_name="participations")
    party = models.ForeignKey(Party, models.PROTECT, related_name="participations")
    part = models.CharField(max_length=12, choices=choices(Part))
    begins = models.DateField(null=True)
    ends = models.DateField(null=True)
    source = models.TextField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("package", "party", "part", "begins"), name="participation_once"),
            models.UniqueConstraint(
                fields=("package", "party", "part"),
                condition=models.Q(begins__isnull=True),
                name="participation_once_without_begins",
            ),
            one_of("participation_part", "part", Part),
            in_order("participation_runs_forward", "begins", "ends"),
            not_empty("participation_is_sourced", "source"),
        )

    def __str__(self) -> str:
        return f"{self.party}: {self.part} of {self.package}"
