"""What a party typed so far of a report, which is nobody else's business."""

from __future__ import annotations

from django.db import models

from pledgebook.web.registry.models import Commitment, Party
from pledgebook.web.reporting.models.round import Round


class Draft(models.Model):
    """Fields as typed, by name (``reporting.typed``); gone once it is sent.

    ``edition`` counts its changes: who saves an older one than there is, is told so. ``language`` is what the page
    spoke, for a number is read as that language writes it.
    """

    round = models.ForeignKey(Round, models.PROTECT, related_name="drafts")
    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="drafts")
    party = models.ForeignKey(Party, models.PROTECT, related_name="drafts")
    typed = models.JSONField(default=dict)
    language = models.CharField(max_length=8)
    edition = models.PositiveIntegerField(default=1)
    saved_by = models.TextField()
    saved_at = models.DateTimeField()

    class Meta:
        ordering = ("round", "commitment")
        constraints = (models.UniqueConstraint(fields=("round", "commitment", "party"), name="draft_once"),)

    def __str__(self) -> str:
        return f"{self.round_id}, {self.commitment_id}: {self.edition}"
