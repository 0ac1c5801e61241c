"""A report is sent, and confirmed by the other parties of its commitment."""

from __future__ import annotations

import datetime as dt

from django.db import transaction

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.registry.actions import report_observation
from pledgebook.web.registry.holdings import held
from pledgebook.web.registry.models import Measure, Observation, Party
from pledgebook.web.reporting.actions.drafts import open_for
from pledgebook.web.reporting.actions.wording import worded
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import Confirmation, Draft, Report, Round
from pledgebook.web.reporting.typed import Number, Said

LONGEST_NOTE = 2000


@transaction.atomic
def send_report(
    round: Round, row: Shared, party: Party, said: Said, *, language: str, by: str, at: dt.datetime
) -> Report:
    """Send what is meant, in the name of the party; its draft is gone, its numbers are observations.

    The same said again is the report that there is, without an entry. Raises ``Refusal`` where the round takes no
    reports, for a party that does not lead, and for a number that cannot be kept; nothing is kept then.
    """
    round = open_for(round, row, party)
    seen = [_observed(each, party, round, by, at) for each in said.numbers]
    Draft.objects.filter(round=round, commitment=row.commitment, party=party).delete()
    before = Report.objects.filter(round=round, commitment=row.commitment).order_by("-number").first()
    report = Report(
        round=round, commitment=row.commitment, party=party, number=before.number + 1 if before else 1,
        status=said.status, stage=said.stage, narrative=said.narrative, next_steps=said.next_steps,
        links=said.links, breakdowns=_broken_down(said), language=language, sent_by=by, sent_at=at,
    )  # fmt: skip
    if before and _same(before, report, seen):
        return before
    Report.objects.filter(round=round, commitment=row.commitment, latest=True).update(latest=False)
    report.save(force_insert=True)
    report.observations.set(seen)
    record(
        at=at, by=by, action="send report", subject=("commitment", row.commitment.public_id),
        payload=_told(report, len(seen)), rows=held(before, report),
    )  # fmt: skip
    return report


def sent_already(report: Report | None, party: Party, said: Said) -> bool:
    """The report says exactly this: it is the same that is sent once more."""
    if report is None:
        return False
    fields = (
        party.pk, said.status, said.stage, said.narrative, said.next_steps, said.links, _broken_down(said)
    )  # fmt: skip
    if fields != (
        report.party_id, report.status, report.stage, report.narrative, report.next_steps, report.links,
        report.breakdowns,
    ):  # fmt: skip
        return False
    there = {
        (_counted(each.measure), each.low, each.begins, each.ends, each.source)
        for each in report.observations.select_related("measure")
    }
    return there == {
        (_counted(each.measure), each.value, each.begins, each.ends, _source(each, party, report.round))
        for each in said.numbers
    }


def _counted(measure: Measure) -> tuple[object, ...]:
    return measure.programme_id, measure.phase_id, measure.name, measure.unit


@transaction.atomic
def confirm_report(
    report: Report, party: Party, *, agrees: bool, note: str, by: str, at: dt.datetime
) -> Confirmation:
    """Agree with what the lead reported, or say why not. A later word takes the place of the one before.

    Raises ``Refusal`` where it does not agree and says nothing, and where a later report stands by now.
    """
    report = Report.objects.select_for_update().select_related("commitment", "round").get(pk=report.pk)
    place = report.commitment.public_id
    if not report.latest:
        raise Refusal(place, _("a later report stands there by now"))
    said = worded(note, place, _("say what you do not agree with"), LONGEST_NOTE) if not agrees else ""
    if agrees and note.strip():
        said = worded(note, place, "", LONGEST_NOTE)
    found = Confirmation.objects.filter(report=report, party=party).first()
    if found and (found.agrees, found.note) == (agrees, said):
        return found
    found = found or Confirmation(report=report, party=party)
    found.agrees, found.note, found.confirmed_by, found.confirmed_at = agrees, said, by, at
    found.save()
    record(
        at=at, by=by, action="confirm report", subject=("commitment", place),
        payload={
            "round": report.round.public_id, "report": report.number, "party": party.code, "agrees": agrees,
            "note": said,
        },
        rows=held(report),
    )  # fmt: skip
    return found


def _observed(number: Number, party: Party, round: Round, by: str, at: dt.datetime) -> Observation:
    source = _source(number, party, round)
    return report_observation(
        number.measure, number.value, source=source, by=by, at=at, begins=number.begins, ends=number.ends
    )


def _source(number: Number, party: Party, round: Round) -> str:
    return number.source or _("report of {party}, {round}").format(party=party.name, round=round.title)


def _broken_down(said: Said) -> list[dict[str, object]]:
    """What each breakdown is of, and the table."""
    return [
        {
            "measure": number.measure.name,
            "phase": number.measure.phase.title if number.measure.phase else "",
            "unit": number.measure.unit,
            "ends": number.ends.isoformat(),
            **number.breakdown.kept(),
        }
        for number in said.numbers
        if number.breakdown
    ]


def _same(before: Report, after: Report, seen: list[Observation]) -> bool:
    fields = ("party_id", "status_id", "stage", "narrative", "next_steps", "links", "breakdowns")
    if any(getattr(before, name) != getattr(after, name) for name in fields):
        return False
    return set(before.observations.values_list("pk", flat=True)) == {each.pk for each in seen}


def _told(report: Report, numbers: int) -> dict[str, object]:
    """Of breakdowns only how many there are: an entry is public, and its digest of the rows has their numbers."""
    return {
        "round": report.round.public_id,
        "party": report.party.code,
        "report": report.number,
        "status": report.status.code if report.status else None,
        "stage": report.stage,
        "narrative": report.narrative,
        "next_steps": report.next_steps,
        "links": list(report.links),
        "numbers": numbers,
        **({"breakdowns": len(report.breakdowns)} if report.breakdowns else {}),
    }
