"""A document that was read waits for a person: nothing of it is in the registry until it is published."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.db import transaction
from django.db.models import Max

from pledgebook.model import Commitment, Reading, Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.actions.discard_draft import restore_draft
from pledgebook.web.registry.actions.import_reading import import_reading
from pledgebook.web.registry.drafts import as_read, kept, key, read_again
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Document, DraftCommitment, DraftDocument, Process, Upload


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a reading: a document of the registry or a draft of one, and whether it is a new one."""

    became: Document | DraftDocument
    created: bool


def take_reading(
    reading: Reading, process: Process, *, publish: bool = False, by: str, at: dt.datetime
) -> Taken:
    """Keep a reading as its process wants it: as a draft where it is reviewed, else in the registry at once.

    With ``publish`` at once in any case, by the word of who asks for it; one that waits already goes on waiting.
    """
    sha256 = reading.document.sha256
    known = Document.objects.filter(sha256=sha256).first()
    if known:
        return Taken(known, created=False)
    waiting = DraftDocument.objects.filter(sha256=sha256).exists()
    if waiting or (Process.objects.get(pk=process.pk).reviewed and not publish):
        return keep_draft(reading, process, by=by, at=at)
    done = import_reading(reading, process, by=by, at=at)
    return Taken(done.document, done.created)


@transaction.atomic
def keep_draft(reading: Reading, process: Process, *, by: str, at: dt.datetime) -> Taken:
    """Keep a reading as a draft.

    One that waits already, by the SHA-256 of its bytes, changes nothing, unless another version of the program kept it
    in a form that is not known here: then it is read anew. One that was discarded waits again. What a person accepted
    or rejected in an earlier document of the process, or before it was read anew, holds for the same words here.
    """
    process = Process.objects.select_for_update().get(pk=process.pk)
    draft = DraftDocument.objects.select_for_update().filter(sha256=reading.document.sha256).first()
    if draft and (draft.document or _is_legible(draft)):
        known = draft.discarded_at  # under the lock: nobody else takes it up
        waits = restore_draft(draft, seen=known.isoformat(), by=by, at=at) if known else draft
        return Taken(waits.document or waits, created=False)
    created = draft is None
    draft = draft or DraftDocument(process=process, sha256=reading.document.sha256)
    draft.title, draft.source = reading.edition.title or "", reading.document.source
    draft.language, draft.reading = reading.edition.language, kept(reading)
    draft.recorded_at, draft.recorded_by = at, by
    draft.discarded_at, draft.discarded_by, draft.discarded_because = None, "", ""
    draft.save()
    last = draft.commitments.aggregate(last=Max("number"))["last"] or 0
    rows = [_row(draft, last, place, value) for place, value in enumerate(reading.commitments, 1)]
    _keep_decisions(draft.process, rows)
    draft.commitments.update(state="replaced")
    DraftCommitment.objects.bulk_create(rows, 500)
    record(
        at=at, by=by, action="keep draft", subject=("draft", draft.sha256),
        payload={"commitments": len(rows), "decided before": sum(row.state != "draft" for row in rows)},
        rows=held(draft),
    )  # fmt: skip
    return Taken(draft, created=created)


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


def _is_legible(draft: DraftDocument) -> bool:
    try:
        read_again(draft)
    except Refusal:
        return False
    return True


def _row(draft: DraftDocument, last: int, place: int, value: Commitment) -> DraftCommitment:
    at = value.selector.span
    return DraftCommitment(
        draft=draft, number=last + place, of=[place], start=at.start, end=at.end, key=key(value),
        read=as_read(value),
    )  # fmt: skip


def _keep_decisions(process: Process, rows: list[DraftCommitment]) -> None:
    """The last word on the same words, whose words a person neither took apart nor put together."""
    before = DraftCommitment.objects.filter(
        draft__process=process, key__in={row.key for row in rows}, state__in=("accepted", "rejected")
    ).order_by("decided_at", "pk")
    last = {row.key: row for row in before}
    for row in rows:
        found = last.get(row.key)
        if found:
            row.state, row.edits, row.kept_from = found.state, found.edits, found
            row.decided_by, row.decided_at = found.decided_by, found.decided_at
