"""Amounts of a summary that the commitments state again, one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from pledgebook.checks.ground import Equation, Ground, Placed
from pledgebook.checks.measure import comparable
from pledgebook.checks.same import stated
from pledgebook.checks.words import stems


def recounted(ground: Ground, found: Iterable[Equation]) -> Iterator[tuple[Placed, Placed]]:
    """Each part of a sum outside commitments, and the one amount inside them that it is.

    Only where every part has one: that all of them come back, each with a word of its own, is no accident.
    """
    by_value: dict[Decimal, list[Placed]] | None = None
    for equation in found:
        if equation.verdict != "consistent" or not _summary(equation):
            continue
        by_value = _by_value(ground) if by_value is None else by_value
        pairs = [(part, _again(ground, part, by_value)) for part in equation.parts]
        if len({again.order for _, again in pairs if again is not None}) == len(pairs):
            yield from ((part, again) for part, again in pairs if again is not None)


def _summary(equation: Equation) -> bool:
    return all(
        placed.commitment is None and placed.figure.kind == "money"
        for placed in (equation.total, *equation.parts)
    )


def _by_value(ground: Ground) -> dict[Decimal, list[Placed]]:
    """The amounts of all commitments by what they state."""
    known: dict[Decimal, list[Placed]] = {}
    for placed in ground.placed:
        value = stated(placed)
        if value is not None and placed.commitment is not None and placed.figure.kind == "money":
            known.setdefault(value, []).append(placed)
    return known


def _again(ground: Ground, part: Placed, by_value: dict[Decimal, list[Placed]]) -> Placed | None:
    """The only amount of a commitment that says the same, in a sentence that shares a word with it."""
    alike = [
        placed
        for placed in by_value.get(stated(part) or Decimal(0), ())
        if comparable(placed, part) and placed.figure.hedge == part.figure.hedge
    ]
    if len(alike) != 1:
        return None
    at = ground.sentence(alike[0])
    return alike[0] if part.about & stems(ground.low[at.start : at.end], ground.lexicon.stops) else None
