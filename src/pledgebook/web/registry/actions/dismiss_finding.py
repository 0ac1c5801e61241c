"""A person says that a finding is nothing to look into."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.doubted import doubt_again
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Dismissal, Document, Finding, Process

LONGEST = 2000  # characters of a reason


@transaction.atomic
def dismiss_finding(finding: Finding, *, reason: str, by: str, at: dt.datetime) -> Dismissal:
    """Set a finding aside, for a reason that everybody can read.

    It stays set aside, in this document and in every other of the process, for the same words
    (``registry.spoken``): where a letter of them changes, the finding is there again. Raises ``Refusal`` without a
    reason, for one that is too long, and where it is set aside already.
    """
    process = Process.objects.select_for_update().get(pk=finding.document.process_id)
    finding = Finding.objects.select_related("document").defer("document__text").get(pk=finding.pk)
    said = reason.strip()
    if not said or "\0" in said:
        raise Refusal(finding.claim, _("a finding is dismissed with a reason"))
    if len(said) > LONGEST:
        raise Refusal(finding.claim, _("keep the reason under {count} characters").format(count=LONGEST))
    if finding.dismissal_id:
        raise Refusal(finding.claim, _("the finding was dismissed before"))
    dismissal = Dismissal.objects.create(
        process=process, key=finding.key, reason=said, dismissed_by=by, dismissed_at=at
    )
    same = Finding.objects.filter(document__process=process, key=finding.key, dismissal=None)
    documents = list(Document.objects.filter(pk__in=same.values("document")).only("pk"))
    same.update(dismissal=dismissal)
    doubt_again(documents)
    record(
        at=at, by=by, action="dismiss finding", subject=("document", finding.document.sha256 or ""),
        payload=_told(finding, said), rows=held(dismissal, *documents),
    )  # fmt: skip
    return dismissal


def _told(finding: Finding, reason: str) -> dict[str, object]:
    quotes = finding.places.order_by("position").values_list("quote", flat=True)
    return {
        "title": finding.document.title,
        "source": finding.document.source,
        "finding": finding.claim,
        "kind": finding.kind,
        "verdict": finding.verdict,
        "figures": list(quotes),
        "key": finding.key,
        "reason": reason,
    }
