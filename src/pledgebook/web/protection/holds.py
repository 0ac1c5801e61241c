"""Which holds there are."""

from __future__ import annotations

from pledgebook.web.protection.models import Hold


def open_hold(subject_type: str, subject_id: object) -> Hold | None:
    """The hold of a file that was not released."""
    return Hold.objects.filter(
        subject_type=subject_type, subject_id=str(subject_id), released_at__isnull=True
    ).first()


def was_held(subject_type: str, subject_id: object) -> bool:
    """Whether it is held, or was and an editor released it."""
    return Hold.objects.filter(subject_type=subject_type, subject_id=str(subject_id)).exists()


def held_ids(subject_type: str) -> list[str]:
    """The public ids of all that is held now."""
    rows = Hold.objects.filter(subject_type=subject_type, released_at__isnull=True)
    return list(rows.values_list("subject_id", flat=True))
