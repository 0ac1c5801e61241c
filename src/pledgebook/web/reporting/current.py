"""What stands in the fields of a commitment now: its draft, else what was sent, so that it can be sent otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import Draft, Report, Round


@dataclass(frozen=True, slots=True)
class Current:
    """The fields as typed; ``edition`` is that of the draft, ``after`` the number of the report that was sent last.

    Both are 0 where there is none.
    """

    typed: Mapping[str, str]
    edition: int
    draft: Draft | None
    after: int = 0


def current(round: Round, row: Shared) -> Current:
    """Of the lead. The numbers that were sent are in the registry: they are not asked again. Two queries."""
    draft = Draft.objects.filter(round=round, commitment=row.commitment, party=row.lead).first()
    sent = last_sent(round, row)
    after = sent.number if sent else 0
    if draft:
        return Current(draft.typed, draft.edition, draft, after)
    return Current(_again(sent), 0, None, after)


def last_sent(round: Round, row: Shared) -> Report | None:
    """What stands in the round of a commitment. One query."""
    rows = Report.objects.filter(round=round, commitment=row.commitment, latest=True)
    return rows.select_related("status", "party").first()


def _again(sent: Report | None) -> dict[str, str]:
    if sent is None:
        return {}
    status = sent.status.code if sent.status else ""
    said = {"status": status, "stage": sent.stage, "narrative": sent.narrative, "next_steps": sent.next_steps}
    return {name: text for name, text in (said | {"links": "\n".join(sent.links)}).items() if text}
