"""What the page of a programme shows: stages, phases, measures with their values, and what cannot be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from django.db.models import Prefetch
from django.shortcuts import get_object_or_404

from pledgebook.formats.bounds import shown_dates, shown_values
from pledgebook.formats.words import day, word
from pledgebook.messages import _
from pledgebook.model import Hedge, ProgrammeKind
from pledgebook.model.figure import meaning
from pledgebook.tracking import Flag
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.pages.chart import Chart, Level, Value, draw
from pledgebook.web.registry.flags import impossible
from pledgebook.web.registry.models import CommitmentVersion, Measure, Observation, Phase, Programme

OVER_A_PERIOD = ("flow", "capacity")


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of the kind, and where the programme stands: past, now or ahead; unknown where nobody said."""

    name: str
    state: str


@dataclass(frozen=True, slots=True)
class Row:
    """A value in words: what was said, what it may mean, when it holds."""

    observation: Observation
    said: str
    bounds: str
    period: str


@dataclass(frozen=True, slots=True)
class Series:
    """One measure in one unit: its values, and the drawing where they have days."""

    measure: Measure
    rows: Sequence[Row]
    chart: Chart | None
    told: str

    @property
    def id(self) -> str:
        """What the page calls it."""
        return f"m{self.measure.pk}"


@dataclass(frozen=True, slots=True)
class Part:
    """A phase with its measures, or, without a phase, those of the whole programme."""

    phase: Phase | None
    opens: str
    series: Sequence[Series]
    flags: Sequence[str]


@dataclass(frozen=True, slots=True)
class Page:
    """A programme with everything that its page shows."""

    programme: Programme
    kind: ProgrammeKind | None
    stages: Sequence[Stage]
    parts: Sequence[Part]
    commitments: Sequence[CommitmentVersion]

    @property
    def subjects(self) -> list[tuple[str, str]]:
        """What the history tells of it: itself, its commitments and the documents that they stand in."""
        documents = dict.fromkeys(version.document.sha256 for version in self.commitments)
        return [
            ("programme", self.programme.public_id),
            *(("commitment", version.commitment.public_id) for version in self.commitments),
            *(("document", sha256) for sha256 in documents if sha256),
        ]

    @property
    def doubted(self) -> bool:
        """Whether a value cannot be."""
        return any(part.flags for part in self.parts)


def programme_named(public_id: str) -> Programme:
    """The programme. Raises ``Http404`` where there is none."""
    return get_object_or_404(Programme.objects.select_related("process"), public_id=public_id)


def page(programme: Programme) -> Page:
    """Everything about a programme, in a number of queries that does not depend on how much it is."""
    kind = load_kinds().get(programme.kind)
    measures = _measures(programme)
    failed = impossible(programme)
    phases: list[Phase | None] = [None, *programme.phases.all()]
    parts = [_part(phase, kind, [m for m in measures if m.phase == phase], failed) for phase in phases]
    commitments = CommitmentVersion.objects.filter(commitment__programme=programme, latest=True)
    return Page(
        programme,
        kind,
        list(_stages(programme, kind)),
        [part for part in parts if part.phase or part.series],
        list(commitments.select_related("commitment", "document").order_by("commitment_id")),
    )


def _measures(programme: Programme) -> list[Measure]:
    observations = Observation.objects.select_related("figure__document").order_by(
        "ends", "recorded_at", "id"
    )
    return list(
        programme.measures.select_related("phase", "programme").prefetch_related(
            Prefetch("observations", observations)
        )
    )


def _stages(programme: Programme, kind: ProgrammeKind | None) -> Iterable[Stage]:
    """The stages in order; those before the present one are past."""
    names = kind.stages if kind else ()
    at = names.index(programme.stage) if programme.stage in names else None
    for place, name in enumerate(names):
        if at is None:
            yield Stage(name, "unknown")
        else:
            yield Stage(name, "past" if place < at else "now" if place == at else "ahead")


