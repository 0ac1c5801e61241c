"""The table of Django's cache, which all workers share: which one-time codes were used already."""

from __future__ import annotations

from django.db import models


class Cached(models.Model):
    """A row as ``django.core.cache.backends.db`` reads and writes it; made by a migration, like all tables."""

    cache_key = models.CharField(max_length=255, primary_key=True)
    value = models.TextField()
    expires = models.DateTimeField(db_index=True)

    class Meta:
        db_table = "people_cache"

    def __str__(self) -> str:
        return self.cache_key
