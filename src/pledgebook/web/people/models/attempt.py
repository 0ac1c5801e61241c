"""What was tried in vain, counted where all workers see it."""

from __future__ import annotations

from django.db import models


class Attempt(models.Model):
    """How often a secret was tried since ``since`` for what ``key`` stands for: an account, an address or both.

    The key is a hash with the server's own key: nobody reads from the table who tried, or from where.
    """

    key = models.CharField(max_length=64, primary_key=True)
    count = models.PositiveIntegerField()
    since = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.count} since {self.since}"
