"""The keys of persons."""

from __future__ import annotations

import datetime as dt
import uuid

from django.conf import settings
from django.db import models


class Key(models.Model):
    """A key under the name that its person gave it.

    ``digest`` is the SHA-256 of the secret, ``hint`` its beginning, by which the person tells it from others.
    """

    public_id = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="keys")
    name = models.CharField(max_length=100)
    digest = models.CharField(max_length=64, unique=True)
    hint = models.CharField(max_length=24)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    revoked_by = models.TextField(blank=True)

    class Meta:
        ordering = ("-made_at", "-id")
        constraints = (
            models.CheckConstraint(condition=~models.Q(name=""), name="key_is_named"),
            models.CheckConstraint(
                condition=models.Q(expires_at__gt=models.F("made_at")), name="key_ends_after_it_began"
            ),
            models.CheckConstraint(
                condition=models.Q(revoked_at__isnull=True, revoked_by="")
                | (models.Q(revoked_at__isnull=False) & ~models.Q(revoked_by="")),
                name="key_revoked_by_someone",
            ),
        )

    def __str__(self) -> str:
        return self.name  # never the hint: what is printed may be logged

    def good(self, at: dt.datetime) -> bool:
        """Neither revoked nor past its end."""
        return self.revoked_at is None and at < self.expires_at
