"""What is kept of requests, so that all workers know it."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class Allowance(models.Model):
    """Until when somebody has used up what they may ask: seconds since 1970, in the past for who may ask everything.

    ``bucket`` is a key's, or an address in a form that does not tell it.
    """

    bucket = models.CharField(max_length=72, primary_key=True)
    spent_until = models.FloatField(db_index=True)

    def __str__(self) -> str:
        return self.bucket


class Submission(models.Model):
    """What became of a submission that a person gave a key of its own, so that the same again does nothing.

    ``digest`` is of that key and ``fingerprint`` of what was submitted.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64)
    fingerprint = models.CharField(max_length=64)
    at = models.DateTimeField(db_index=True)
    status = models.PositiveSmallIntegerField()
    headers = models.JSONField(default=dict)
    body = models.TextField(blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("user", "digest"), name="submission_once"),)

    def __str__(self) -> str:
        return f"{self.at}: {self.status}"
