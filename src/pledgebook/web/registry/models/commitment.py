"""A commitment: what stays the same while its wording changes from edition to edition."""

from __future__ import annotations

from django.db import models

from pledgebook.web.registry.models.package import ActionPackage
from pledgebook.web.registry.models.place import not_empty
from pledgebook.web.registry.models.process import Process
from pledgebook.web.registry.models.programme import Programme


class Commitment(models.Model):
    """A commitment under its public id: the process's prefix and a number that is never used again.

    After a merge ``merged_into`` is the one that lives on, never itself merged, and its address answers for this one.
    It runs on a ``programme``, or ``no_programme`` says why there is none.

    ``package`` is the action package it is filed under: by a rule, which ``package_rule`` names, or by a person, whom
    ``package_by`` names. A person may also say that it belongs to none.
    """

    process = models.ForeignKey(Process, models.PROTECT, related_name="commitments")
    number = models.PositiveIntegerField()
    public_id = models.CharField(max_length=24, unique=True)
    merged_into = models.ForeignKey("self", models.PROTECT, related_name="merged", null=True)
    programme = models.ForeignKey(Programme, models.PROTECT, related_name="commitments", null=True)
    no_programme = models.TextField(blank=True)
    package = models.ForeignKey(ActionPackage, models.PROTECT, related_name="commitments", null=True)
    package_rule = models.TextField(blank=True)
    package_by = models.TextField(blank=True)

    class Meta:
        ordering = ("process", "number")
        constraints = (
            models.UniqueConstraint(fields=("process", "number"), name="commitment_once"),
            not_empty("commitment_has_id", "public_id"),
            models.CheckConstraint(
                condition=models.Q(merged_into__isnull=True) | ~models.Q(merged_into=models.F("id")),
                name="commitment_not_merged_into_itself",
            ),
            models.CheckConstraint(
                condition=models.Q(programme__isnull=False, no_programme="")
                | (models.Q(programme__isnull=True) & ~models.Q(no_programme="")),
                name="commitment_has_programme_or_reason",
            ),
            models.CheckConstraint(
                condition=models.Q(package__isnull=True, package_rule="")
                | (models.Q(package__isnull=False, package_by="") & ~models.Q(package_rule=""))
                | (models.Q(package__isnull=False, package_rule="") & ~models.Q(package_by="")),
                name="commitment_filed_by_rule_or_person",
            ),
        )

    def __str__(self) -> str:
        return self.public_id

    @property
    def filing(self) -> str:
        """What stands for how it is filed: under which package, and whether by a person."""
        return f"{self.package.number if self.package else 0} {'by a person' if self.package_by else 'by a rule'}"
