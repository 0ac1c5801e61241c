"""Sums that two ways to break down one total imply: what is left on either side is equal too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from pledgebook.checks.company import added
from pledgebook.checks.ground import Equation, Ground, Placed


def implied(ground: Ground, held: list[Equation]) -> Iterator[Equation]:
    """Where one total is split in two ways that share parts, what is left on either side is equal too."""
    for first, second in splits(ground, held):
        yield from _remainder(ground, first, second)


def splits(ground: Ground, found: Iterable[Equation]) -> Iterator[tuple[Equation, Equation]]:
    """Neighbouring sums that hold, of one total that is stated more than once."""
    by_total: dict[int, list[Equation]] = {}
    for equation in found:
        if equation.verdict == "consistent" and equation.total.order in ground.group:
            by_total.setdefault(ground.group[equation.total.order], []).append(equation)
    for splits in by_total.values():
        yield from pairwise(splits)


def _remainder(ground: Ground, first: Equation, second: Equation) -> Iterator[Equation]:
    left, right = _unshared(ground, first, second), _unshared(ground, second, first)
    whole, parts = (left, right) if len(left) == 1 else (right, left)
    shared = len(first.parts) > len(left) and len(second.parts) > len(right)
    if not shared or len(whole) != 1 or len(parts) < 2:
        return
    if added(ground.interval, parts).meets(ground.interval(whole[0])):
        yield Equation(whole[0], parts, second.cue, "implied")


def _unshared(ground: Ground, a: Equation, b: Equation) -> tuple[Placed, ...]:
    return tuple(part for part in a.parts if not any(ground.same(part, other) for other in b.parts))
