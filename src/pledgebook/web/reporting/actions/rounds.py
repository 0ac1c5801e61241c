"""A round is opened, extended, closed and published."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Party, Process
from pledgebook.web.registry.overtaken import Overtaken
from pledgebook.web.reporting.actions.wording import worded
from pledgebook.web.reporting.models import Asked, Round
from pledgebook.web.reporting.standing import standings

LONGEST_TITLE = 200


@transaction.atomic
def open_round(  # noqa: PLR0913 - what a round is made of
    process: Process,
    title: str,
    parties: Sequence[Party],
    *,
    begins: dt.date,
    ends: dt.date,
    due: dt.date,
    by: str,
    at: dt.datetime,
) -> Round:
    """Open a round: these parties are asked about that period, until that day.

    Sent twice it is opened once: the last round of the process, if it asks the same, is that round. Raises
    ``Refusal`` without a title or parties, for a period that runs backwards, and for a day that has passed.
    """
    process = Process.objects.select_for_update().get(pk=process.pk)
    called = worded(title, process.slug, _("a round has a title"), LONGEST_TITLE)
    if not parties or any(party.kind == "signatories" for party in parties):
        raise Refusal(process.slug, _("choose the parties that are asked"))
    if ends < begins:
        raise Refusal(process.slug, _("the period begins after it ends"))
    if due < at.date():
        raise Refusal(process.slug, _("the last day to answer has passed"))
    last = Round.objects.filter(process=process).order_by("-number").first()
    wanted = {party.pk for party in parties}
    if last and _same(last, called, (begins, ends, due), wanted):
        return last
    number = last.number + 1 if last else 1
    round = Round.objects.create(
        process=process, number=number, public_id=f"{process.prefix}-R{number}", title=called,
        begins=begins, ends=ends, due=due, opened_by=by, opened_at=at,
    )  # fmt: skip
    Asked.objects.bulk_create(Asked(round=round, party_id=key) for key in sorted(wanted))
    record(
        at=at, by=by, action="open round", subject=("round", round.public_id),
        payload={
            "process": process.slug, "title": called, "begins": begins.isoformat(), "ends": ends.isoformat(),
            "due": due.isoformat(), "parties": sorted({party.code for party in parties}),
        },
        rows=held(round),
    )  # fmt: skip
    return round


@transaction.atomic
def extend_round(round: Round, due: dt.date, *, by: str, at: dt.datetime, seen: str | None = None) -> Round:
    """Give everybody until a later day; reminders and calendars follow. The day that it is already changes nothing.

    ``seen`` is the last day when the person looked. Raises ``Overtaken`` where it is another by now, ``Refusal`` for a
    round that is not open, and for a day that is earlier or has passed.
    """
    round = Round.objects.select_for_update().get(pk=round.pk)
    if round.state != "open":
        raise Refusal(round.public_id, _("the round is closed"))
    if due == round.due:
        return round
    if seen not in (None, round.due.isoformat()):
        raise Overtaken(round)
    if due < round.due:
        raise Refusal(round.public_id, _("the new day is before the one that was given"))
    if due < at.date():
        raise Refusal(round.public_id, _("the last day to answer has passed"))
    before, round.due = round.due, due
    round.save()
    record(
        at=at, by=by, action="extend round", subject=("round", round.public_id),
        payload={"before": {"due": before.isoformat()}, "after": {"due": due.isoformat()}}, rows=held(round),
    )  # fmt: skip
    return round


@transaction.atomic
def close_round(round: Round, *, by: str, at: dt.datetime) -> Round:
    """Take no more reports. One that is closed already stays as it is, without an entry."""
    round = Round.objects.select_for_update().get(pk=round.pk)
    if round.state != "open":
        return round
    round.state, round.closed_by, round.closed_at = "closed", by, at
    round.save()
    record(
        at=at, by=by, action="close round", subject=("round", round.public_id), payload={}, rows=held(round)
    )
    return round


@transaction.atomic
def publish_round(round: Round, *, by: str, at: dt.datetime) -> Round:
    """Show everybody who answered and who did not. Raises ``Refusal`` for one that is open still."""
    round = Round.objects.select_for_update().get(pk=round.pk)
    if round.state == "published":
        return round
    if round.state != "closed":
        raise Refusal(round.public_id, _("close the round first"))
    round.state, round.published_by, round.published_at = "published", by, at
    round.save()
    told = {
        each.party.code: {"answered": each.answered, "reports": each.sent, "asked": len(each.leads)}
        for each in standings(round)
    }
    record(
        at=at, by=by, action="publish round", subject=("round", round.public_id), payload={"parties": told},
        rows=held(round),
    )  # fmt: skip
    return round


def _same(last: Round, title: str, days: tuple[dt.date, dt.date, dt.date], parties: set[int]) -> bool:
    asked = set(last.asked.values_list("party_id", flat=True))
    return (last.title, (last.begins, last.ends, last.due), asked, last.state) == (
        title,
        days,
        parties,
        "open",
    )
