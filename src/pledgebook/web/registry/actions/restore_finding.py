"""A person takes back that a finding is nothing to look into."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.doubted import doubt_again
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Document, Finding, Process


@transaction.atomic
def restore_finding(finding: Finding, *, by: str, at: dt.datetime) -> None:
    """Let a dismissed finding stand again, wherever in the process it was dismissed with it.

    The dismissal and its reason stay on record. Raises ``Refusal`` where it stands already.
    """
    Process.objects.select_for_update().get(pk=finding.document.process_id)
    finding = (
        Finding.objects.select_related("document", "dismissal").defer("document__text").get(pk=finding.pk)
    )
    dismissal = finding.dismissal
    if dismissal is None:
        raise Refusal(finding.claim, _("the finding stands already"))
    documents = list(Document.objects.filter(pk__in=dismissal.findings.values("document")).only("pk"))
    dismissal.findings.update(dismissal=None)
    dismissal.restored_by, dismissal.restored_at = by, at
    dismissal.save(update_fields=["restored_by", "restored_at"])
    doubt_again(documents)
    record(
        at=at, by=by, action="restore finding", subject=("document", finding.document.sha256 or ""),
        payload={
            "title": finding.document.title,
            "source": finding.document.source,
            "finding": finding.claim,
            "key": finding.key,
            "reason": dismissal.reason,
        },
        rows=held(dismissal, *documents),
    )  # fmt: skip
