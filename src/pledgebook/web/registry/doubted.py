"""Which commitments of a reading the audit has something to say of."""

from __future__ import annotations

from bisect import bisect_left

from pledgebook.model import Commitment, Reading, Span, Verdict

# A figure that agrees with the others, or a value that only follows from them, is nothing to look into.
QUIET: frozenset[Verdict] = frozenset({"consistent", "derived"})


def doubted(reading: Reading) -> list[bool]:
    """For each commitment, whether a finding that is not quiet speaks of a place in it or of one of its figures."""
    loud = [finding for finding in reading.findings if finding.verdict not in QUIET]
    places = sorted({place.span for finding in loud for place in finding.figures})
    return [_speaks(places, commitment) for commitment in reading.commitments]


def _speaks(places: list[Span], commitment: Commitment) -> bool:
    own = {figure.selector.span for figure in commitment.figures}
    return any(_inside(places, commitment.selector.span)) or any(_holds(places, span) for span in own)


def _inside(places: list[Span], span: Span) -> list[Span]:
    first, last = (bisect_left(places, Span(offset, 0)) for offset in span)
    return [place for place in places[first:last] if span.holds(place)]


def _holds(places: list[Span], span: Span) -> bool:
    at = bisect_left(places, span)
    return at < len(places) and places[at] == span
