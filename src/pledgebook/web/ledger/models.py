"""The entries of the ledger, which are only ever added, and its head."""

from __future__ import annotations

from typing import Any, Never

from django.db import models

from pledgebook.web.ledger.chain import BEGINNING, Link


class AppendOnly(Exception):  # noqa: N818 - a refusal is an answer, not a fault of the program
    """An entry of the ledger was to be changed or deleted."""

    def __init__(self) -> None:
        super().__init__("an entry of the ledger is never changed or deleted")


class Entries(models.QuerySet["Entry"]):
    """Entries, which no query may change."""

    def update(self, **kwargs: Any) -> Never:  # noqa: ARG002
        """Refused."""
        raise AppendOnly

    def delete(self) -> Never:
        """Refused."""
        raise AppendOnly

    def bulk_update(self, *args: Any, **kwargs: Any) -> Never:  # noqa: ARG002
        """Refused."""
        raise AppendOnly


class Entry(models.Model):
    """Who did what to which subject, when, chained by hash to the entry before.

    A subject is named by its type and public id; no foreign key leaves the ledger. ``payload`` is canonical JSON.
    """

    sequence = models.PositiveBigIntegerField(primary_key=True)
    recorded_at = models.DateTimeField()
    actor = models.TextField()
    action = models.TextField()
    subject_type = models.TextField()
    subject_id = models.TextField()
    payload = models.TextField()
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64, unique=True)

    objects = Entries.as_manager()

    class Meta:
        ordering = ("sequence",)
        indexes = (models.Index(fields=("subject_type", "subject_id", "sequence"), name="ledger_subject"),)
        constraints = (
            models.CheckConstraint(condition=models.Q(sequence__gte=1), name="ledger_sequence_from_1"),
            models.CheckConstraint(
                condition=~models.Q(actor="") & ~models.Q(action="") & ~models.Q(subject_type=""),
                name="ledger_says_who_did_what",
            ),
        )

    def __str__(self) -> str:
        return f"{self.sequence}: {self.action} by {self.actor}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Add the entry. Raises ``AppendOnly`` for one that was recorded."""
        if not self._state.adding:
            raise AppendOnly
        super().save(*args, **kwargs | {"force_insert": True})

    def delete(self, *args: Any, **kwargs: Any) -> Never:  # noqa: ARG002
        """Refused."""
        raise AppendOnly

    def link(self) -> Link:
        """The entry as the chain knows it."""
        return Link(
            self.sequence, self.recorded_at, self.actor, self.action, self.subject_type, self.subject_id,
            self.payload, self.previous, self.hash,
        )  # fmt: skip


class Head(models.Model):
    """The last entry, in one row that a writer locks. It also tells when the newest entries were cut off."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    sequence = models.PositiveBigIntegerField(default=0)
    hash = models.CharField(max_length=64, default=BEGINNING)

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="ledger_one_head"),)

    def __str__(self) -> str:
        return f"{self.sequence} {self.hash}"
