"""A document that waits is none of the process after all, or is taken up again."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.drafts import check_unchanged
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import DraftDocument
from pledgebook.web.registry.overtaken import Overtaken, Settled

LONGEST_REASON = 500


@transaction.atomic
def discard_draft(
    draft: DraftDocument, because: str, *, seen: int | None = None, by: str, at: dt.datetime
) -> DraftDocument:
    """Let nobody wait for it any more. What was read, and what was decided of it, stays.

    ``seen`` is the revision that was looked at. Raises ``Refusal`` without a reason, ``Settled`` for a document that is
    published, and ``Overtaken`` where somebody changed it since; a second time changes nothing.
    """
    because = " ".join(because.split())
    draft = DraftDocument.objects.select_for_update().get(pk=draft.pk)
    if draft.discarded_at:
        return draft
    if draft.document_id:
        raise Settled(str(draft), _("the document is published; correct the commitment on its page"))
    if not because or len(because) > LONGEST_REASON:
        raise Refusal(str(draft), _("say why, in {count} characters at most").format(count=LONGEST_REASON))
    check_unchanged(draft, seen)
    draft.discarded_at, draft.discarded_by, draft.discarded_because = at, by, because
    return _kept(draft, "discard draft", by, at)


@transaction.atomic
def restore_draft(draft: DraftDocument, *, seen: str, by: str, at: dt.datetime) -> DraftDocument:
    """Take up again what was discarded, as it stood; who does so reviews it, and a second time changes nothing.

    ``seen`` is the instant at which what the person looked at was discarded, in ISO 8601. Raises ``Overtaken`` where
    another one took it up since, or discarded it anew.
    """
    draft = DraftDocument.objects.select_for_update().get(pk=draft.pk)
    if draft.discarded_at is None and draft.reviewer == by:
        return draft
    if draft.discarded_at is None or draft.discarded_at.isoformat() != seen:
        raise Overtaken(draft)
    draft.discarded_at, draft.discarded_by, draft.discarded_because, draft.reviewer = None, "", "", by
    return _kept(draft, "restore draft", by, at)


def _kept(draft: DraftDocument, action: str, by: str, at: dt.datetime) -> DraftDocument:
    draft.save(update_fields=["discarded_at", "discarded_by", "discarded_because", "reviewer"])
    record(at=at, by=by, action=action, subject=("draft", draft.sha256), payload={}, rows=held(draft))
    return draft
