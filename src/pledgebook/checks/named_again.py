"""Amounts that an opening gives with the name of who gives them, and that the item of this party gives again.

"Contributions come to 182 million euros: 120 million from Spain ..." and then "Spain will give 120 million euros": one
amount, where no other party and no other item gives as much.
"""

from __future__ import annotations

from collections.abc import Iterator

from pledgebook.checks.ground import Ground, Placed
from pledgebook.checks.measure import same_currency
from pledgebook.checks.same import stated
from pledgebook.checks.wording import named_in
from pledgebook.model import Span

_NAME = 60  # characters behind an amount in which its giver is named


def named_again(ground: Ground) -> Iterator[tuple[Placed, Placed]]:
    """Each amount outside all commitments with the only one of its value, which the party named behind it gives."""
    money = [placed for placed in ground.placed if placed.figure.kind == "money" and not placed.rate]
    again: dict[object, list[Placed]] = {}
    for placed in money:
        again.setdefault(stated(placed), []).append(placed)
    for value, figures in again.items():
        alike = [placed for placed in figures if same_currency(placed.figure.unit, figures[0].figure.unit)]
        if value is None or len(alike) != 2 or len(figures) != 2:
            continue
        first, second = alike
        placed_so = first.commitment is None and second.commitment is not None
        alike_said = first.figure.hedge == second.figure.hedge and not ground.same(first, second)
        if placed_so and alike_said and _gives(ground, first, second):
            yield first, second


def _gives(ground: Ground, first: Placed, second: Placed) -> bool:
    """Whether the party of an item is the one that is named right behind an amount of the opening."""
    if len(second.parties) != 1:
        return False
    here = ground.sentences[first.sentence]
    following = [placed.at.start for placed in here if placed.at.start >= first.at.end]
    end = min(first.at.end + _NAME, *following, ground.sentence(first).end)
    return named_in(ground, second.parties[0], Span(first.at.end, end))
