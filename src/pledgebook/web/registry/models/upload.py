"""A file that somebody handed in, on its way to being read."""

from __future__ import annotations

import uuid
from typing import Literal

from django.db import models

from pledgebook.web.registry.models.document import Document
from pledgebook.web.registry.models.draft import DraftDocument
from pledgebook.web.registry.models.place import choices, not_empty, one_of
from pledgebook.web.registry.models.process import Process

UploadState = Literal["waiting", "reading", "keeping", "review", "done", "refused"]
OPEN: tuple[UploadState, ...] = ("waiting", "reading", "keeping")


class UploadManager(models.Manager["Upload"]):
    """Uploads without their bytes, which are fetched when they are asked for."""

    def get_queryset(self) -> models.QuerySet[Upload]:
        """All of them."""
        return super().get_queryset().defer("content")


class Upload(models.Model):
    """A file as it came, until it is a document, a draft of one (``review``) or refused; its bytes are emptied then.

    One that names an ``address`` has its bytes fetched (``Fetch``) when its turn comes, and until then no hash.
    ``by`` and ``at`` are who handed it in and when. ``worker`` holds it while it is read and says at ``held_at``
    that it still does; ``attempts`` counts how often one began. ``refusal`` is a sentence for the person who handed
    it in.
    """

    public_id = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    process = models.ForeignKey(Process, models.PROTECT, related_name="uploads")
    name = models.CharField(max_length=200)
    address = models.TextField(blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    size = models.PositiveIntegerField()
    content = models.BinaryField()
    state = models.CharField(max_length=8, choices=choices(UploadState), default="waiting")
    refusal = models.TextField(blank=True)
    document = models.ForeignKey(Document, models.PROTECT, related_name="uploads", null=True)
    draft = models.ForeignKey(DraftDocument, models.PROTECT, related_name="uploads", null=True)
    by = models.TextField()
    at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True)
    worker = models.CharField(max_length=36, blank=True)
    held_at = models.DateTimeField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)

    objects = UploadManager()

    class Meta:
        ordering = ("at", "id")
        indexes = (models.Index(fields=("state", "at"), name="upload_waiting"),)
        constraints = (
            one_of("upload_state", "state", UploadState),
            not_empty("upload_is_named", "name", "by"),
            models.CheckConstraint(
                condition=models.Q(size__gt=0) & ~models.Q(sha256="") | ~models.Q(address=""),
                name="upload_is_not_empty",
            ),
            models.CheckConstraint(
                condition=models.Q(
                    state__in=OPEN, document__isnull=True, refusal="", finished_at__isnull=True
                )
                | models.Q(
                    state="done", document__isnull=False, refusal="", finished_at__isnull=False, content=b""
                )
                | models.Q(
                    state="review",
                    document__isnull=True,
                    draft__isnull=False,
                    refusal="",
                    finished_at__isnull=False,
                    content=b"",
                )
                | (
                    models.Q(state="refused", document__isnull=True, finished_at__isnull=False, content=b"")
                    & ~models.Q(refusal="")
                ),
                name="upload_ends_as_a_document_or_refused",
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=("reading", "keeping"), held_at__isnull=False)
                & ~models.Q(worker="")
                | ~models.Q(state__in=("reading", "keeping")) & models.Q(worker="", held_at__isnull=True),
                name="upload_is_held_while_it_is_read",
            ),
        )

    def __str__(self) -> str:
        return f"{self.name}: {self.state}"

    @property
    def open(self) -> bool:
        """It is neither done nor refused."""
        return self.state in OPEN
