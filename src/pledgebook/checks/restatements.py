"""Restatements: one quantity stated more than once."""

from __future__ import annotations

from collections.abc import Iterator

from pledgebook.checks.actors import opened, said
from pledgebook.checks.chance import of_value
from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.wording import listing, span_of, spoken, text_of
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
            first=text_of(ground, first), again=listing([text_of(ground, placed) for placed in rest])
        ),
        _explanation(ground, figures),
        tuple(placed.figure.selector for placed in figures),
        " = ".join(span_of(placed, placed.interval) for placed in figures),
        Origin("checks.restatements.again"),
        ", ".join(sorted(frozenset.intersection(*(placed.about for placed in figures)))),
        chance=of_value(ground, first, first.interval, trials=len(rest)),
    )


def _explanation(ground: Ground, figures: tuple[Placed, ...]) -> str:
    owner = next((placed for placed in figures if placed.parties), figures[0])
    phrases = list(dict.fromkeys([spoken(ground, owner), *(spoken(ground, placed) for placed in figures)]))
    if len(phrases) == 1:
        what = _("{first} in more than one place; the statements agree.").format(first=phrases[0])
    else:
        what = _("{first} in one place and {others} elsewhere; the statements agree.").format(
            first=phrases[0], others=listing(phrases[1:])
        )
    return opened(said(ground, owner, what))
