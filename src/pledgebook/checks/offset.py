"""Sums and differences that miss only what something else makes good: "a gain of 3,500, less 1,000 who left"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from pledgebook.checks.company import Measure, in_company
from pledgebook.checks.doubts import takes_off
from pledgebook.checks.ground import Ground, Placed
from pledgebook.model import Interval


def offset(ground: Ground, later: Placed, earlier: Placed, placed: Placed) -> bool:
    """Whether something of the sentence may have made good for a part of a difference, as words or a figure say."""

    def missed(meant: Measure) -> tuple[Interval, Interval]:
        rise = meant(later) - meant(earlier)
        return meant(placed) - rise, meant(placed) + rise

    return takes_off(ground, placed.sentence) or _made_good(ground, (later, earlier, placed), missed)


def balanced(ground: Ground, total: Placed, parts: Sequence[Placed]) -> bool:
    """Whether one more amount makes up what a sum misses: "and a credit in its favour of 5 million"."""

    def missed(meant: Measure) -> tuple[Interval, Interval]:
        come_to = Interval.total([meant(part) for part in parts])
        return meant(total) - come_to, come_to - meant(total)

    return total.sentence == parts[-1].sentence and _made_good(ground, (total, *parts), missed)


def _made_good(
    ground: Ground, known: Sequence[Placed], missed: Callable[[Measure], Iterable[Interval]]
) -> bool:
    """Whether a further figure of the last one's sentence and kind, whatever it is called, comes to what is missed.

    ``missed`` says how much that may be, by what each figure means beside the others.
    """
    orders = {placed.order for placed in known}
    return any(
        any(meant(other).meets(own) for own in missed(meant))
        for other in ground.sentences[known[-1].sentence]
        if other.order not in orders and other.figure.kind == known[-1].figure.kind
        for meant in (in_company(ground.interval, (*known, other)),)
    )
