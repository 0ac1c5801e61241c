"""The pillars a process sorts its commitments under, which drift from edition to edition."""

from __future__ import annotations

from django.db import models

from pledgebook.web.registry.models.document import Document
from pledgebook.web.registry.models.place import not_empty
from pledgebook.web.registry.models.process import Process


class PillarScheme(models.Model):
    """One version of a process's pillars: those of the document it is first seen in."""

    process = models.ForeignKey(Process, models.PROTECT, related_name="pillar_schemes")
    version = models.PositiveSmallIntegerField()
    since = models.ForeignKey(Document, models.PROTECT, related_name="pillar_schemes", null=True)
    source = models.TextField()

    class Meta:
        ordering = ("process", "version")
        constraints = (
            models.UniqueConstraint(fields=("process", "version"), name="pillar_scheme_once"),
            not_empty("pillar_scheme_is_sourced", "source"),
        )

    def __str__(self) -> str:
        return f"{self.process}: {self.version}"


class Pillar(models.Model):
    """A pillar of one scheme: its number and its title there."""

    scheme = models.ForeignKey(PillarScheme, models.PROTECT, related_name="pillars")
    number = models.PositiveSmallIntegerField()
    title = models.TextField()

    class Meta:
        ordering = ("scheme", "number")
        constraints = (models.UniqueConstraint(fields=("scheme", "number"), name="pillar_once"),)

    def __str__(self) -> str:
        return f"{self.number}. {self.title}"
