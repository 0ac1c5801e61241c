"""Amounts that are what is left of one before them: "the balance of 15 million", "os restantes 12 milhões"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from pledgebook.model import Figure, Role
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_BEFORE = 40  # characters before an amount in which "the balance of" stands
_BEHIND = 60  # characters behind one in which somebody gives the rest
_GIVEN = ("allocation", "target")  # roles of an amount that may be divided
_LOOSE = (*_GIVEN, "progress")  # ... and of one that may be what is left of it


@dataclass(frozen=True, slots=True)
class _Shapes:
    """``before`` and ``behind`` stand beside what is left, ``elsewhere`` behind the other part: "and Togo the rest"."""

    before: re.Pattern[str]
    behind: re.Pattern[str]
    elsewhere: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = vocabulary.wording.words
    left, noun = any_of(words["rest"]), any_of(words["remainder"])
    of = any_of([*words["of"], *vocabulary.quantities.figure_words["of"]])
    hedge = any_of(vocabulary.quantities.hedges_before)
    and_, article = any_of(words["list"]), any_of(words["article"])
    return _Shapes(
        before=re.compile(rf"\b(?:{left}|{noun}(?:,? {of}|,)) (?:{hedge} )?$", re.IGNORECASE),
        behind=re.compile(rf" {left}\b"),
        elsewhere=re.compile(rf",? {and_} [^.;\d]{{1,{_BEHIND}}} {article} {noun}(?=[.,;]|$)"),
    )


def with_remainders(text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary) -> None:
    """Put total and part into the roles of the amounts among ``figures`` (of one unit, in order) that are that."""
    shapes = _shapes(vocabulary)
    for index, figure in enumerate(figures):
        if figure.kind != "money" or roles[index] not in (*_LOOSE, "part"):
            continue
        start, end = figure.at.start, figure.at.end
        left = shapes.before.search(text, max(0, start - _BEFORE), start) or shapes.behind.match(text, end)
        other = roles[index] != "progress" and shapes.elsewhere.match(text, end)
        if (left or other) and (whole := _whole(figures, index)) is not None:
            _divide(figures, roles, whole, index)


def _whole(figures: Sequence[Figure], index: int) -> int | None:
    """The largest amount of the same currency before one that is larger."""
    part = figures[index]
    alike = [
        place for place in range(index) if (figures[place].kind, figures[place].unit) == ("money", part.unit)
    ]
    largest = max(alike, key=lambda place: figures[place].least, default=None)
    return largest if largest is not None and figures[largest].least > part.least else None


def _divide(figures: Sequence[Figure], roles: list[Role], whole: int, last: int) -> None:
    """Mark an amount as the total, what is left of it as its part, and so what is given of it before."""
    roles[last] = "part"
    if roles[whole] in _GIVEN:
        roles[whole] = "total"
    for place in range(whole + 1, last):
        if (figures[place].kind, figures[place].unit, roles[place]) == (
            "money",
            figures[whole].unit,
            "allocation",
        ):
            roles[place] = "part"
