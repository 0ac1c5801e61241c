"""The three voices of a commitment, side by side and never merged, and where they disagree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Prefetch, Q, QuerySet

from pledgebook.web.registry.models import Commitment, Party, Process
from pledgebook.web.reporting.computed import Computed, computed
from pledgebook.web.reporting.models import Assessment, EvidenceFile, Report
from pledgebook.web.reporting.names import called
from pledgebook.web.reporting.stages import stage_reads_as


@dataclass(frozen=True, slots=True)
class Voice:
    """One voice as it is compared: whose it is, and what it reads as."""

    whose: str  # party, assessor, data
    name: str
    reads_as: str


@dataclass(frozen=True, slots=True)
class Voices:
    """What the party reports, what assessors find, what the data compute."""

    commitment: Commitment
    report: Report | None
    earlier: Sequence[Report]
    evidence: Sequence[EvidenceFile]
    assessments: Sequence[Assessment]
    computed: Sequence[Computed]

    @property
    def reports(self) -> Sequence[Report]:
        """All of them, the latest first."""
        return [*([self.report] if self.report else []), *self.earlier]

    @property
    def heard(self) -> Sequence[Voice]:
        """Those that read as something, each once."""
        found: list[Voice] = []
        if self.report and (reads_as := self._reported):
            found.append(Voice("party", called(self.report.party), reads_as))
        found += (
            Voice("assessor", each.organisation, each.rating.reads_as)
            for each in self.assessments
            if each.rating.reads_as
        )
        found += (
            Voice("data", each.target.measure.name, each.reads_as) for each in self.computed if each.reads_as
        )
        return list(dict.fromkeys(found))

    @property
    def _reported(self) -> str:
        """What the report reads as: by its status, else by the stage that the programme has reached."""
        if self.report is None or self.report.status:
            return self.report.status.reads_as if self.report and self.report.status else ""
        programme = self.commitment.programme
        return stage_reads_as(programme.kind, self.report.stage) if programme else ""

    @property
    def disputed(self) -> bool:
        """A party that has a say in it does not agree with the report."""
        return bool(self.report) and any(not each.agrees for each in self.report.confirmations.all())  # type: ignore[union-attr]

    @property
    def disagree(self) -> bool:
        """Two of them read as different things."""
        return len({voice.reads_as for voice in self.heard}) > 1 or self.disputed

    @property
    def silent(self) -> bool:
        """Nobody said anything yet."""
        return not (self.report or self.assessments or self.computed)


def voices(commitment: Commitment) -> Voices:
    """All that is said of a commitment; of the party the last report, whichever round it was in. Seven queries."""
    reports = list(
        _reports(Report.objects.filter(commitment=commitment)).order_by("-round__number", "-number")
    )
    report = next((each for each in reports if each.latest), None)
    evidence = EvidenceFile.objects.filter(commitment=commitment, removed_at__isnull=True)
    return Voices(
        commitment,
        report,
        [each for each in reports if each != report],
        list(evidence.select_related("party", "round")),
        list(_assessments(Assessment.objects.filter(commitment=commitment, latest=True))),
        computed(commitment.programme),
    )


def assessments() -> QuerySet[Assessment]:
    """All of them, with what is said in each and what was answered."""
    return _assessments(Assessment.objects.all())


def disagreements(process: Process, party: Party | None = None) -> Sequence[Voices]:
    """The commitments whose voices disagree. Those with a report or an assessment alone are looked at."""
    said = Q(reports__isnull=False) | Q(assessments__isnull=False)
    rows = Commitment.objects.filter(said, process=process, merged_into=None).select_related("programme")
    if party is not None:
        rows = rows.filter(
            versions__latest=True, versions__parties__party=party, versions__parties__role="party"
        )
    rows = rows.distinct().order_by("number")
    told = rows.prefetch_related(
        Prefetch(
            "reports", _reports(Report.objects.filter(latest=True)).order_by("-round__number"), to_attr="told"
        ),
        Prefetch("assessments", _assessments(Assessment.objects.filter(latest=True)), to_attr="found"),
    )
    return [each for each in _each(told) if each.disagree]


def _each(rows: Iterable[Commitment]) -> Iterable[Voices]:
    for row in rows:
        told, found = row.told, row.found  # type: ignore[attr-defined]
        yield Voices(row, told[0] if told else None, (), (), found, computed(row.programme))


def _reports(rows: QuerySet[Report]) -> QuerySet[Report]:
    related = ("party", "status", "round")
    return rows.select_related(*related).prefetch_related(
        "confirmations__party", "observations__measure__phase"
    )


def _assessments(rows: QuerySet[Assessment]) -> QuerySet[Assessment]:
    related = ("rating__scale", "round")
    return rows.select_related(*related).prefetch_related("answers__party").order_by("organisation")
