"""To keep and send a report, to hand in its evidence, and to confirm a report of others."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from ninja import File
from ninja.files import UploadedFile

from pledgebook.messages import _, speaking
from pledgebook.web.api.bearer import KEY
from pledgebook.web.api.problems import NotTaken, Stopped
from pledgebook.web.api.reads.reports import Asked, asked_of, router
from pledgebook.web.api.schemas.report import Evidence, Report
from pledgebook.web.api.schemas.report_form import ReportForm
from pledgebook.web.api.schemas.sent_reporting import NewConfirmation, NewReport, ReportedNumber
from pledgebook.web.api.submissions import Done, once
from pledgebook.web.api.tags import meant
from pledgebook.web.api.writes.headers import EDITED, SUBMITTED
from pledgebook.web.api.writes.speaking import spoken_for
from pledgebook.web.pages.queries import rounds
from pledgebook.web.people.asking import require
from pledgebook.web.people.rights import Thing
from pledgebook.web.reporting import models
from pledgebook.web.reporting import typed as typing
from pledgebook.web.reporting.actions import attach_evidence, confirm_report, keep_draft, send_report
from pledgebook.web.reporting.actions.evidence import LARGEST
from pledgebook.web.reporting.questions import Counted
from pledgebook.web.reporting.workbook.cells import typed_in

FORM = "/rounds/{round:round_id}/commitments/{id:public_id}"


@router.put(f"{FORM}/draft", response={200: ReportForm}, auth=KEY, openapi_extra=EDITED)
def keep(request: HttpRequest, round_id: str, public_id: str, said: NewReport) -> HttpResponse:
    """Keep what is to be reported; nobody but the party sees it until it is sent."""
    asked_of(request, round_id, public_id)

    def act() -> Done:
        asked = _as_seen(request, round_id, public_id)
        keep_draft(
            asked.round, asked.row, asked.row.lead, _typed(asked, said), edition=asked.now.edition,
            language=said.language, by=request.user.get_username(), at=timezone.now(),
        )  # fmt: skip
        return Done(200, asked_of(request, round_id, public_id).told)

    return once(request, act)


@router.post(f"{FORM}/reports", response={200: Report, 201: Report}, auth=KEY, openapi_extra=EDITED)
def send(request: HttpRequest, round_id: str, public_id: str, said: NewReport) -> HttpResponse:
    """Send a report: everybody can read it then. The same said again is the report there is: the answer is then 200."""
    asked_of(request, round_id, public_id)

    def act() -> Done:
        asked, at = _as_seen(request, round_id, public_id), timezone.now()
        with speaking(said.language):
            meaning, faults = typing.read(
                asked.questions, _typed(asked, said), asked.round, language=said.language, today=at.date()
            )
            if faults:
                raise NotTaken(_by_place(faults, said))
            by = request.user.get_username()
            sent = send_report(
                asked.round, asked.row, asked.row.lead, meaning, language=said.language, by=by, at=at
            )
        row = rounds.report_rows(asked.round).get(pk=sent.pk)
        return Done(201 if sent.sent_at == at else 200, Report.of(row, public_id))

    return once(request, act)


@router.post(f"{FORM}/evidence", response={201: Evidence}, auth=KEY, openapi_extra=SUBMITTED)
def attach(request: HttpRequest, round_id: str, public_id: str, file: File[UploadedFile]) -> HttpResponse:
    """Hand in a file with the report of a commitment. It is private until the secretariat releases it."""
    asked = asked_of(request, round_id, public_id)
    name = file.name or ""
    if (file.size or 0) > LARGEST:  # before it is loaded
        raise Stopped(413, _("the file is over {size} MB").format(size=LARGEST // 1_000_000))
    content = file.read()

    def act() -> Done:
        by = request.user.get_username()
        kept = attach_evidence(
            asked.round, asked.row, asked.row.lead, name, content, by=by, at=timezone.now()
        )
        return Done(201, Evidence.of(rounds.evidence_named(kept.public_id)))

    return once(request, act, said=name.encode() + b"\n" + content)


@router.post(f"{FORM}/confirmations", response={201: Report}, auth=KEY, openapi_extra=SUBMITTED)
def confirm_joint(request: HttpRequest, round_id: str, public_id: str, said: NewConfirmation) -> HttpResponse:
    """Agree with what the lead of a joint commitment reported, or say why not."""
    round = rounds.round_named(round_id)
    row = rounds.row_of(round, public_id)
    others = frozenset((round.process_id, party.pk) for party in row.others)
    principal = require(request, "answer", Thing(others))

    def act() -> Done:
        party = spoken_for(rounds.own(round.process_id, row.others, principal), said.party)
        rows = rounds.reports_in(round).filter(commitment=row.commitment)
        report = rows.filter(number=said.report).first()
        if report is None:
            raise Http404
        confirm_report(
            report, party, agrees=said.agrees, note=said.note, by=principal.name, at=timezone.now()
        )
        return Done(201, Report.of(rows.get(pk=report.pk), public_id))

    return once(request, act)


def _as_seen(request: HttpRequest, round_id: str, public_id: str) -> Asked:
    """What is asked, as the person saw it; nobody of the party changes it until the transaction ends."""
    models.Round.objects.select_for_update().get(public_id=round_id)
    asked = asked_of(request, round_id, public_id)
    meant(request, asked.told)
    return asked


def _typed(asked: Asked, said: NewReport) -> dict[str, str]:
    """What would be typed into the form of the page. Raises ``NotTaken`` for a number that is not asked for."""
    known = {(each.measure.name, _phase(each)): each.key for each in asked.questions.counted}
    fields: dict[str, object] = {
        "status": said.status, "stage": said.stage, "narrative": said.narrative,
        "next_steps": said.next_steps, "links": "\n".join(said.links),
    }  # fmt: skip
    for place, number in enumerate(said.numbers):
        key = known.pop((number.measure, number.phase), None)
        if key is None:
            raise NotTaken({f"numbers.{place}.measure": [_("it is not asked for, or was said before")]})
        fields |= dict(_fields(key, number, said.language))
    return typing.kept(asked.questions, fields)


def _fields(key: str, number: ReportedNumber, language: str) -> Iterator[tuple[str, str]]:
    yield f"value:{key}", typed_in(Decimal(number.value), language)
    yield f"unit:{key}", number.unit
    yield f"source:{key}", number.source
    for name, day in (("begins", number.begins), ("ends", number.ends)):
        yield f"{name}:{key}", day.isoformat() if day else ""


def _by_place(faults: typing.Faults, said: NewReport) -> dict[str, list[str]]:
    """What is wrong, by where it stands in what was sent."""
    places = {
        (f"{each.measure}.{each.phase}" if each.phase is not None else each.measure): place
        for place, each in enumerate(said.numbers)
    }
    found: dict[str, list[str]] = {}
    for fault in faults:
        name, _colon, key = fault.field.partition(":")
        where = f"numbers.{places[key]}.{name}" if key in places else fault.field
        found.setdefault(where, []).append(fault.reason)
    return found


def _phase(counted: Counted) -> int | None:
    return counted.measure.phase.number if counted.measure.phase else None
