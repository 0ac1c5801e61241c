"""Doubts of figures: the rows, and the figure of each in words that may be shown."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from django.db.models import Q, QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404

from pledgebook.tracking import masked
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.pages.values import hedged, withheld
from pledgebook.web.registry.models import Commitment, Figure, Observation, Process
from pledgebook.web.reporting.models import Contest
from pledgebook.web.reporting.models.contest import ContestState

MOST = 100  # that a page shows

Doubted = tuple[Contest, str]

_RELATED = (
    "process",
    "figure__document",
    "figure__version__commitment",
    "observation__measure__programme",
    "observation__figure",
)


def contests() -> QuerySet[Contest]:
    """All, the last first, with what is shown of each; the text of a document is left there."""
    rows = Contest.objects.select_related(*_RELATED).order_by("-made_at", "-pk")
    return rows.defer("figure__document__text", "figure__version__search")


def figure_named(sha256: str, start: int) -> Figure:
    """The figure that begins there in a document. Raises ``Http404`` where none does."""
    rows = Figure.objects.select_related("document__process").defer("document__text")
    found = rows.filter(document__sha256=sha256, start=start).order_by("-pk").first()
    if found is None:
        raise Http404
    return found


def observation_named(key: int) -> Observation:
    """The observed number. Raises ``Http404`` where there is none."""
    rows = Observation.objects.select_related("measure__programme__process", "measure__phase", "figure")
    return get_object_or_404(rows, pk=key)


def contests_of(process: Process) -> QuerySet[Contest]:
    """Those of a process."""
    return contests().filter(process=process)


def contest_named(public_id: uuid.UUID) -> Contest:
    """The contest. Raises ``Http404`` where there is none."""
    return get_object_or_404(contests(), public_id=public_id)


def in_state(process: Process, state: ContestState) -> Sequence[Doubted]:
    """Those of a process that stand so."""
    return _worded(contests_of(process).filter(state=state))


def of_figure(figure: Figure) -> Sequence[Doubted]:
    """What everybody may read of a figure; as what stands at its place it is one figure in every reading."""
    place = Q(figure__document=figure.document_id, figure__start=figure.start)
    return _worded(contests().filter(place, state="released"))


def of_commitment(commitment: Commitment) -> Sequence[Doubted]:
    """What everybody may read of the figures of a commitment, and of the numbers of its programme."""
    about = Q(figure__version__commitment=commitment)
    if commitment.programme_id:
        about |= Q(observation__measure__programme=commitment.programme_id)
    return _worded(contests().filter(about, state="released"))


def shown(contest: Contest) -> str:
    """The figure in words that may be shown."""
    return contest.figure.quote if contest.figure else observed(contest.observation)


def observed(row: Observation | None) -> str:
    """A number that was observed, in words that may be shown."""
    if row is None:
        return ""
    kind = load_kinds().get(row.measure.programme.kind)
    if kind and masked(kind, row.low, row.high):
        return withheld(kind, row)
    return row.figure.quote if row.figure else hedged(row)


def _worded(rows: QuerySet[Contest]) -> Sequence[Doubted]:
    return [(row, shown(row)) for row in rows[:MOST]]
