"""One commitment: as it was last worded, what the audit says of it, its programme, and every version before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Prefetch, Q
from django.db.models.functions import Substr
from django.shortcuts import get_object_or_404

from pledgebook.formats.bounds import shown_dates, shown_values
from pledgebook.messages import _
from pledgebook.model import ProgrammeKind
from pledgebook.tracking import masked
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.web.pages.queries.findings import Found, of_process, with_places
from pledgebook.web.pages.queries.listing import party_names
from pledgebook.web.pages.values import hedged, unbolded, withheld
from pledgebook.web.registry.models import (
    Commitment,
    CommitmentVersion,
    Document,
    Figure,
    Finding,
    Observation,
    Party,
    Time,
    VersionParty,
)
from pledgebook.web.reporting.names import named

_SPACES = re.compile(r"\s+")
# What a person may correct, and so what one version may say otherwise than the one before.
CORRECTED = ("title", "kind", "stance", "declared", "pillar")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the quote: plain, or a figure or time; ``start`` is where a figure stands in the document."""

    text: str
    layer: str = ""
    start: int = 0


@dataclass(frozen=True, slots=True)
class Value:
    """A figure or a time in words."""

    row: Figure | Time
    resolved: str
    findings: Sequence[Found] = ()


@dataclass(frozen=True, slots=True)
class Observed:
    """A value of the programme, in words that may be shown."""

    row: Observation
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """What a version says otherwise than the one before it."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Version:
    """A version with what changed in it."""

    row: CommitmentVersion
    changes: Sequence[Change]


@dataclass(frozen=True, slots=True)
class Page:
    """A commitment with everything that its page shows."""

    commitment: Commitment
    version: CommitmentVersion
    pieces: Sequence[Piece]
    parties: Sequence[Party]
    partners: Sequence[Party]
    figures: Sequence[Value]
    times: Sequence[Value]
    found: Sequence[Found]
    observations: Sequence[Observed]
    versions: Sequence[Version]
    merged: Sequence[Commitment]

    @property
    def subjects(self) -> list[tuple[str, str]]:
        """What the history tells of it: itself, what it took in, its programme and its documents."""
        programme = self.commitment.programme
        documents = dict.fromkeys(each.row.document.sha256 for each in self.versions)
        return [
            *(("commitment", each.public_id) for each in (self.commitment, *self.merged)),
            *([("programme", programme.public_id)] if programme else []),
            *(("document", sha256) for sha256 in documents if sha256),
        ]


def commitment_named(public_id: str) -> Commitment:
    """The commitment, which may have given way to another. Raises ``Http404`` where there is none."""
    related = ("process", "programme", "package", "merged_into")
    return get_object_or_404(Commitment.objects.select_related(*related), public_id=public_id)


def page(commitment: Commitment) -> Page:
    """Everything about a commitment that lives on."""
    merged = list(commitment.merged.order_by("number"))
    rows = list(_versions([commitment, *merged]))
    version = next(row for row in rows if row.latest)
    found = with_places(of_process(commitment.process).filter(pk__in=_finding_keys(commitment, version)))
    figures = list(version.figures.all())
    return Page(
        commitment=commitment,
        version=version,
        pieces=list(_pieces(version)),
        parties=party_names(version),
        partners=party_names(version, "partner"),
        figures=[_figure(figure, found) for figure in figures],
        times=[Value(time, shown_dates(time.begins, time.ends)) for time in version.times.all()],
        found=found,
        observations=_observations(commitment),
        versions=list(_changes(rows)),
        merged=merged,
    )


def _versions(commitments: Sequence[Commitment]) -> Iterator[CommitmentVersion]:
    yield from (
        CommitmentVersion.objects.filter(commitment__in=commitments)
        .select_related("document__meeting", "pillar", "commitment")
        .defer("search", "document__text")
        .prefetch_related(
            Prefetch("parties", VersionParty.objects.select_related("party").order_by("position")),
            Prefetch("figures", Figure.objects.order_by("start", "end")),
            Prefetch("times", Time.objects.order_by("start", "end")),
        )
        .order_by("document__date", "commitment_id", "number")
    )


def _finding_keys(commitment: Commitment, version: CommitmentVersion) -> list[int]:
    """The findings that speak of a figure of it, or of words inside it."""
    inside = Q(document=version.document_id, places__start__gte=version.start, places__end__lte=version.end)
    found = Finding.objects.filter(Q(places__figure__version__commitment=commitment) | inside)
    return list(found.order_by().values_list("pk", flat=True).distinct())


def _observations(commitment: Commitment) -> list[Observed]:
    """The values of its programme, in the order in which they were recorded."""
    programme = commitment.programme
    if programme is None:
        return []
    kind = load_kinds().get(programme.kind)
    rows = Observation.objects.filter(measure__programme=programme).select_related("measure__phase", "figure")
    return [Observed(row, _shown(kind, row)) for row in rows.order_by("measure_id", "recorded_at", "pk")]


def _shown(kind: ProgrammeKind | None, row: Observation) -> str:
    """The value as written; of a kind that masks small counts neither such a count nor a change, which tells of one."""
    if kind and kind.mask_below and row.role == "change":
        return _("not shown")
    if kind and masked(kind, row.low, row.high):
        return withheld(kind, row)
    return row.figure.quote if row.figure else hedged(row)


def _figure(figure: Figure, found: Sequence[Found]) -> Value:
    unit = "%" if figure.kind == "percent" else figure.unit
    of_it = [each for each in found if any(place.start == figure.start for place in each.places)]
    return Value(figure, f"{shown_values(figure.low, figure.high)} {unit}".strip(), of_it)


def _pieces(version: CommitmentVersion) -> Iterator[Piece]:
    """The quote with its figures and times; of two that overlap, the first and longer one. One query.

    The quote has its white space folded and no place in it is that of the text, so the text itself is cut.
    """
    cut = Substr("text", version.start + 1, version.end - version.start)
    text = Document.objects.filter(pk=version.document_id).values_list(cut, flat=True).get()
    marks: list[Figure | Time] = [*version.figures.all(), *version.times.all()]
    at = 0
    for mark in sorted(marks, key=lambda row: (row.start, -row.end)):
        start, end = mark.start - version.start, mark.end - version.start
        if start < at or end > len(text):
            continue
        if start > at:
            yield Piece(_SPACES.sub(" ", unbolded(text[at:start])))
        yield Piece(unbolded(mark.quote), "figure" if isinstance(mark, Figure) else "time", mark.start)
        at = end
    if at < len(text):
        yield Piece(_SPACES.sub(" ", unbolded(text[at:])))


def _changes(rows: Sequence[CommitmentVersion]) -> Iterator[Version]:
    """Every version, with what it says otherwise than the one of the same commitment and document before it."""
    before: dict[tuple[int, int], CommitmentVersion] = {}
    for row in rows:
        earlier = before.get((row.commitment_id, row.document_id))
        yield Version(row, list(_between(earlier, row)) if earlier else [])
        before[row.commitment_id, row.document_id] = row


def _between(earlier: CommitmentVersion, later: CommitmentVersion) -> Iterator[Change]:
    for field in CORRECTED:
        old, new = getattr(earlier, field), getattr(later, field)
        if old != new:
            yield Change(field, _said(field, old), _said(field, new))


def _said(field: str, value: object) -> str:
    if value is None or value == "":
        return "–"
    return str(value) if field in {"title", "pillar"} else named(str(value))
