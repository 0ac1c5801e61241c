"""Which amounts make up a total: the first ones that together come to it, exactly."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TypeVar

_Part = TypeVar("_Part")
_SERIES = 2  # so many parts make up a total: one alone is another word for it


def making_up(total: Decimal, parts: Iterable[tuple[_Part, Decimal]]) -> list[_Part]:
    """The parts, each with its amount, that are all of the total; none where they never come to it.

    >>> making_up(Decimal(24), [("Thiès", Decimal(9)), ("Saint-Louis", Decimal(15)), ("Dakar", Decimal(2))])
    ['Thiès', 'Saint-Louis']
    """
    taken: list[_Part] = []
    together = Decimal(0)
    for part, amount in parts:
        taken.append(part)
        together += amount
        if together >= total:
            break
    return taken if together == total and len(taken) >= _SERIES else []
