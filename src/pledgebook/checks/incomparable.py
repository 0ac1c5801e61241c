"""Counts that enter no comparison of ours: how many were arrested has no goal to come near to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from pledgebook.model import Commitment, Finding
from pledgebook.vocabulary.kinds import load_kinds


def left_alone(findings: Iterable[Finding], commitments: Sequence[Commitment]) -> Iterator[Finding]:
    """Without what would follow from such a count and a goal, or a count before; what a document states is checked."""
    kinds = load_kinds()
    apart = {
        figure.selector.span
        for each in commitments
        if each.kind and each.kind in kinds and not kinds[each.kind].comparable
        for figure in each.figures
    }
    for finding in findings:
        if finding.verdict != "derived" or apart.isdisjoint(at.span for at in finding.figures):
            yield finding
