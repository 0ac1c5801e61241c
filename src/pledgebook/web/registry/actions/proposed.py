"""What proposed programmes count enters the registry: part of the action that proposes them, in its transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pledgebook.model import Proposal
from pledgebook.web.registry import mapping
from pledgebook.web.registry.mapping import Recorded
from pledgebook.web.registry.models import Figure, Measure, Observation, Phase, Programme

BATCH = 500


def keep_values(
    proposals: Sequence[Proposal],
    programmes: Mapping[int, Programme],
    figures: Mapping[tuple[int, int], Figure],
    recorded: Recorded,
) -> None:
    """The phases, measures and values of the programmes; a measure in one unit is one row.

    ``programmes`` are by the position of their proposal, ``figures`` by where they stand in the text.
    """
    phases: dict[tuple[int, int | None], Phase] = {
        (position, phase.number): mapping.phase(phase, programme)
        for position, programme in programmes.items()
        for phase in proposals[position].phases
    }
    Phase.objects.bulk_create(phases.values(), BATCH)
    measures: dict[tuple[int, int | None, str, str], Measure] = {}
    values = [(position, value) for position in programmes for value in proposals[position].values]
    for position, value in values:
        row = mapping.measure(value, programmes[position], phases.get((position, value.phase)))
        measures.setdefault((position, value.phase, value.measure.id, value.unit), row)
    Measure.objects.bulk_create(measures.values(), BATCH)
    observations = []
    for position, value in values:
        place = value.figure.selector
        measure = measures[position, value.phase, value.measure.id, value.unit]
        at = figures[place.start, place.end]
        observations.append(mapping.observation(value, measure, at, recorded))
    Observation.objects.bulk_create(observations, BATCH)
