"""Has an upload read, and keeps what was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from django.db import OperationalError, transaction

from pledgebook.apart.reader import Reader, Unread
from pledgebook.messages import _
from pledgebook.model import Reading, Refusal
from pledgebook.outside.fetching.fetch import Fetched, fetch
from pledgebook.screening import traces
from pledgebook.web.intake import READER
from pledgebook.web.protection.actions import hold
from pledgebook.web.protection.holds import was_held
from pledgebook.web.registry.actions import (
    draft_upload,
    finish_upload,
    keep_fetch,
    keep_upload,
    refuse_upload,
    release_upload,
    take_reading,
)
from pledgebook.web.registry.actions.keep_draft import Taken
from pledgebook.web.registry.models import Document, Upload


def read_and_keep(
    upload: Upload,
    reader: Reader,
    now: Callable[[], dt.datetime],
    go_on: Callable[[], bool] = lambda: True,
    fetch: Callable[[str], Fetched] = fetch,
) -> Upload:
    """The upload as it ended: refused with the reason, or a document or draft, by whom and when it was handed in.

    Where it names an address, that is fetched first, once. One that is not held (``claim_upload``) stays as it is; one
    whose document is there already is done. What seems to name single
    persons is held, and waits. Raises ``Stopped`` and ``Unread`` as the reader does, ``OperationalError``
    where the database is away, and ``Unkept``.
    """
    try:
        name, content = _given(upload, fetch, now)
        known = Document.objects.filter(sha256=upload.sha256).first()
        if known:
            return finish_upload(upload, known, by=READER, at=now())
        reading = reader.read(content, name, go_on=go_on)
        if _held_back(upload, reading, now()) or not keep_upload(upload):
            return Upload.objects.get(pk=upload.pk)
        taken = _kept(reading, upload)
    except Unread:
        raise
    except Refusal as refusal:
        said = _("This file was not read: {reason}.").format(reason=refusal.reason.rstrip("."))
        return refuse_upload(upload, said, by=READER, at=now())
    if isinstance(taken.became, Document):
        return finish_upload(upload, taken.became, by=READER, at=now())
    return draft_upload(upload, taken.became, by=READER, at=now())


def _held_back(upload: Upload, reading: Reading, at: dt.datetime) -> bool:
    """What seems to name single persons waits for an editor, unless one released it."""
    subject = ("upload", str(upload.public_id))
    found = traces(f"{upload.name} {reading.document.text}")
    if not found or was_held(*subject):
        return False
    with transaction.atomic():
        if release_upload(upload, upload.worker):
            hold(subject, found, by=READER, at=at)
    return True


def _given(
    upload: Upload, fetch: Callable[[str], Fetched], now: Callable[[], dt.datetime]
) -> tuple[str, bytes]:
    """What the document is called, and its bytes. Raises ``Refusal`` where they cannot be fetched."""
    if not upload.address:
        return upload.name, bytes(upload.content)
    kept = upload.fetches.last()
    if kept is None:
        kept = keep_fetch(fetch(upload.address), upload, by=READER, at=now())
    return kept.address, bytes(kept.content)


class Unkept(Exception):  # noqa: N818 - an answer
    """The reading is data of a child, and the registry could not keep it."""


def _kept(reading: Reading, upload: Upload) -> Taken:
    try:
        return take_reading(reading, upload.process, by=upload.by, at=upload.at)
    except (Refusal, OperationalError):
        raise
    except Exception as error:  # what a child says may be wrong in ways that nobody thought of
        raise Unkept(str(error)) from error
