"""What the data compute of a commitment: the observations of its programme against its targets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import cast

from pledgebook.model import Hedge, Interval
from pledgebook.model.figure import meaning
from pledgebook.tracking.flags import Value
from pledgebook.tracking.progress import Pace, Progress, progress
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.registry.models import Observation, Programme
from pledgebook.web.registry.models.status import ReadsAs

# What a computed pace reads as, beside other voices. What is not known reads as nothing.
READS_AS: dict[Pace, ReadsAs] = {
    "reached": "done",
    "on track": "under way",
    "some progress": "under way",
    "little progress": "under way",
    "not begun": "not begun",
}


@dataclass(frozen=True, slots=True)
class Computed:
    """A measure: how far, from which two rows."""

    found: Progress
    target: Observation
    observed: Observation

    @property
    def reads_as(self) -> str:
        """As other voices are compared; empty where that is not known."""
        return READS_AS.get(self.found.pace, "")


def computed(programme: Programme | None) -> Sequence[Computed]:
    """The measures of a programme that have both a target and an observed value. One query."""
    kind = load_kinds().get(programme.kind) if programme else None
    if programme is None or kind is None or not kind.comparable or kind.mask_below:
        return ()
    rows = list(
        Observation.objects.filter(measure__programme=programme)
        .select_related("measure__phase", "measure__programme", "figure")
        .order_by("recorded_at", "pk")
    )
    values = {row: _value(row) for row in rows}
    by_role = {
        role: [values[row] for row in rows if row.role == role] for role in ("target", "observed", "baseline")
    }
    found = progress(kind, by_role["target"], by_role["observed"], by_role["baseline"])
    row_of = {id(value): row for row, value in values.items()}
    return [Computed(each, row_of[id(each.target)], row_of[id(each.observed)]) for each in found]


def _value(row: Observation) -> Value:
    measure = row.measure
    return Value(
        measure.name,
        _interval(row),
        measure.unit,
        measure.phase.number if measure.phase else None,
        row.begins,
        row.ends,
    )


def _interval(row: Observation) -> Interval:
    """A number without a hedge is itself here: 3,600 of 4,000 is not all of it. "Up to 4,000" is reached by 4,000."""
    stated = row.high if row.low is None else row.low
    if stated is not None and (row.hedge == "exact" or (row.role == "target" and row.low is None)):
        return Interval(Fraction(stated), Fraction(stated))
    return meaning(row.low, row.high, cast("Hedge", row.hedge))
