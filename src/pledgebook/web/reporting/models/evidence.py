"""A file that a party hands in with its report."""

from __future__ import annotations

import uuid

from django.db import models

from pledgebook.web.registry.models import Commitment, Party
from pledgebook.web.registry.models.place import not_empty
from pledgebook.web.reporting.models.round import Round


class EvidenceManager(models.Manager["EvidenceFile"]):
    """Files without their bytes, which are fetched when they are asked for."""

    def get_queryset(self) -> models.QuerySet[EvidenceFile]:
        """All of them."""
        return super().get_queryset().defer("content")


class EvidenceFile(models.Model):
    """Its bytes stand in the database, as those of uploads do, so no server finds them by a path.

    Private to the party and the editors until an editor releases it. Before that its party may remove it: its bytes
    are emptied then, and ``removed_at`` says when. ``unsearched`` is one that shows something which no program can
    look into for persons: a picture, a scanned page.
    """

    public_id = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    round = models.ForeignKey(Round, models.PROTECT, related_name="evidence")
    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="evidence")
    party = models.ForeignKey(Party, models.PROTECT, related_name="+")
    name = models.CharField(max_length=200)
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    content = models.BinaryField()
    unsearched = models.BooleanField(default=False)
    added_by = models.TextField()
    added_at = models.DateTimeField()
    released_by = models.TextField(blank=True)
    released_at = models.DateTimeField(null=True)
    removed_at = models.DateTimeField(null=True)

    objects = EvidenceManager()

    class Meta:
        ordering = ("round", "commitment", "added_at", "id")
        constraints = (
            not_empty("evidence_is_named", "name", "sha256", "added_by"),
            models.UniqueConstraint(
                fields=("round", "commitment", "party", "sha256"),
                condition=models.Q(removed_at__isnull=True),
                name="evidence_once",
            ),
            models.CheckConstraint(
                condition=models.Q(removed_at__isnull=True)
                | models.Q(removed_at__isnull=False, released_at__isnull=True, content=b""),
                name="evidence_removed_has_no_bytes",
            ),
        )

    def __str__(self) -> str:
        return self.name
