"""What the observations of a programme say that cannot be."""

from __future__ import annotations

from typing import cast

from pledgebook.model import Hedge
from pledgebook.model.figure import meaning
from pledgebook.tracking import Flag, Value, flags
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.registry.models import Observation, Programme


def impossible(programme: Programme) -> tuple[Flag, ...]:
    """The checks of its kind that the programme's observed values fail. One query."""
    kind = load_kinds().get(programme.kind)
    if kind is None:
        return ()
    observed = Observation.objects.filter(measure__programme=programme, role="observed")
    return flags(
        kind,
        [_value(each) for each in observed.select_related("measure__phase").order_by("recorded_at", "id")],
    )


def _value(observation: Observation) -> Value:
    measure = observation.measure
    return Value(
        measure.name,
        meaning(observation.low, observation.high, cast("Hedge", observation.hedge)),
        measure.unit,
        measure.phase.number if measure.phase else None,
        observation.begins,
        observation.ends,
    )
