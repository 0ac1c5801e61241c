"""A link by which one person comes in."""

from __future__ import annotations

import datetime as dt

from django.db import models

from pledgebook.web.registry.models.place import not_empty


class Invitation(models.Model):
    """An invitation with the roles that whoever accepts it gets. It is used once, until it ends or is withdrawn.

    The link itself is kept nowhere: ``digest`` is the SHA-256 of its secret. ``grants`` are as ``roles.Grant``.
    ``form`` is a keyed digest of the number of the form that made it and of the mail address in it, by which it is
    known that the form was sent twice.
    """

    digest = models.CharField(max_length=64, unique=True)
    form = models.CharField(max_length=64, blank=True)
    note = models.CharField(max_length=200, blank=True)
    grants = models.JSONField(default=list)
    invited_by = models.TextField()
    invited_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)
    accepted_at = models.DateTimeField(null=True)
    accepted_by = models.TextField(blank=True)

    class Meta:
        ordering = ("-invited_at", "-id")
        constraints = (
            not_empty("invitation_is_somebodys", "digest", "invited_by"),
            models.CheckConstraint(
                condition=models.Q(accepted_at__isnull=True, accepted_by="")
                | (
                    models.Q(accepted_at__isnull=False, withdrawn_at__isnull=True) & ~models.Q(accepted_by="")
                ),
                name="invitation_accepted_by_somebody",
            ),
        )

    def __str__(self) -> str:
        return f"by {self.invited_by} until {self.ends_at}"

    def open(self, at: dt.datetime) -> bool:
        """It can be accepted."""
        return self.accepted_at is None and self.withdrawn_at is None and at < self.ends_at
