"""What the ledger tells of a subject, and as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import Q, QuerySet

from pledgebook.web.ledger.models import Entry

MOST = 100  # entries of one subject on its page
SIZE = 50  # entries of a page of the whole


def told(subject_type: str = "", subject_id: str = "") -> QuerySet[Entry]:
    """All entries, or those of a type of subject, or of one, the last first."""
    wanted = {"subject_type": subject_type, "subject_id": subject_id}
    return Entry.objects.filter(**{name: value for name, value in wanted.items() if value}).order_by(
        "-sequence"
    )


def entries_of(*subjects: tuple[str, str]) -> QuerySet[Entry]:
    """All entries of some subjects (their type and public id), the last first."""
    any_of = Q(pk__in=())
    for type, id in subjects:
        any_of |= Q(subject_type=type, subject_id=id)
    return Entry.objects.filter(any_of).order_by("-sequence")


def told_of(*subjects: tuple[str, str]) -> Sequence[Entry]:
    """The last entries of some subjects, the last first. One query."""
    return list(entries_of(*subjects)[:MOST])


def whole(before: int | None) -> Sequence[Entry]:
    """A page of the whole ledger, the last first; ``before`` the number of an entry."""
    entries = told()
    return list((entries.filter(sequence__lt=before) if before else entries)[:SIZE])
