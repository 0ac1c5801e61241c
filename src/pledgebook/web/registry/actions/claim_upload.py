"""A worker takes an upload, holds it while it is read, and lets it go.

These changes leave no entry in the ledger. They say where the work stands and nothing of what was handed in, promised
or reported; they come every few seconds and are void once the upload has ended, which does leave one. Each is a
single conditional UPDATE: of two workers that reach for the same upload, one gets it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from django.db import models
from django.db.models import F, Q

from pledgebook.web.registry.models import Upload

STALE = dt.timedelta(
    seconds=60
)  # after which a worker that has not said that it still holds an upload is gone


def claim_upload(worker: str, at: dt.datetime, but: Collection[str] = ()) -> Upload | None:
    """The first upload that waits, or that another worker left; now held by this one. None where there is none.

    Not one of those whose public ids are in ``but``.
    """
    free = Q(state="waiting") | Q(state__in=("reading", "keeping"), held_at__lt=at - STALE)
    for upload in Upload.objects.filter(free).exclude(public_id__in=but)[:10]:
        claimed = Upload.objects.filter(free, pk=upload.pk).update(
            state="reading", worker=worker, held_at=at, attempts=F("attempts") + 1
        )
        if claimed:
            return Upload.objects.get(pk=upload.pk)
    return None


def hold_upload(upload: Upload, worker: str, at: dt.datetime) -> bool:
    """The worker says that it still holds the upload. False where it does not: it ended, or another took it over."""
    return bool(_held(upload, worker).update(held_at=at))


def keep_upload(upload: Upload) -> bool:
    """The upload was read and is being kept. False where nobody holds it any more."""
    return bool(_held(upload, upload.worker).update(state="keeping"))


def release_upload(upload: Upload, worker: str) -> bool:
    """The worker puts the upload back; that it began does not count. False where it does not hold it."""
    return bool(
        _held(upload, worker).update(
            state="waiting", worker="", held_at=None, attempts=F("attempts") - 1
        )
    )  # fmt: skip


def retry_upload(upload: Upload, worker: str) -> bool:
    """As ``release_upload``, but that it began counts."""
    return bool(_held(upload, worker).update(state="waiting", worker="", held_at=None))


def _held(upload: Upload, worker: str) -> models.QuerySet[Upload]:
    return Upload.objects.filter(pk=upload.pk, worker=worker, state__in=("reading", "keeping"))
