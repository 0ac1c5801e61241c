"""Restatements: one quantity stated more than once."""

from __future__ import annotations

from collections.abc import Iterator

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.wording import listing, source, span_of, spoken
from pledgebook.messages import _
from pledgebook.model import Finding, Origin


def restatements(ground: Ground) -> Iterator[Finding]:
    """One finding for each quantity that the document states again with the same value."""
    for figures in ground.again:
        if figures[0].order in ground.narrowed:
            yield _consistent(ground, figures)


def _consistent(ground: Ground, figures: tuple[Placed, ...]) -> Finding:
    first, *rest = figures
    return Finding(
        "restatement",
        "consistent",
        _("{first} is stated again: {again}").format(
            first=first.figure.text, again=listing([placed.figure.text for placed in rest])
        ),
        _("{source} gives {first} in one place and {again} in another; the statements agree.").format(
            source=source(ground, figures),
            first=spoken(ground, first),
            again=listing([spoken(ground, placed) for placed in rest]),
        ),
        tuple(placed.figure.selector for placed in figures),
        " = ".join(span_of(placed, placed.interval) for placed in figures),
        Origin("checks.restatements.again"),
        ", ".join(sorted(frozenset.intersection(*(placed.about for placed in figures)))),
    )
