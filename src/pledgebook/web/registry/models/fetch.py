"""What was fetched from the web: the bytes of a document as they came, from where and when."""

from __future__ import annotations

from django.db import models

from pledgebook.web.registry.models.document import Document
from pledgebook.web.registry.models.place import not_empty
from pledgebook.web.registry.models.upload import Upload


class FetchManager(models.Manager["Fetch"]):
    """Fetches without their bytes, which are there when they are asked for."""

    def get_queryset(self) -> models.QuerySet[Fetch]:
        """All of them."""
        return super().get_queryset().defer("content")


class Fetch(models.Model):
    """A document was asked for at one address and came from another, or the same, at an instant.

    The bytes stay, since the page may change; they are emptied where they were no document that could be read.
    ``type`` is what the server said they are.
    """

    upload = models.ForeignKey(Upload, models.PROTECT, related_name="fetches", null=True)
    document = models.ForeignKey(Document, models.PROTECT, related_name="fetches", null=True)
    asked = models.TextField()
    address = models.TextField()
    at = models.DateTimeField()
    sha256 = models.CharField(max_length=64)
    size = models.PositiveIntegerField()
    type = models.TextField(blank=True)
    content = models.BinaryField()

    objects = FetchManager()

    class Meta:
        ordering = ("at", "id")
        constraints = (
            not_empty("fetch_has_addresses", "asked", "address"),
            models.CheckConstraint(
                condition=models.Q(upload__isnull=False) | models.Q(document__isnull=False),
                name="fetch_is_for_something",
            ),
        )

    def __str__(self) -> str:
        return self.address
