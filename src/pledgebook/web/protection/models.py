"""Files that are held because they seem to name single persons."""

from __future__ import annotations

from django.db import models


class Hold(models.Model):
    """Of an upload or a file of evidence, by its type and public id: which kinds were seen in which lines, never what.

    Open until an editor releases it with a reason. It is no part of what is published, so no holding; its release is
    an entry.
    """

    subject_type = models.CharField(max_length=20)
    subject_id = models.CharField(max_length=36)
    traces = models.JSONField()  # [[kind, line], ...]
    held_at = models.DateTimeField()
    released_by = models.TextField(blank=True)
    released_at = models.DateTimeField(null=True)
    reason = models.TextField(blank=True)

    class Meta:
        ordering = ("held_at", "id")
        constraints = (
            models.UniqueConstraint(fields=("subject_type", "subject_id"), name="hold_once"),
            models.CheckConstraint(
                condition=models.Q(released_at__isnull=True, released_by="", reason="")
                | models.Q(released_at__isnull=False) & ~models.Q(released_by="") & ~models.Q(reason=""),
                name="hold_released_with_a_reason",
            ),
        )

    def __str__(self) -> str:
        return f"{self.subject_type} {self.subject_id}"
