"""Doubts of figures, each with the figure in words that may be shown."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import Q

from pledgebook.tracking import masked
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.pages.values import hedged, withheld
from pledgebook.web.registry.models import Commitment, Figure, Observation, Process
from pledgebook.web.reporting.models import Contest
from pledgebook.web.reporting.models.contest import ContestState

MOST = 100  # that a page shows

Doubted = tuple[Contest, str]


def in_state(process: Process, state: ContestState) -> Sequence[Doubted]:
    """Those of a process, the last first."""
    return _shown(Q(process=process, state=state))


def of_figure(figure: Figure) -> Sequence[Doubted]:
    """What everybody may read of a figure; as what stands at its place it is one figure in every reading."""
    place = Q(figure__document=figure.document_id, figure__start=figure.start)
    return _shown(place, Q(state="released"))


def of_commitment(commitment: Commitment) -> Sequence[Doubted]:
    """What everybody may read of the figures of a commitment, and of the numbers of its programme."""
    about = Q(figure__version__commitment=commitment)
    if commitment.programme_id:
        about |= Q(observation__measure__programme=commitment.programme_id)
    return _shown(about, Q(state="released"))


def words_of(row: Observation | None) -> str:
    """A number that was observed, in words that may be shown."""
    if row is None:
        return ""
    kind = load_kinds().get(row.measure.programme.kind)
    if kind and masked(kind, row.low, row.high):
        return withheld(kind, row)
    return row.figure.quote if row.figure else hedged(row)


def _shown(*wanted: Q) -> Sequence[Doubted]:
    rows = Contest.objects.filter(*wanted).select_related(
        "figure__document",
        "figure__version__commitment",
        "observation__measure__programme",
        "observation__figure",
    )
    return [
        (row, row.figure.quote if row.figure else words_of(row.observation))
        for row in rows.defer("figure__document__text")[:MOST]
    ]
