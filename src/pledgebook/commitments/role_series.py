"""Totals and their parts: "450 people: 280 in Chad, 120 in Mali and 50 in Niger", "of which $8 million"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from pledgebook.commitments.grammar import grammar_of
from pledgebook.model import Figure, Role
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_CUE = 60  # characters before an amount in which it is said to be the total
_BEHIND = 16  # characters behind a part in which its cue may stand ("$103 million of it")
_LEAST = 2  # parts of a series
_MOST = 12
_TOTAL = 14  # characters behind a count in which it is said to be the total
_OPEN = ("at least", "at most", "vague")  # hedges that any sum could meet
_PERCENT = re.compile(r"(?:%|percent|per cent) $")
_COLON = re.compile(r":\s+(?:- )?$")


@dataclass(frozen=True, slots=True)
class _Shapes:
    """``part`` stands before a part and ``behind`` behind it, ``pool`` before money that is shared out.

    ``total_behind`` stands behind a total.
    """

    part: re.Pattern[str]
    behind: re.Pattern[str]
    pool: re.Pattern[str]
    total_behind: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = vocabulary.quantities.figure_words
    return _Shapes(
        part=re.compile(rf"\b{any_of([*words['part'], *words['part only']])},? $", re.IGNORECASE),
        behind=re.compile(rf" {any_of(words['part behind'])}\b"),
        total_behind=re.compile(rf" {any_of(words['total behind'])}\b"),
        pool=re.compile(rf"\b{any_of(words['pool'])} $", re.IGNORECASE),
    )


def mark_series(text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary) -> None:
    """Marks in ``roles`` the totals of a unit and their parts, where the text says so or they add up."""
    _mark_amounts(text, figures, roles, vocabulary)
    _mark_counts(text, figures, roles, vocabulary)


def _mark_amounts(text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary) -> None:
    """The first amount of a unit is the total where those after it are said to be in it, or make it up."""
    around = grammar_of(vocabulary).role_shapes(vocabulary)
    amounts = [
        index for index, role in enumerate(roles) if figures[index].kind == "money" and role == "allocation"
    ]
    amounts = [index for index in amounts if figures[index].unit == figures[amounts[0]].unit]
    if len(amounts) < _LEAST:
        return
    last = figures[amounts[-1]].at
    if around.total_last.search(text, max(0, last.start - _CUE), last.start):
        amounts = [amounts[-1], *amounts[:-1]]  # "..., bringing the total to $25 million"
        roles[amounts[0]] = "total"
    first, *parts = (figures[index] for index in amounts)
    between = text[first.at.end : parts[0].at.end + _BEHIND]
    pool = _shapes(vocabulary).pool.search(text, max(0, first.at.start - _CUE), first.at.start)
    if not (
        pool or _is_split(around.part, between) or _add_up(first, parts) or _are_announced(text, first, parts)
    ):
        return
    roles[amounts[0]] = "total"
    for index in amounts[1:]:
        if _value(figures[index]) < _value(first):
            roles[index] = "part"


def _mark_counts(text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary) -> None:
    """A count is the total of the numbers without a noun behind it that make it up, or that a colon announces."""
    counts = [index for index, figure in enumerate(figures) if figure.kind == "count"]
    ending = _shapes(vocabulary).total_behind
    for place, index in enumerate(counts):
        if roles[index] == "total" or ending.search(
            text[figures[index].at.start : figures[index].at.end + _TOTAL]
        ):
            _mark_summands(figures, roles, counts[max(0, place - _LEAST) : place], index)
        elif _is_part(text, figures[index], vocabulary):
            if place and roles[index] != "baseline":
                _mark_part(figures, roles, counts[place - 1], index)
        else:
            parts = list(_bare(figures, roles, counts[place + 1 : place + 1 + _MOST]))
            if _makes_up(text, figures, index, parts):
                roles[index] = "total"
                for part in parts:
                    roles[part] = "part"


def _is_part(text: str, figure: Figure, vocabulary: Vocabulary) -> bool:
    shapes, start = _shapes(vocabulary), figure.at.start
    return bool(
        shapes.part.search(text, max(0, start - _CUE), start) or shapes.behind.match(text, figure.at.end)
    )


def _mark_part(figures: Sequence[Figure], roles: list[Role], whole: int, part: int) -> None:
    """What is reached of a whole is progress, and the whole then a total; else it is a part of what is to come."""
    if _value(figures[part]) >= _value(figures[whole]):
        return
    if roles[part] != "progress" or roles[whole] != "target":
        roles[part] = "part"
    elif figures[whole].hedge != "about":  # of an estimate it is not known to be all
        roles[whole] = "total"


def _is_split(part: re.Pattern[str], between: str) -> bool:
    """Whether words between two amounts say that the second is part of the first: not "35 percent of it"."""
    return any(not _PERCENT.search(between, 0, found.start()) for found in part.finditer(between))


def _are_announced(text: str, total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether a colon or a list stands before two or more smaller figures."""
    if len(parts) < _LEAST or not _COLON.search(text[total.at.end : parts[0].at.start]):
        return False
    return all(_value(part) < _value(total) for part in parts)


def _makes_up(text: str, figures: Sequence[Figure], total: int, parts: Sequence[int]) -> bool:
    """Whether numbers without a noun are parts of the count before them: by their sum, or behind its colon."""
    if len(parts) < _LEAST:
        return False
    if _add_up(figures[total], [figures[part] for part in parts]):
        return True
    return _are_announced(text, figures[total], [figures[part] for part in parts])


def _mark_summands(figures: Sequence[Figure], roles: list[Role], pair: Sequence[int], total: int) -> None:
    """Two counts of one role before a total that make it up are its parts."""
    alike = len(pair) == _LEAST and roles[pair[0]] in (roles[pair[1]], "target", "output")
    if alike and _add_up(figures[total], [figures[index] for index in pair]):
        roles[total] = "total"
        for index in pair:
            roles[index] = "part"


def _bare(figures: Sequence[Figure], roles: Sequence[Role], counts: Sequence[int]) -> Iterator[int]:
    """The counts from the first on that have no noun of their own, up to one that is no part."""
    for index in counts:
        figure = figures[index]
        if not figure.origin.rule.endswith(".bare") or roles[index] == "baseline" or figure.hedge in _OPEN:
            return
        yield index


def _add_up(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether two or more figures make up the total, hedges considered."""
    together = sum((part.interval() for part in parts[1:]), start=parts[0].interval())
    return len(parts) > 1 and together.meets(total.interval())


def _value(figure: Figure) -> Decimal:
    return figure.low if figure.low is not None else figure.high or Decimal(0)
