"""Counts that others make up: "nine offices (five in Arica, four in Talca)", "450 schools and 120 clinics, 570 in all".

What words name as parts, ``counted_parts`` has marked before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from pledgebook.model import Figure, Role
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_CUE = 30  # characters before a part in which it is said to be one
_TOTAL = 14  # characters behind a count in which it is said to be the total
_LEAST = 2  # parts of a series
_MOST = 12
_OPEN = ("at least", "at most", "vague")  # hedges that any sum could meet
_LOOSE = ("target", "progress", "output")  # what a part may have been taken for


class _Shapes(NamedTuple):
    """``part`` stands before a part of the count before it ("in batches of"), ``total`` behind a total ("in all")."""

    part: re.Pattern[str]
    total: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = vocabulary.quantities.figure_words
    return _Shapes(
        part=lazily(rf"\b{any_of(words['part only'])} $", re.IGNORECASE),
        total=lazily(rf" {any_of(words['total behind'])}\b"),
    )


def mark_series(text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary) -> None:
    """Put total and part into the roles of the counts among ``figures`` that make each other up."""
    shapes = _shapes(vocabulary)
    counts = [index for index, figure in enumerate(figures) if figure.kind == "count"]
    for place, index in enumerate(counts):
        at, role = figures[index].at, roles[index]
        if role == "total" or shapes.total.search(text[at.start : at.end + _TOTAL]):
            _mark_summands(figures, roles, counts[max(0, place - _LEAST) : place], index)
        elif role in _LOOSE and place and shapes.part.search(text, max(0, at.start - _CUE), at.start):
            roles[index] = "part"
        elif role in _LOOSE:
            parts = list(_bare(figures, roles, counts[place + 1 : place + 1 + _MOST]))
            if _add_up(figures[index], [figures[part] for part in parts]):
                _mark(roles, index, parts)


def _mark_summands(figures: Sequence[Figure], roles: list[Role], pair: Sequence[int], total: int) -> None:
    """Two counts of one role before a total that make it up are its parts."""
    alike = len(pair) == _LEAST and roles[pair[0]] in (roles[pair[1]], "target", "output")
    if alike and _add_up(figures[total], [figures[index] for index in pair]):
        _mark(roles, total, pair)


def _mark(roles: list[Role], total: int, parts: Sequence[int]) -> None:
    roles[total] = "total"
    for part in parts:
        roles[part] = "part"


def _bare(figures: Sequence[Figure], roles: Sequence[Role], counts: Sequence[int]) -> Iterator[int]:
    """The counts from the first on that have no noun of their own, up to one that is no part."""
    for index in counts:
        figure = figures[index]
        if not figure.origin.rule.endswith(".bare") or roles[index] not in _LOOSE or figure.hedge in _OPEN:
            return
        yield index


def _add_up(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether two or more figures make up the total, hedges considered."""
    if len(parts) < _LEAST:
        return False
    together = sum((part.interval() for part in parts[1:]), start=parts[0].interval())
    return together.meets(total.interval())
