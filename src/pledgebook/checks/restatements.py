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
    phrases = list(dict.fromkeys(spoken(ground, placed) for placed in figures))
    return Finding(
        "restatement",
        "consistent",
        _("{first} is stated again: {again}").format(
            first=first.figure.text, again=listing([placed.figure.text for placed in rest])
        ),
        _explanation(phrases).format(
            source=source(ground, figures), first=phrases[0], all=listing(phrases), count=len(figures)
        ),
        tuple(placed.figure.selector for placed in figures),
        " = ".join(span_of(placed, placed.interval) for placed in figures),
        Origin("checks.restatements.again"),
        ", ".join(sorted(frozenset.intersection(*(placed.about for placed in figures)))),
    )


def _explanation(phrases: list[str]) -> str:
    if len(phrases) == 1:
        return _("{source} gives {first} in {count} places; the statements agree.")
    return _("{source} gives one quantity as {all}, in {count} places; the statements agree.")
