"""What a commitment is asked: how far it is in the words of the process, and what its programme's kind counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pledgebook.model import ProgrammeKind
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.registry.models import CommitmentVersion, Measure, Phase, Programme, Status


@dataclass(frozen=True, slots=True)
class Counted:
    """A measure, for the whole programme or a phase. ``key`` names its fields: ``registered``, ``registered.2``.

    ``measure`` is a row where a value is known, else one that is not saved yet. ``units`` are those that are in use.
    """

    key: str
    measure: Measure
    units: Sequence[str]

    @property
    def money(self) -> bool:
        """It is an amount in some currency."""
        return self.measure.type == "money"

    @property
    def over_a_period(self) -> bool:
        """It counts what happened in a period, and so needs to know since when."""
        return self.measure.type == "flow"


@dataclass(frozen=True, slots=True)
class Questions:
    """The questions for one commitment. Without a programme the status is asked, else it may be said as well."""

    version: CommitmentVersion
    kind: ProgrammeKind | None
    statuses: Sequence[Status]
    counted: Sequence[Counted]

    @property
    def stages(self) -> Sequence[str]:
        """The stages of its kind, in their order."""
        return self.kind.stages if self.kind else ()

    @property
    def programme(self) -> Programme | None:
        """What it runs on."""
        return self.version.commitment.programme


def questions(version: CommitmentVersion, statuses: Sequence[Status] | None = None) -> Questions:
    """The questions for a commitment by its latest words. Three queries at most."""
    if statuses is None:
        statuses = list(Status.objects.filter(process=version.process_id))
    programme = version.commitment.programme
    kind = load_kinds().get(programme.kind) if programme else None
    counted = list(_counted(programme, kind)) if programme and kind else []
    return Questions(version, kind, statuses, counted)


def _counted(programme: Programme, kind: ProgrammeKind) -> Iterator[Counted]:
    """Every measure of the kind for the whole programme, and for each phase where it has some.

    Of a kind whose small counts are hidden none for a phase: what is hidden would follow from the others and the whole.
    """
    there = list(programme.measures.order_by("pk"))
    phases = [] if kind.mask_below else list(programme.phases.order_by("number"))
    for phase in [None, *phases]:
        for each in kind.measures:
            rows = [
                row for row in there if row.name == each.id and row.phase_id == (phase.pk if phase else None)
            ]
            unsaved = Measure(programme=programme, phase=phase, name=each.id, type=each.type, unit="")
            units = list(dict.fromkeys(row.unit for row in rows))
            yield Counted(_key(each.id, phase), rows[-1] if rows else unsaved, units)


def _key(name: str, phase: Phase | None) -> str:
    return f"{name}.{phase.number}" if phase else name