def _part(
    phase: Phase | None, kind: ProgrammeKind | None, measures: Sequence[Measure], failed: Iterable[Flag]
) -> Part:
    number = phase.number if phase else None
    flags = [_flag(flag) for flag in failed if flag.phase == number]
    opens = shown_dates(phase.opens_from, phase.opens_to) if phase else ""
    return Part(phase, opens, [_series(measure, kind, measures) for measure in measures], flags)


def _flag(flag: Flag) -> str:
    """What fails, in words."""
    smaller, compares, larger = flag.check.partition(" <= ")
    if compares:
        said = _("{smaller} cannot be more than {larger}").format(smaller=word(smaller), larger=word(larger))
    else:
        said = _("these numbers do not agree: {check}").format(check=word(flag.check))
    return f"{said} ({day(flag.ends)})" if flag.ends else said


def _series(measure: Measure, kind: ProgrammeKind | None, among: Sequence[Measure]) -> Series:
    observations = list(measure.observations.all())
    rows = [_row(observation) for observation in observations]
    if kind is None or not kind.comparable:  # its counts enter no comparison, and a drawing is one
        return Series(measure, rows, None, "")
    periods = measure.type in OVER_A_PERIOD
    before = (
        {"baseline"} if periods else set()
    )  # what flowed in an earlier period is drawn over it, beside the rest
    observed = [_value(row) for row in rows if row.observation.role in {"observed", *before}]
    levels = [*_levels(rows, {"target", "baseline"} - before), *_ceilings(measure, kind, among)]
    chart = draw(observed, levels, periods=periods)
    told = "; ".join([*(value.label for value in observed if value.ends), *(level.label for level in levels)])
    return Series(measure, rows, chart, told)


def _row(observation: Observation) -> Row:
    percent = observation.role == "change"
    stated = shown_values(observation.low, observation.high) + (" %" if percent else "")
    said = (
        observation.figure.quote if observation.figure else f"{_hedged(observation.hedge)} {stated}".strip()
    )
    return Row(observation, said, stated, shown_dates(observation.begins, observation.ends))


def _hedged(hedge: str) -> str:
    words = {"over": _("over"), "under": _("under"), "about": _("about")}
    return words.get(hedge, "")  # the bounds themselves show that one end is open


def _value(row: Row) -> Value:
    observation = row.observation
    interval = meaning(observation.low, observation.high, cast("Hedge", observation.hedge))
    return Value(
        label=f"{row.bounds}, {_when(observation)}",
        stated=float(_stated(observation)),
        low=float(interval.low or 0),
        high=None if interval.high is None else float(interval.high),
        begins=observation.begins,
        ends=observation.ends,
    )


def _when(observation: Observation) -> str:
    ends: dt.date | None = observation.ends
    if observation.begins and ends and observation.begins != ends:
        return _("{begins} to {ends}").format(begins=day(observation.begins), ends=day(ends))
    return day(ends) if ends else _("no day given")


def _stated(observation: Observation) -> float:
    """The number as written; of a range, its upper end."""
    return float(observation.low if observation.high is None else observation.high)  # type: ignore[arg-type]


def _levels(rows: Iterable[Row], roles: Container[str]) -> Iterable[Level]:
    """The values of some roles, as lines across."""
    for row in rows:
        if row.observation.role in roles:
            label = f"{word(row.observation.role)}: {row.bounds}"
            yield Level(label, row.observation.role, _stated(row.observation))


def _ceilings(measure: Measure, kind: ProgrammeKind, among: Iterable[Measure]) -> Iterable[Level]:
    """What the kind says that the measure cannot exceed: the last value of that, in the same phase and unit."""
    for check in kind.checks:
        smaller, compares, larger = check.partition(" <= ")
        if not compares or smaller != measure.name:
            continue
        for other in among:
            observed = [each for each in other.observations.all() if each.role == "observed"]
            if other.name == larger and other.unit == measure.unit and observed:
                label = f"{word(larger)}: {shown_values(observed[-1].low, observed[-1].high)}"
                yield Level(label, "ceiling", _stated(observed[-1]))
