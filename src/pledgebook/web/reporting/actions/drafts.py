"""What a party typed is kept until it is sent. No entry tells of it."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.registry.models import Party
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import Draft, Report, Round
from pledgebook.web.reporting.names import called
from pledgebook.web.reporting.typed import Typed

SAME_PAGE = dt.timedelta(seconds=10)


class Stale(Refusal):
    """Somebody saved or sent another text in between. ``draft`` is what stands now, None where it was sent."""

    def __init__(self, round: Round, draft: Draft | None) -> None:
        super().__init__(round.public_id, _("somebody of your party changed it in between"))
        self.draft = draft


@transaction.atomic
def keep_draft(  # noqa: PLR0913 - what was typed, from which edition on
    round: Round,
    row: Shared,
    party: Party,
    typed: Typed,
    *,
    edition: int,
    language: str,
    by: str,
    at: dt.datetime,
    after: int | None = None,
) -> Draft | None:
    """Keep what was typed, of which ``edition`` is what it was typed over (0: nothing); the draft, None where empty.

    The same text again changes nothing. ``after`` is the number of the report that was the last one then (0: none).
    Raises ``Stale`` where another edition or report stands there by now, and ``Refusal`` where the round takes no
    reports.
    """
    round = open_for(round, row, party)
    draft = (
        Draft.objects.select_for_update().filter(round=round, commitment=row.commitment, party=party).first()
    )
    if draft and draft.typed == dict(typed):
        return draft
    if after is not None and _last(round, row) != after:
        raise Stale(round, draft)
    if (draft.edition if draft else 0) != edition and not _just_now(draft, by, at):
        raise Stale(round, draft)
    if draft is None:
        if not typed:
            return None
        draft = Draft(round=round, commitment=row.commitment, party=party, edition=0)
    draft.typed, draft.language, draft.saved_by, draft.saved_at = dict(typed), language, by, at
    draft.edition += 1
    draft.save()
    return draft


def _last(round: Round, row: Shared) -> int:
    rows = Report.objects.filter(round=round, commitment=row.commitment, latest=True)
    return rows.values_list("number", flat=True).first() or 0


def _just_now(draft: Draft | None, by: str, at: dt.datetime) -> bool:
    """The same person's page kept it a moment ago, and did not learn of it yet."""
    return draft is not None and draft.saved_by == by and at - draft.saved_at < SAME_PAGE


def open_for(round: Round, row: Shared, party: Party) -> Round:
    """The round, locked. Raises ``Refusal`` where it takes no reports, and for a party that does not lead."""
    round = Round.objects.select_for_update().get(pk=round.pk)
    if round.state != "open":
        raise Refusal(round.public_id, _("the round is closed"))
    if row.lead != party:
        said = _("{party} reports for {commitment}")
        raise Refusal(
            round.public_id, said.format(party=called(row.lead), commitment=row.commitment.public_id)
        )
    return round
