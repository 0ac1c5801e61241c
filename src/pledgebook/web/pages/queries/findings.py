"""What the audit found, with the accusing findings first, and where each finding points."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from django.db.models import Case, IntegerField, Prefetch, QuerySet, Value, When
from django.db.models.functions import Coalesce
from django.shortcuts import get_object_or_404

from pledgebook.formats.words import ORDER
from pledgebook.model import Verdict
from pledgebook.web.pages.queries.editions import SHORT
from pledgebook.web.registry.models import Finding, FindingPlace, Party, Process

SIZE = 300  # findings of a page
ACCUSING: tuple[Verdict, ...] = ("inconsistent", "overstated", "understated")


@dataclass(frozen=True, slots=True)
class Place:
    """Words that a finding speaks of: the document, where a figure starts there, the commitment around it."""

    quote: str
    sha256: str
    start: int | None
    public_id: str

    @classmethod
    def of(cls, place: FindingPlace, sha256: str) -> Place:
        """The place of a row that was fetched by ``with_places``."""
        version = place.figure.version if place.figure else None
        start = place.figure.start if place.figure else None
        return cls(place.quote, sha256, start, version.commitment.public_id if version else "")


@dataclass(frozen=True, slots=True)
class Found:
    """A finding with its places; ``anchor`` names it among those of all documents."""

    finding: Finding
    anchor: str
    edition: str
    places: Sequence[Place]

    @classmethod
    def of(cls, finding: Finding) -> Found:
        """The finding of a row that was fetched by ``with_places``."""
        sha256 = finding.document.sha256 or ""
        places = [Place.of(place, sha256) for place in finding.places.all()]
        return cls(finding, anchor(finding), sha256[:SHORT], places)


def anchor(finding: Finding) -> str:
    """The id of a finding on the page of findings, which may show several documents."""
    return f"finding-{(finding.document.sha256 or '')[:8]}-{finding.position}"


def of_process(process: Process) -> QuerySet[Finding]:
    """The findings of a process that stand, the accusing first, then by the date of the document and in its order."""
    return ranked(Finding.objects.filter(document__process=process, dismissal=None))


def of_party(process: Process, party: Party) -> QuerySet[Finding]:
    """The findings that speak of a figure in a commitment of a party, the accusing ones first."""
    places = FindingPlace.objects.filter(
        figure__version__parties__party=party, figure__version__parties__role="party"
    )
    return of_process(process).filter(pk__in=places.values("finding"))


def ranked(findings: QuerySet[Finding]) -> QuerySet[Finding]:
    """In the order of the verdicts, then by the day of the document; one without a day comes last."""
    ranks = [When(verdict=verdict, then=Value(rank)) for rank, verdict in enumerate(ORDER)]
    rank = Case(*ranks, default=Value(len(ORDER)), output_field=IntegerField())
    ranked = findings.annotate(rank=rank, day=Coalesce("document__date", Value(dt.date.min)))
    return ranked.order_by("rank", "-day", "document_id", "position")


def finding_named(sha256: str, position: int) -> Finding:
    """The finding at this place of a document, dismissed or not. Raises ``Http404`` where there is none."""
    rows = Finding.objects.select_related("document__process").defer("document__text")
    return get_object_or_404(rows, document__sha256=sha256, position=position)


def with_places(findings: QuerySet[Finding]) -> list[Found]:
    """The findings with what their lines show. Two queries."""
    return [Found.of(finding) for finding in rows_with_places(findings)]


def rows_with_places(findings: QuerySet[Finding]) -> QuerySet[Finding]:
    """The rows that ``Found.of`` makes findings of."""
    places = FindingPlace.objects.select_related("figure__version__commitment").defer(
        "figure__version__search"
    )
    rows = findings.select_related("document", "dismissal").defer("document__text")
    ordered = Prefetch("places", places.order_by("position"))
    return rows.prefetch_related(ordered)


def by_figure(found: Iterable[Found]) -> dict[int, list[Found]]:
    """The findings of one document by where the figure starts that each is about: the first that it speaks of."""
    speaking: dict[int, list[Found]] = {}
    for one in found:
        start = one.places[0].start if one.places else None
        if start is not None:
            speaking.setdefault(start, []).append(one)
    return speaking


def by_verdict(found: Iterable[Found]) -> list[tuple[str, list[Found]]]:
    """Ranked findings in stretches of one verdict."""
    return [(verdict, list(each)) for verdict, each in groupby(found, lambda one: one.finding.verdict)]
