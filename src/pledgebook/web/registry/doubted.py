"""Which commitments the audit has something to say of that nobody has set aside."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from django.db.models import Prefetch

from pledgebook.model import Reading, Span, Verdict
from pledgebook.web.registry.models import CommitmentVersion, Document, Figure, FindingPlace

# A figure that agrees with the others, or a value that only follows from them, is nothing to look into.
QUIET: frozenset[Verdict] = frozenset({"consistent", "derived"})


def doubted(reading: Reading) -> list[bool]:
    """For each commitment, whether a finding that is not quiet speaks of a place in it or of one of its figures."""
    loud = [finding for finding in reading.findings if finding.verdict not in QUIET]
    places = sorted({place.span for finding in loud for place in finding.figures})
    return [
        _speaks(places, commitment.selector.span, (figure.selector.span for figure in commitment.figures))
        for commitment in reading.commitments
    ]


def doubt_again(documents: Sequence[Document]) -> None:
    """Say anew of every version of some documents whether it ``has_finding``: after findings were set aside or back."""
    loud = FindingPlace.objects.filter(finding__document__in=documents, finding__dismissal=None)
    places: dict[int, set[Span]] = {}
    rows = loud.exclude(finding__verdict__in=QUIET).values_list("finding__document", "start", "end")
    for document, start, end in rows:
        places.setdefault(document, set()).add(Span(start, end))
    ordered = {document: sorted(spans) for document, spans in places.items()}
    figures = Prefetch("figures", Figure.objects.only("version", "start", "end"))
    versions = CommitmentVersion.objects.filter(document__in=documents).only(
        "document", "start", "end", "has_finding"
    )
    wrong: dict[bool, list[int]] = {True: [], False: []}
    for version in versions.prefetch_related(figures):
        own = (Span(figure.start, figure.end) for figure in version.figures.all())
        has = _speaks(ordered.get(version.document_id, []), Span(version.start, version.end), own)
        if has is not version.has_finding:
            wrong[has].append(version.pk)
    for has, keys in wrong.items():
        CommitmentVersion.objects.filter(pk__in=keys).update(has_finding=has)


def _speaks(places: list[Span], unit: Span, figures: Iterable[Span]) -> bool:
    return any(_inside(places, unit)) or any(_holds(places, span) for span in set(figures))


def _inside(places: list[Span], span: Span) -> list[Span]:
    first, last = (bisect_left(places, Span(offset, 0)) for offset in span)
    return [place for place in places[first:last] if span.holds(place)]


def _holds(places: list[Span], span: Span) -> bool:
    at = bisect_left(places, span)
    return at < len(places) and places[at] == span
