"""A process: what governments agreed to do together, and keep meeting about."""

from __future__ import annotations

from django.db import models

from pledgebook.web.registry.models.place import not_empty


class Process(models.Model):
    """A process, known by its slug.

    ``prefix`` and the two counters make the public ids of its commitments and programmes; a counter only grows.
    Where it is ``reviewed``, what is read from a document waits until a person published it.
    """

    slug = models.SlugField(unique=True)
    name = models.TextField()
    prefix = models.CharField(max_length=12, unique=True)
    commitments_counted = models.PositiveIntegerField(default=0)
    programmes_counted = models.PositiveIntegerField(default=0)
    source = models.TextField()
    reviewed = models.BooleanField(default=True)

    class Meta:
        constraints = (not_empty("process_is_named", "slug", "name", "prefix", "source"),)

    def __str__(self) -> str:
        return self.name
