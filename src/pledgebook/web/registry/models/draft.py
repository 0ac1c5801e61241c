"""A document that was read and waits for a person to look at it: what the reader made of it, and what a person says."""

from __future__ import annotations

from typing import Literal

from django.db import models

from pledgebook.web.registry.models.commitment import Commitment
from pledgebook.web.registry.models.document import Document
from pledgebook.web.registry.models.place import choices, in_order, not_empty, one_of
from pledgebook.web.registry.models.process import Process

DraftState = Literal["draft", "accepted", "rejected", "split", "merged", "replaced"]
CURRENT: tuple[DraftState, ...] = ("draft", "accepted", "rejected")  # what may be decided on
STANDING: tuple[DraftState, ...] = ("draft", "accepted")  # what may become a commitment


class DraftDocument(models.Model):
    """A document under review. Nothing of it stands in the tables that pages of the registry show.

    ``reading`` is the whole reading, for this program (``apart.codec``), until it is published; then ``document`` is
    what it became.

    ``reviewer`` is who took it to look at, empty for nobody. One that is no document of the process after all is
    discarded: by whom, when and why. Its reading stays, and it can be taken up again.
    """

    process = models.ForeignKey(Process, models.PROTECT, related_name="drafts")
    sha256 = models.CharField(max_length=64, unique=True)
    title = models.TextField(blank=True)
    source = models.TextField()
    language = models.CharField(max_length=8, blank=True)
    reading = models.TextField(blank=True)
    recorded_at = models.DateTimeField()
    recorded_by = models.TextField()
    document = models.OneToOneField(Document, models.PROTECT, related_name="draft", null=True)
    reviewer = models.TextField(blank=True)
    discarded_by = models.TextField(blank=True)
    discarded_at = models.DateTimeField(null=True)
    discarded_because = models.TextField(blank=True)

    class Meta:
        ordering = ("recorded_at", "id")
        constraints = (
            models.CheckConstraint(
                condition=models.Q(discarded_at=None, discarded_by="", discarded_because="")
                | models.Q(discarded_at__isnull=False, document=None)
                & ~models.Q(discarded_by="")
                & ~models.Q(discarded_because=""),
                name="draft_document_is_discarded_with_a_reason",
            ),
            not_empty("draft_document_is_sourced", "sha256", "source", "recorded_by"),
            models.CheckConstraint(
                condition=models.Q(document__isnull=True) & ~models.Q(reading="")
                | models.Q(document__isnull=False, reading=""),
                name="draft_document_waits_or_is_published",
            ),
        )

    def __str__(self) -> str:
        return self.title or self.source


class DraftCommitment(models.Model):
    """A commitment as it was read, or made of such by a person who split or merged, and what was decided of it.

    ``read`` is what the reader made of the words, in the form of our JSON, and never changes; it is empty for what a
    person made. ``of`` are the places, from 1, of the commitments of the reading that it has words of, ``made_from``
    the numbers of the drafts that a person made it of: the one that was taken apart, or those that were put together.
    ``edits`` are the fields that a person says otherwise. ``key`` is the same for the same words under the same
    parties, and empty for what a person made. Where the document was read again, those before are ``replaced``.

    ``revision`` counts what was done to it and ``token`` names the last submission, so that of two who decide at once
    one wins and the same submitted twice counts once. ``kept_from`` is the one of an earlier version of the document
    whose decision holds for it; ``commitment`` what it became.
    """

    draft = models.ForeignKey(DraftDocument, models.PROTECT, related_name="commitments")
    number = models.PositiveIntegerField()
    of = models.JSONField(default=list)
    made_from = models.JSONField(default=list)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    key = models.CharField(max_length=64, blank=True)
    read = models.JSONField(default=dict)
    edits = models.JSONField(default=dict)
    state = models.CharField(max_length=8, choices=choices(DraftState), default="draft")
    revision = models.PositiveIntegerField(default=1)
    token = models.CharField(max_length=64, blank=True)
    decided_by = models.TextField(blank=True)
    decided_at = models.DateTimeField(null=True)
    kept_from = models.ForeignKey("self", models.PROTECT, related_name="keeping", null=True)
    commitment = models.ForeignKey(Commitment, models.PROTECT, related_name="read_as", null=True)

    class Meta:
        ordering = ("draft", "start", "number")
        indexes = (models.Index(fields=("key", "state"), name="draft_commitment_key"),)
        constraints = (
            models.UniqueConstraint(fields=("draft", "number"), name="draft_commitment_once"),
            one_of("draft_commitment_state", "state", DraftState),
            in_order("draft_commitment_runs_forward", "start", "end", apart=True),
            models.CheckConstraint(
                condition=models.Q(commitment__isnull=True) | models.Q(state="accepted"),
                name="draft_became_what_was_accepted",
            ),
        )

    def __str__(self) -> str:
        return f"{self.number}: {self.state}"
