"""What the page of a programme shows: its stages, phases, measures and their values, and what cannot be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Prefetch, QuerySet
from django.shortcuts import get_object_or_404

from pledgebook.messages import _
from pledgebook.model import ProgrammeKind
from pledgebook.tracking import Flag, masked
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.ledger.models import Entry
from pledgebook.web.pages import values
from pledgebook.web.pages.queries.history import told_of
from pledgebook.web.registry.flags import impossible
from pledgebook.web.registry.models import (
    Commitment,
    CommitmentVersion,
    Figure,
    Measure,
    Observation,
    Phase,
    Process,
    Programme,
)
from pledgebook.web.reporting.names import named


@dataclass(frozen=True, slots=True)
class Row:
    """A value in the table of its measure.

    ``written`` is how its source puts it, ``means`` its bounds. ``hidden`` is a count too small to be shown, of which
    neither says more than that. ``wrong`` says in words what cannot be.
    """

    observation: Observation
    written: str
    means: str
    time: str
    hidden: bool
    wrong: Sequence[str]

    @property
    def text(self) -> str:
        """The value in few words: with its hedge, or what stands in its place."""
        if self.hidden:
            return self.written
        shown = values.hedged(self.observation)
        return _("{number} percent").format(number=shown) if self.observation.role == "change" else shown


@dataclass(frozen=True, slots=True)
class Series:
    """A measure and its values, in the order of the days they hold for; those without a day come first."""

    measure: Measure
    rows: Sequence[Row]

    def last(self, role: str) -> Row | None:
        """The latest value in a role; of one day, the one recorded last."""
        rows = [row for row in self.rows if row.observation.role == role]
        return rows[-1] if rows else None

    @property
    def wrong(self) -> Sequence[str]:
        """Everything that cannot be, each once."""
        return list(dict.fromkeys(text for row in self.rows for text in row.wrong))


@dataclass(frozen=True, slots=True)
class Group:
    """The measures of one phase, or of the programme as a whole; ``opens`` says when the phase does."""

    phase: Phase | None
    opens: str
    series: Sequence[Series]


@dataclass(frozen=True, slots=True)
class Story:
    """A programme, and everything around it that its page shows."""

    programme: Programme
    kind: ProgrammeKind | None
    groups: Sequence[Group]
    commitments: Sequence[Commitment]
    notes: Sequence[str]
    entries: Sequence[Entry]

    @property
    def series(self) -> Sequence[Series]:
        """The measures of all phases."""
        return [series for group in self.groups for series in group.series]


def programme_named(public_id: str) -> Programme:
    """The programme. Raises ``Http404`` where there is none."""
    return get_object_or_404(Programme.objects.select_related("process"), public_id=public_id)


def programmes(process: Process) -> QuerySet[Programme]:
    """The programmes of a process, by their number."""
    return process.programmes.order_by("number")


def story(programme: Programme) -> Story:
    """The programme as its page tells it."""
    kind = load_kinds().get(programme.kind)
    commitments = _commitments(programme)
    return Story(
        programme,
        kind,
        _groups(programme, kind),
        commitments,
        _notes(programme, kind, commitments),
        told_of(("programme", programme.public_id), *_began(commitments)),
    )


def _commitments(programme: Programme) -> Sequence[Commitment]:
    """Those that run on it, each with its latest version as ``latest``; one that was merged has none."""
    latest = CommitmentVersion.objects.filter(latest=True).select_related("document").defer("document__text")
    found = programme.commitments.filter(merged_into=None).order_by("number")
    return list(found.prefetch_related(Prefetch("versions", latest, to_attr="latest")))


def _began(commitments: Iterable[Commitment]) -> list[tuple[str, str]]:
    """The document from which the programme was proposed, in whose import its history begins."""
    documents = [version.document for each in commitments for version in each.latest]  # type: ignore[attr-defined]
    return [("document", documents[0].sha256)] if documents and documents[0].sha256 else []


def _groups(programme: Programme, kind: ProgrammeKind | None) -> Sequence[Group]:
    phases = list(programme.phases.order_by("number"))
    found = _series(programme, kind)
    whole = [each for each in found if each.measure.phase_id is None]
    groups = [Group(None, "", whole)] if whole or not phases else []
    for phase in phases:
        own = [each for each in found if each.measure.phase_id == phase.pk]
        groups.append(Group(phase, _opens(phase), own))
    return groups


def _series(programme: Programme, kind: ProgrammeKind | None) -> Sequence[Series]:
    """The measures, in the order in which the kind names them."""
    order = [each.id for each in kind.measures] if kind else []
    rows = Observation.objects.select_related("figure__document").defer("figure__document__text")
    measures = programme.measures.select_related("phase").prefetch_related(Prefetch("observations", rows))
    flags = impossible(programme)
    found = [_one(measure, kind, flags) for measure in measures]
    return sorted(
        found, key=lambda each: order.index(each.measure.name) if each.measure.name in order else -1
    )


def _one(measure: Measure, kind: ProgrammeKind | None, flags: Sequence[Flag]) -> Series:
    seen = sorted(
        measure.observations.all(), key=lambda each: (each.ends or dt.date.min, each.recorded_at, each.pk)
    )
    small = any(masked(kind, each.low, each.high) for each in seen if each.role != "change")
    number = measure.phase.number if measure.phase else None
    wrong: dict[Observation, list[str]] = {}
    for flag in flags:
        at = _at(flag, seen) if flag.phase == number and measure.name == flag.check.split()[0] else None
        if at:
            wrong.setdefault(at, []).append(_said(flag.check))
    return Series(measure, [_row(each, kind, wrong.get(each, ()), small=small) for each in seen])


def _at(flag: Flag, seen: Sequence[Observation]) -> Observation | None:
    """The value that fails a check: the last one observed by the day of the flag."""
    last = flag.ends or dt.date.max
    observed = [each for each in seen if each.role == "observed" and (each.ends or dt.date.min) <= last]
    return observed[-1] if observed else None


def _row(observation: Observation, kind: ProgrammeKind | None, wrong: Sequence[str], *, small: bool) -> Row:
    """A change of a small count is not shown either: what changed would follow from it."""
    figure = observation.figure
    on_a_day = figure is None and observation.begins is None  # a person gives the day alone
    time = values.period(observation.ends if on_a_day else observation.begins, observation.ends)
    change = observation.role == "change"
    if kind and (small if change else masked(kind, observation.low, observation.high)):
        text = _("not shown") if change else values.withheld(kind, observation)
        return Row(observation, text, "", time, hidden=True, wrong=())
    written = figure.quote if figure else values.hedged(observation)
    return Row(observation, written, values.means(observation), time, hidden=False, wrong=wrong)


def _said(check: str) -> str:
    """A check that fails, in words."""
    smaller, compares, larger = check.partition(" <= ")
    if compares:
        return _("Cannot be: {smaller} is more than {larger}. One of the two is wrong.").format(
            smaller=named(smaller), larger=named(larger)
        )
    level, _equals, rest = check.partition(" = ")
    inflow, _minus, outflow = rest.partition(" + ")[2].partition(" - ")
    return _(
        "Cannot be: {level} is not what it was before, with {inflow} added and {outflow} taken away. "
        "One of them is wrong."
    ).format(level=named(level), inflow=named(inflow), outflow=named(outflow))


def _opens(phase: Phase) -> str:
    first, last = phase.opens_from, phase.opens_to
    if first and last and first != last:
        return _("opens some day from {period}").format(period=values.period(first, last))
    if first and last:
        return _("opens on {day}").format(day=values.period(first, last))
    known = values.period(first, last)
    return _("opens {period}").format(period=known) if known else _("when it opens is not said")


def _notes(
    programme: Programme, kind: ProgrammeKind | None, commitments: Iterable[Commitment]
) -> Sequence[str]:
    """The notes; the small counts of a kind that masks them are left out of those too."""
    notes = [str(note) for note in programme.notes]
    if not kind or not kind.mask_below or not notes:
        return notes
    versions = [version for each in commitments for version in each.latest]  # type: ignore[attr-defined]
    small = [
        figure.quote
        for figure in Figure.objects.filter(version__in=versions)
        if masked(kind, figure.low, figure.high)
    ]
    for quote in small:
        notes = [
            note.replace(quote, _("a small count"), 1) if note.startswith(f"{quote}: ") else note
            for note in notes
        ]
    return notes
