"""A document whose drafts are all decided enters the registry, with what was accepted and nothing else."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.actions.decide_draft import check_open
from pledgebook.web.registry.actions.import_reading import import_reading
from pledgebook.web.registry.drafts import check_unchanged, composed, published, read_again
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Document, DraftDocument


@transaction.atomic
def publish_draft(draft: DraftDocument, *, seen: int | None = None, by: str, at: dt.datetime) -> Document:
    """Publish it; once is enough, and a second time changes nothing.

    What was read, and what was decided of it, stays beside what it became. ``seen`` is the revision that was looked at.
    Raises ``Refusal`` where something is not decided yet and for what the registry cannot keep, ``Overtaken`` where
    somebody changed a decision since, and ``Settled`` for a document that is discarded.
    """
    draft = DraftDocument.objects.select_for_update().get(pk=draft.pk)
    if draft.document:
        return draft.document
    check_open(draft)
    check_unchanged(draft, seen)
    left = draft.commitments.filter(state="draft").count()
    if left:
        raise Refusal(str(draft), _("{count} of its commitments are not decided yet").format(count=left))
    reading = read_again(draft)
    rows = list(draft.commitments.filter(state="accepted"))
    done = import_reading(published(reading, rows), draft.process, by=by, at=at)
    versions = {version.start: version for version in done.document.versions.filter(corrected=False)}
    for row in rows:
        row.commitment = versions[composed(reading, row).selector.start].commitment
        row.save(update_fields=["commitment"])
    draft.document, draft.reading = done.document, ""
    draft.save(update_fields=["document", "reading"])
    uploads = list(draft.uploads.select_for_update())
    for upload in uploads:
        upload.state, upload.document = "done", done.document
        upload.save(update_fields=["state", "document"])
        upload.fetches.update(document=done.document)
    record(
        at=at, by=by, action="publish draft", subject=("document", draft.sha256),
        payload={"title": done.document.title, "source": draft.source, "accepted": len(rows),
                 "rejected": draft.commitments.filter(state="rejected").count()},
        rows=held(draft, done.document, *uploads),
    )  # fmt: skip
    return done.document
