"""Which figure of a commitment is the total of others: amounts that are said to be in it, or make it up.

Counts are in ``counted_parts``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from pledgebook.commitments.details.added_up import with_added_up
from pledgebook.commitments.details.counted_parts import with_counted_parts
from pledgebook.commitments.details.of_the_next import is_of_next, with_parts_reached
from pledgebook.commitments.details.remainders import with_remainders
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.model import Figure, Role
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_CUE = 60  # characters before an amount in which a cue for a total stands
_GIVEN = ("allocation", "target")  # money that is given, or still to be found
_SERIES = 2  # so many amounts behind a colon are parts
_PERCENT = re.compile(r"(?:%|percent|per cent) $")
_ROUGHLY = Decimal("0.03")  # of an amount that a rounded percentage of another may miss it by
_COLON = re.compile(r":\s+(?:[-–•] )?$|^ \($")
_BEHIND = 16  # characters beside a part in which its cue may stand ("$103 million of it")


def with_parts(text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary) -> None:
    """Put total and part into the roles of ``figures`` (of one unit, in order) where they are said to be that."""
    _with_fractions(text, figures, roles, vocabulary)
    if len(figures) == 1:
        return  # which is all of nothing and a part of nothing
    with_parts_reached(text, figures, roles, vocabulary)
    _totals(text, figures, roles, vocabulary)
    _spent(text, figures, roles, vocabulary)
    _shares(text, figures, roles, vocabulary)
    with_remainders(text, figures, roles, vocabulary)
    with_counted_parts(text, figures, roles, vocabulary)
    with_added_up(text, figures, roles, vocabulary)


def _with_fractions(text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary) -> None:
    """Marks an amount as total where a fraction of it is told: "in loans and a grant, the grant being a fifth"."""
    for index, figure in enumerate(figures):
        given = figure.kind == "money" and roles[index] in _GIVEN
        if given and _fraction_behind(vocabulary).match(text, figure.at.end):
            roles[index] = "total"


@cache
def _fraction_behind(vocabulary: Vocabulary) -> re.Pattern[str]:
    being, fraction = any_of(vocabulary.wording.words["being"]), any_of(vocabulary.quantities.fractions)
    return re.compile(
        rf"[^.;:\d\n]{{0,{_CUE}}}(?<!\w){being} (?:[^\W\d_]+ ){{0,2}}{fraction}(?![\w-]| [^\W\d_])"
    )


def _totals(text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary) -> None:
    """Marks the first amount of a unit as total where those after it are said to be in it, or make it up."""
    amounts = [
        index
        for index, role in enumerate(roles)
        if figures[index].kind == "money" and (role in _GIVEN or _is_total(text, figures[index], vocabulary))
    ]
    amounts = [index for index in amounts if figures[index].unit == figures[amounts[0]].unit]
    amounts = [index for index in amounts if not is_of_next(text, figures, roles, index, vocabulary)]
    if len(amounts) < 2:
        return
    around = grammar_of(vocabulary).role_shapes(vocabulary)
    last = figures[amounts[-1]]
    if roles[amounts[-1]] == "total" or around.total_last.search(
        text, max(0, last.at.start - _CUE), last.at.start
    ):
        amounts = [amounts[-1], *amounts[:-1]]  # "..., bringing the total to $25 million"
        roles[amounts[0]] = "total"
    first, *parts = (figures[index] for index in amounts)
    between = text[first.at.end : parts[0].at.end + _BEHIND]
    rest = _rest(vocabulary).match(text, parts[-1].at.start, parts[-1].at.end + _BEHIND)
    pool = _pool(vocabulary).search(text, max(0, first.at.start - _CUE), first.at.start)
    split = pool or rest or _is_split(around.part, between) or _are_announced(text, first, parts)
    if not (split or _adds_up(first, parts)):
        return
    roles[amounts[0]] = "total"
    for index in amounts[1:]:
        if figures[index].least < first.least:
            roles[index] = "part"


def _is_total(text: str, figure: Figure, vocabulary: Vocabulary) -> bool:
    """Whether words behind an amount say that it is all of it: "20 million in total"."""
    return _total_behind(vocabulary).match(text, figure.at.end) is not None


@cache
def _total_behind(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf",? {any_of(vocabulary.quantities.figure_words['total behind'])}\b")


def _is_split(part: re.Pattern[str], between: str) -> bool:
    """Whether words between two amounts say that the second is part of the first: not "35 percent of it"."""
    return any(not _PERCENT.search(between, 0, found.start()) for found in part.finditer(between))


def _are_announced(text: str, total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether a colon, or a bracket right behind the total, stands before two or more smaller amounts."""
    if len(parts) < _SERIES or not _COLON.search(text[total.at.end : parts[0].at.start]):
        return False
    return all(part.least < total.least for part in parts)


