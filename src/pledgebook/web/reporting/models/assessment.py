"""What an independent organisation finds of a commitment, and what the party says to that."""

from __future__ import annotations

from django.db import models

from pledgebook.web.registry.models import Commitment, Party, Rating
from pledgebook.web.registry.models.place import not_empty
from pledgebook.web.reporting.models.round import Round


class Assessment(models.Model):
    """A rating on a stated scale, with its reasons and sources. Never changed; a later one follows as the ``latest``.

    ``round`` is the one whose reports were looked at, where it is of one.
    """

    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="assessments")
    round = models.ForeignKey(Round, models.PROTECT, related_name="assessments", null=True)
    organisation = models.CharField(max_length=200)
    rating = models.ForeignKey(Rating, models.PROTECT, related_name="+")
    rationale = models.TextField()
    sources = models.TextField()
    language = models.CharField(max_length=8)
    latest = models.BooleanField(default=True)
    assessed_by = models.TextField()
    assessed_at = models.DateTimeField()

    class Meta:
        ordering = ("commitment", "assessed_at", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("commitment", "organisation"),
                condition=models.Q(latest=True),
                name="assessment_one_latest",
            ),
            not_empty("assessment_has_reasons", "organisation", "rationale", "sources", "assessed_by"),
        )

    def __str__(self) -> str:
        return f"{self.organisation}: {self.rating}"


class Answer(models.Model):
    """What a party says to an assessment."""

    assessment = models.ForeignKey(Assessment, models.PROTECT, related_name="answers")
    party = models.ForeignKey(Party, models.PROTECT, related_name="+")
    text = models.TextField()
    language = models.CharField(max_length=8)
    answered_by = models.TextField()
    answered_at = models.DateTimeField()

    class Meta:
        ordering = ("assessment", "answered_at", "id")
        constraints = (not_empty("answer_says_something", "text", "answered_by"),)

    def __str__(self) -> str:
        return self.text
