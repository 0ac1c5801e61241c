"""What the pages of reporting show: rounds, tasks, and one commitment's questions with what was typed."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Exists, OuterRef, QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404

from pledgebook.tracking import masked
from pledgebook.web.pages.values import hedged, period
from pledgebook.web.people.rights import PartyOf, Principal
from pledgebook.web.registry.models import Observation, Party, Phase, Process, VersionParty
from pledgebook.web.reporting.leads import Shared, shared
from pledgebook.web.reporting.models import Answer, Assessment, Draft, EvidenceFile, Reminder, Report, Round
from pledgebook.web.reporting.questions import Counted, Questions
from pledgebook.web.reporting.standing import Standing, standings

SOON = dt.timedelta(days=14)  # from then on, the days that are left are counted


@dataclass(frozen=True, slots=True)
class Tasks:
    """What a party has to do in a round."""

    round: Round
    standing: Standing
    drafts: Mapping[int, Draft]


@dataclass(frozen=True, slots=True)
class Waiting:
    """An assessment that a party may answer and has not."""

    party: Party
    assessment: Assessment


@dataclass(frozen=True, slots=True)
class Known:
    """A question for a number, and the last value that is known, in words that may be shown."""

    counted: Counted
    last: str
    when: str


@dataclass(frozen=True, slots=True)
class Block:
    """The numbers of a phase, or of the whole programme."""

    phase: Phase | None
    numbers: Sequence[Known]


def round_named(public_id: str) -> Round:
    """The round. Raises ``Http404`` where there is none."""
    return get_object_or_404(Round.objects.select_related("process"), public_id=public_id)


def row_of(round: Round, public_id: str) -> Shared:
    """A commitment in a round, by its id. Raises ``Http404`` where it is not asked about."""
    found = [row for row in shared(round) if row.commitment.public_id == public_id]
    if not found:
        raise Http404
    return found[0]


def own(process: int, parties: Iterable[Party], principal: Principal) -> Sequence[Party]:
    """Those of the parties that the person speaks for."""
    held: frozenset[PartyOf] = principal.parties
    return [party for party in parties if (process, party.pk) in held]


def tasks(principal: Principal) -> Sequence[Tasks]:
    """What the person's parties have to do, in the rounds that are open; the one that is due first, first."""
    found = []
    keys = {process for process, _party in principal.parties}
    rounds = Round.objects.filter(process__in=keys, state="open").select_related("process")
    for round in rounds.order_by("due", "pk"):
        parties = own(
            round.process_id, [each.party for each in round.asked.select_related("party")], principal
        )
        if not parties:
            continue
        rows = Draft.objects.filter(round=round, party__in=parties)
        drafts = {(row.party_id, row.commitment_id): row for row in rows}
        for standing in standings(round, parties):
            mine = {key[1]: row for key, row in drafts.items() if key[0] == standing.party.pk}
            found.append(Tasks(round, standing, mine))
    return found


def unanswered(principal: Principal) -> Sequence[Waiting]:
    """The assessments of what the person's parties promise that the party has not answered; the last first."""
    found = []
    for process, party in sorted(principal.parties):
        promised = VersionParty.objects.filter(
            party=party, role="party", version__latest=True, version__process=process
        )
        answered = Answer.objects.filter(assessment=OuterRef("pk"), party=party)
        rows = Assessment.objects.filter(
            ~Exists(answered), latest=True, commitment__in=promised.values("version__commitment")
        ).select_related("commitment", "rating")
        whose = Party.objects.get(pk=party)
        found += [Waiting(whose, row) for row in rows]
    return sorted(found, key=lambda each: (each.assessment.assessed_at, each.assessment.pk), reverse=True)


def reminded(round: Round) -> Mapping[int, dt.datetime]:
    """When a party was written to last, by its key."""
    rows = Reminder.objects.filter(round=round, state="sent").order_by("at")
    return {row.party_id: row.at for row in rows}


def assessment_named(key: int) -> Assessment:
    """The assessment. Raises ``Http404`` where there is none."""
    return get_object_or_404(Assessment.objects.select_related("commitment__process"), pk=key)


def rows_of(process: Process) -> QuerySet[Round]:
    """The rounds of a process with who is asked, the last first. Three queries."""
    return Round.objects.filter(process=process).prefetch_related("asked__party").order_by("-number")


def rounds_of(process: Process) -> Sequence[Round]:
    """The rounds of a process, the last first."""
    return list(rows_of(process))


def reports_in(round: Round) -> QuerySet[Report]:
    """All reports of a round with all that they say, in the order of their commitments."""
    rows = Report.objects.filter(round=round).select_related("round", "commitment", "party", "status")
    return rows.prefetch_related("observations", "confirmations__party").order_by("commitment__number", "pk")


def report_rows(round: Round) -> QuerySet[Report]:
    """Those that stand."""
    return reports_in(round).filter(latest=True)


def reports_of(round: Round) -> Sequence[Report]:
    """The reports that stand in a round, in the order of their commitments."""
    return list(report_rows(round))


def evidence_named(public_id: uuid.UUID) -> EvidenceFile:
    """The file. Raises ``Http404`` where there is none, or none any more."""
    rows = EvidenceFile.objects.select_related("round", "commitment", "party")
    return get_object_or_404(rows, public_id=public_id, removed_at__isnull=True)


def blocks(asked: Questions) -> Sequence[Block]:
    """The numbers that are asked, phase by phase; of a programme in phases those of the whole come last. One query."""
    rows = Observation.objects.filter(measure__programme=asked.programme).select_related("measure", "figure")
    latest: dict[int, Observation] = {}
    for row in rows.filter(role="observed").order_by("ends", "recorded_at", "pk"):
        latest[row.measure_id] = row
    found: dict[int | None, list[Known]] = {}
    phases: dict[int | None, Phase | None] = {}
    for each in asked.counted:
        last = latest.get(each.measure.pk) if each.measure.pk else None
        key = each.measure.phase_id
        phases[key] = each.measure.phase
        found.setdefault(key, []).append(_known(asked, each, last))
    order = sorted(found, key=lambda key: (key is None, 0)) if len(found) > 1 else list(found)
    return [Block(phases[key], found[key]) for key in order]


def _known(asked: Questions, counted: Counted, last: Observation | None) -> Known:
    if last is None or masked(asked.kind, last.low, last.high):
        return Known(counted, "", "")
    return Known(counted, hedged(last), period(last.begins, last.ends))
