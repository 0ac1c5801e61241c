"""A person says that a finding is nothing to look into, and why."""

from __future__ import annotations

from django.db import models

from pledgebook.web.registry.models.place import not_empty
from pledgebook.web.registry.models.process import Process


class Dismissal(models.Model):
    """A finding set aside with a reason, in a process: every one with the same ``key`` (``registry.spoken``) is.

    It is never deleted: who takes it back says so in ``restored_by``, and a later dismissal is another row.
    """

    process = models.ForeignKey(Process, models.PROTECT, related_name="dismissals")
    key = models.CharField(max_length=64)
    reason = models.TextField()
    dismissed_by = models.TextField()
    dismissed_at = models.DateTimeField()
    restored_by = models.TextField(blank=True)
    restored_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("process", "dismissed_at", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("process", "key"),
                condition=models.Q(restored_at__isnull=True),
                name="dismissal_stands_once",
            ),
            not_empty("dismissal_has_a_reason", "key", "reason", "dismissed_by"),
            models.CheckConstraint(
                condition=models.Q(restored_at__isnull=True, restored_by="")
                | (models.Q(restored_at__isnull=False) & ~models.Q(restored_by="")),
                name="dismissal_restored_by_someone",
            ),
        )

    def __str__(self) -> str:
        return self.reason
