"""Reads an upload and keeps what was read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from pledgebook import pipeline
from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.intake import READER
from pledgebook.web.registry.actions import finish_upload, import_reading, keep_upload, refuse_upload
from pledgebook.web.registry.models import Upload


def read_and_keep(upload: Upload, now: Callable[[], dt.datetime]) -> Upload:
    """The upload as it ended: a document, imported by whom and when it was handed in, or refused with the reason.

    One that is not held (``claim_upload``) stays as it is. A second run finds the document that the first one kept.
    """
    try:
        reading = pipeline.read(bytes(upload.content), name=upload.name)
        if not keep_upload(upload):
            return upload
        kept = import_reading(reading, upload.process, by=upload.by, at=upload.at)
    except Refusal as refusal:
        said = _("This file was not read: {reason}.").format(reason=refusal.reason.rstrip("."))
        return refuse_upload(upload, said, by=READER, at=now())
    return finish_upload(upload, kept.document, by=READER, at=now())
