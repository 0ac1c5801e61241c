"""A document that was read waits for a person: nothing of it is in the registry until it is published."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.db import transaction

from pledgebook.model import Commitment, Reading
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.actions.import_reading import import_reading
from pledgebook.web.registry.drafts import as_read, kept, key
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Document, DraftCommitment, DraftDocument, Process, Upload


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a reading: a document of the registry or a draft of one, and whether it is a new one."""

    became: Document | DraftDocument
    created: bool


def take_reading(reading: Reading, process: Process, *, by: str, at: dt.datetime) -> Taken:
    """Keep a reading as its process wants it: as a draft where it is reviewed, else in the registry at once."""
    known = Document.objects.filter(sha256=reading.document.sha256).first()
    if known:
        return Taken(known, created=False)
    if Process.objects.get(pk=process.pk).reviewed:
        return keep_draft(reading, process, by=by, at=at)
    done = import_reading(reading, process, by=by, at=at)
    return Taken(done.document, done.created)


@transaction.atomic
def keep_draft(reading: Reading, process: Process, *, by: str, at: dt.datetime) -> Taken:
    """Keep a reading as a draft. One that waits already, by the SHA-256 of its bytes, changes nothing.

    What a person accepted or rejected in an earlier document of the process holds for the same words here.
    """
    process = Process.objects.select_for_update().get(pk=process.pk)
    waiting = DraftDocument.objects.filter(sha256=reading.document.sha256).first()
    if waiting:
        return Taken(waiting.document or waiting, created=False)
    draft = DraftDocument.objects.create(
        process=process, sha256=reading.document.sha256, title=reading.edition.title or "",
        source=reading.document.source, language=reading.edition.language, reading=kept(reading),
        recorded_at=at, recorded_by=by,
    )  # fmt: skip
    rows = [_row(draft, number, value) for number, value in enumerate(reading.commitments, 1)]
    _keep_decisions(process, rows)
    DraftCommitment.objects.bulk_create(rows, 500)
    record(
        at=at, by=by, action="keep draft", subject=("draft", draft.sha256),
        payload={"commitments": len(rows), "decided before": sum(row.state != "draft" for row in rows)},
        rows=held(draft),
    )  # fmt: skip
    return Taken(draft, created=True)


@transaction.atomic
def draft_upload(upload: Upload, draft: DraftDocument, *, by: str, at: dt.datetime) -> Upload:
    """The upload is read and waits for review. One that has ended already stays as it is."""
    upload = Upload.objects.select_for_update().get(pk=upload.pk)
    if not upload.open:
        return upload
    upload.state, upload.draft, upload.finished_at = "review", draft, at
    upload.content, upload.worker, upload.held_at = b"", "", None
    upload.save()
    record(
        at=at, by=by, action="draft upload", subject=("upload", str(upload.public_id)),
        payload={"draft": draft.sha256}, rows=held(upload),
    )  # fmt: skip
    return upload


def _row(draft: DraftDocument, number: int, value: Commitment) -> DraftCommitment:
    at = value.selector.span
    return DraftCommitment(
        draft=draft,
        number=number,
        of=[number],
        start=at.start,
        end=at.end,
        key=key(value),
        read=as_read(value),
    )


def _keep_decisions(process: Process, rows: list[DraftCommitment]) -> None:
    """The last word on the same words, whose words a person neither took apart nor put together."""
    before = DraftCommitment.objects.filter(
        draft__process=process, key__in={row.key for row in rows}, state__in=("accepted", "rejected")
    ).order_by("decided_at", "pk")
    last = {row.key: row for row in before if row.of == [row.number]}
    for row in rows:
        found = last.get(row.key)
        if found:
            row.state, row.edits, row.kept_from = found.state, found.edits, found
            row.decided_by, row.decided_at = found.decided_by, found.decided_at
