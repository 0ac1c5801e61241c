"""An editor takes a document to review, so that two do not do the same work, or gives it back."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.web.ledger.record import record
from pledgebook.web.registry.actions.decide_draft import check_open
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import DraftDocument
from pledgebook.web.registry.overtaken import Overtaken


def take_draft(draft: DraftDocument, *, by: str, at: dt.datetime, seen: str) -> DraftDocument:
    """Take it, from another too: who reviews it says so, and nobody has to wait for somebody who is away.

    ``seen`` is who reviewed it when the person looked, empty for nobody: no one takes it unawares from who took it a
    moment ago.
    """
    return _of(draft, by, by, at, seen)


def give_back_draft(draft: DraftDocument, *, by: str, at: dt.datetime, seen: str) -> DraftDocument:
    """It is nobody's again; not of who took it over since the person looked."""
    return _of(draft, "", by, at, seen)


@transaction.atomic
def _of(draft: DraftDocument, reviewer: str, by: str, at: dt.datetime, seen: str) -> DraftDocument:
    """Raises ``Settled`` where it is published or discarded, ``Overtaken`` where another one reviews it by now."""
    draft = DraftDocument.objects.select_for_update().get(pk=draft.pk)
    check_open(draft)
    if draft.reviewer != reviewer:
        if draft.reviewer != seen:
            raise Overtaken(draft)
        draft.reviewer = reviewer
        draft.save(update_fields=["reviewer"])
        record(
            at=at, by=by, action="take draft" if reviewer else "give back draft",
            subject=("draft", draft.sha256), payload={}, rows=held(draft),
        )  # fmt: skip
    return draft
