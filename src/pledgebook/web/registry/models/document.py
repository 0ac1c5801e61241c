"""The documents of a process: held with their text, or only cited."""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import Exact

from pledgebook.model import DocumentKind
from pledgebook.web.registry.models.meeting import Meeting
from pledgebook.web.registry.models.place import choices, not_empty, one_of
from pledgebook.web.registry.models.process import Process


class Document(models.Model):
    """A document. One that is held has its text and the SHA-256 of its bytes, by which it is known.

    ``text`` is what every selector counts the characters of. ``origins`` and ``reasons`` say of what the document
    says of itself which rule found it, or why it is empty; ``warnings`` what was lost when it was read.
    """

    process = models.ForeignKey(Process, models.PROTECT, related_name="documents")
    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="documents", null=True)
    kind = models.CharField(max_length=16, choices=choices(DocumentKind), blank=True)
    title = models.TextField(blank=True)
    date = models.DateField(null=True)
    language = models.CharField(max_length=8, blank=True)
    held = models.BooleanField()
    sha256 = models.CharField(max_length=64, unique=True, null=True)
    text = models.TextField(blank=True)
    format = models.CharField(max_length=16, blank=True)
    source = models.TextField()
    source_url = models.TextField(blank=True)
    recorded_at = models.DateTimeField()
    recorded_by = models.TextField()
    origins = models.JSONField(default=dict)
    reasons = models.JSONField(default=dict)
    warnings = models.JSONField(default=list)

    class Meta:
        ordering = ("date", "id")
        constraints = (
            one_of("document_kind", "kind", DocumentKind, ""),
            not_empty("document_is_sourced", "source", "recorded_by"),
            models.CheckConstraint(
                condition=models.Q(Exact(Length("sha256"), 64), held=True, sha256__isnull=False)
                | models.Q(held=False, sha256__isnull=True, text=""),
                name="document_held_has_bytes",
            ),
            models.CheckConstraint(
                condition=models.Q(held=True) | ~models.Q(title=""), name="document_cited_has_title"
            ),
        )

    def __str__(self) -> str:
        return self.title or self.source
