"""The entries of the ledger, which are only ever added, and its head."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Never

from django.db import models

from pledgebook.web.ledger.sealed import Part, Salts, Sealed
from pledgebook.web.ledger.tree import EMPTY, Frontier

# What is emptied with each part, and with any.
COLUMNS: dict[Part, tuple[str, str]] = {
    "actor": ("actor", "actor_salt"),
    "subject": ("subject_id", "subject_salt"),
    "payload": ("payload", "payload_salt"),
}


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

    def erase(self, parts: Collection[Part], told_by: int) -> None:
        """Empty some parts of these entries for good; the entry ``told_by`` tells of it. The only change there is."""
        emptied = {column: "" for part in parts for column in COLUMNS[part]}
        super().update(**emptied, rows_salt="", erased=told_by)


class Entry(models.Model):
    """Who did what to which subject, when, as a leaf of the tree over all entries (``ledger.sealed``).

    A subject is named by its type and public id; no foreign key leaves the ledger. ``payload`` is canonical JSON. A
    part that was erased is empty, and so is its salt; ``erased`` is the entry that tells of it.
    """

    sequence = models.PositiveBigIntegerField(primary_key=True)
    recorded_at = models.DateTimeField()
    actor = models.TextField()
    action = models.TextField()
    subject_type = models.TextField()
    subject_id = models.TextField()
    payload = models.TextField()
    rows = models.TextField()
    actor_salt = models.CharField(max_length=64, blank=True)
    subject_salt = models.CharField(max_length=64, blank=True)
    payload_salt = models.CharField(max_length=64, blank=True)
    rows_salt = models.CharField(max_length=64, blank=True)
    header = models.TextField()
    root = models.CharField(max_length=64)
    erased = models.PositiveBigIntegerField(null=True)

    objects = Entries.as_manager()

    class Meta:
        ordering = ("sequence",)
        indexes = (models.Index(fields=("subject_type", "subject_id", "sequence"), name="ledger_subject"),)
        constraints = (
            models.CheckConstraint(condition=models.Q(sequence__gte=1), name="ledger_sequence_from_1"),
            models.CheckConstraint(
                condition=~models.Q(action="")
                & ~models.Q(subject_type="")
                & (~models.Q(actor="") | models.Q(erased__isnull=False)),
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

    @classmethod
    def of(cls, sealed: Sealed) -> Entry:
        """The row of an entry, not saved."""
        return cls(**columns(sealed))

    def sealed(self) -> Sealed:
        """The entry as the tree knows it."""
        salts = Salts(self.actor_salt, self.subject_salt, self.payload_salt, self.rows_salt)
        return Sealed(
            self.sequence, self.recorded_at, self.actor, self.action, self.subject_type, self.subject_id,
            self.payload, self.rows, salts, self.header, self.root, self.erased,
        )  # fmt: skip


def columns(sealed: Sealed) -> dict[str, Any]:
    """What stands in the row of an entry."""
    names = (
        "sequence", "recorded_at", "actor", "action", "subject_type", "subject_id", "payload", "rows", "header",
        "root", "erased",
    )  # fmt: skip
    salts = {f"{name}_salt": getattr(sealed.salts, name) for name in ("actor", "subject", "payload", "rows")}
    return {name: getattr(sealed, name) for name in names} | salts


class Head(models.Model):
    """How many entries there are and the frontier of the tree over them, in one row that a writer locks.

    It is all that the next entry needs, and it tells when the newest entries were cut off.
    """

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    sequence = models.PositiveBigIntegerField(default=0)
    frontier = models.TextField(blank=True)

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(id=1), name="ledger_one_head"),)

    def __str__(self) -> str:
        return f"{self.sequence} {self.root}"

    @property
    def root(self) -> str:
        """The root of the tree, in hexadecimal."""
        return self.tree().root().hex()

    def tree(self) -> Frontier:
        """The frontier. One that somebody spoilt is read as that of another tree."""
        hashes = [self.frontier[at : at + 64] for at in range(0, len(self.frontier), 64)]
        try:
            return Frontier(self.sequence, tuple(bytes.fromhex(each) for each in hashes))
        except ValueError:
            return Frontier(self.sequence, (EMPTY,) * self.sequence.bit_count())

    def grow(self, frontier: Frontier) -> None:
        """Let the head be this one, not saved."""
        self.sequence = frontier.size
        self.frontier = b"".join(frontier.roots).hex()
