"""A file is held because it seems to name single persons; an editor who looked at it releases it with a reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.screening import Trace
from pledgebook.web.ledger.record import record
from pledgebook.web.protection.models import Hold
from pledgebook.web.protection.wording import person_in

LONGEST = 1_000  # characters of a reason


@transaction.atomic
def hold(subject: tuple[str, str], traces: Sequence[Trace], *, by: str, at: dt.datetime) -> Hold:
    """Hold it; what is held, or was released, stays so. The ledger tells the kinds, and neither lines nor words."""
    row, made = Hold.objects.get_or_create(
        subject_type=subject[0], subject_id=subject[1],
        defaults={"traces": [[trace.kind, trace.line] for trace in traces], "held_at": at},
    )  # fmt: skip
    if made:
        kinds: list[object] = [*sorted({trace.kind for trace in traces})]
        record(at=at, by=by, action="hold file", subject=subject, payload={"kinds": kinds})
    return row


@transaction.atomic
def release_hold(hold: Hold, reason: str, *, by: str, at: dt.datetime) -> Hold:
    """Let it go on. Raises ``Refusal`` without a reason, and for one that names a person itself."""
    said = reason.strip()
    if not said or len(said) > LONGEST or "\0" in said:
        raise Refusal(
            str(hold), _("say why it may be released, in up to {count} characters").format(count=LONGEST)
        )
    if personal := person_in(said):
        raise Refusal(str(hold), personal)
    row = Hold.objects.select_for_update().get(pk=hold.pk)
    if row.released_at:
        return row
    row.released_by, row.released_at, row.reason = by, at, said
    row.save()
    record(
        at=at, by=by, action="release file", subject=(row.subject_type, row.subject_id),
        payload={"reason": said},
    )  # fmt: skip
    return row
