"""How an upload ends: as a document of the registry, or refused. Its bytes are emptied."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.web.ledger.record import record
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Document, Upload
from pledgebook.web.registry.models.upload import UploadState


def finish_upload(upload: Upload, document: Document, *, by: str, at: dt.datetime) -> Upload:
    """The upload is this document. One that has ended already stays as it is."""
    return _end(upload, "done", document, "", by, at)


def refuse_upload(upload: Upload, reason: str, *, by: str, at: dt.datetime) -> Upload:
    """The upload is not read; ``reason`` is a sentence that says why. One that has ended already stays as it is."""
    return _end(upload, "refused", None, reason, by, at)


@transaction.atomic
def _end(
    upload: Upload, state: UploadState, document: Document | None, refusal: str, by: str, at: dt.datetime
) -> Upload:
    upload = Upload.objects.select_for_update().get(pk=upload.pk)
    if not upload.open:
        return upload
    upload.state, upload.document, upload.refusal, upload.finished_at = state, document, refusal, at
    upload.content, upload.worker, upload.held_at = b"", "", None
    upload.save()
    if document:
        upload.fetches.update(document=document)
    else:
        upload.fetches.update(content=b"")
    record(
        at=at, by=by, action="finish upload" if document else "refuse upload",
        subject=("upload", str(upload.public_id)),
        payload={"document": document.sha256} if document else {"reason": refusal}, rows=held(upload),
    )  # fmt: skip
    return upload
