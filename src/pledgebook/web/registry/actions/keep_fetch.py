"""What was fetched from the web is kept, as it came."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.outside.fetching.fetch import Fetched
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Document, Fetch, Upload


@transaction.atomic
def keep_fetch(fetched: Fetched, of: Upload | Document, *, by: str, at: dt.datetime) -> Fetch:
    """Keep the bytes for an upload that named the address, or with the document that they are."""
    upload, document = (of, None) if isinstance(of, Upload) else (None, of)
    kept = Fetch.objects.create(
        upload=upload,
        document=document,
        asked=fetched.asked,
        address=fetched.address,
        at=at,
        sha256=fetched.sha256,
        size=len(fetched.content),
        type=fetched.type,
        content=fetched.content,
    )
    if upload:
        upload.sha256, upload.size = kept.sha256, kept.size
        upload.save(update_fields=["sha256", "size"])
    record(
        at=at, by=by, action="fetch document",
        subject=("upload", str(upload.public_id)) if upload else ("document", kept.sha256),
        payload={
            "asked": kept.asked, "address": kept.address, "sha256": kept.sha256, "size": kept.size, "type": kept.type,
        },
        rows=held(of),
    )  # fmt: skip
    return kept