@cache
def _pool(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands before money that is shared out: "under a package of"."""
    return re.compile(rf"\b{any_of(vocabulary.quantities.figure_words['pool'])} $", re.IGNORECASE)


@cache
def _rest(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"[^;]* {any_of(vocabulary.wording.words['rest'])}\b")


def _spent(text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary) -> None:
    """Marks as total an amount of which a part is said to be paid: "8 millones, de los que ya ejecutó 5"."""
    for index in range(1, len(figures)):
        whole, part = figures[index - 1], figures[index]
        if (roles[index - 1], roles[index]) != ("allocation", "progress") or whole.unit != part.unit:
            continue
        between = text[whole.at.end : part.at.start]
        if part.kind == "money" and part.least < whole.least and _of_it(vocabulary).search(between):
            roles[index - 1] = "total"


@cache
def _of_it(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = {*vocabulary.quantities.figure_words["part"]} - vocabulary.wording.words["others"]
    return re.compile(rf"\b{any_of(words)}\b", re.IGNORECASE)


def _shares(text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary) -> None:
    """Marks as part an amount said again behind a percentage, of an amount before it: "40% (R$ 16 milhões)".

    Where it is that much of it a comma is enough: "el 30 % de ese monto, $150".
    """
    whole: int | None = None
    for index, figure in enumerate(figures):
        if figure.kind != "money":
            continue
        before = text[max(0, figure.at.start - _CUE) : figure.at.start]
        if whole is not None and figure.least < figures[whole].least:
            fits = _is_that_much(figures[index - 1], figure, figures[whole])
            if roles[index] == "allocation" and _share(vocabulary).search(before, fits=fits):
                roles[index] = "part"
        if whole is None or figure.least > figures[whole].least:
            whole = index


def _is_that_much(percent: Figure, part: Figure, whole: Figure) -> bool:
    """Whether an amount is the percentage of another that it says."""
    if percent.kind != "percent" or part.unit != whole.unit:
        return False
    return abs(whole.least * percent.least / 100 - part.least) <= part.least * _ROUGHLY


@dataclass(frozen=True, slots=True)
class _Share:
    """What stands between a percentage and the same as an amount: "that is", a bracket, or a comma where it fits."""

    said: re.Pattern[str]
    comma: re.Pattern[str]

    def search(self, before: str, *, fits: bool) -> bool:
        return bool(self.said.search(before) or (fits and self.comma.search(before)))


@cache
def _share(vocabulary: Vocabulary) -> _Share:
    percent = any_of(vocabulary.quantities.figure_words["percent"])
    again = any_of(vocabulary.quantities.figure_words["that is"])
    of = rf"(?:%|{percent})(?: [^()\d]{{0,40}})?"
    return _Share(re.compile(rf"{of}(?: ?\(|,? {again},? )$"), re.compile(rf"{of}, $"))


def _adds_up(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether two or more amounts make up the total, hedges considered."""
    together = sum((part.interval() for part in parts[1:]), start=parts[0].interval())
    return len(parts) > 1 and together.meets(total.interval())
