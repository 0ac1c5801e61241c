"""Which figure of a commitment is the total of others: they add up to it, or one of them is "the first, of 6"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from pledgebook.commitments.details.counted_parts import is_alike
from pledgebook.model import Figure, Role
from pledgebook.model.making_up import making_up
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import Endings, any_of, last_words

_MOST = 6  # parts of a total
_LEAST = 5  # a total: two and one may make three by chance
_LOOSE = ("target", "allocation", "output", "progress")  # what a total and its parts may have been taken for
_BEFORE = 40  # characters before a part in which "the first instalment, of" stands


def with_added_up(text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary) -> None:
    """Put total and part into the roles of ``figures`` (of one unit, in order) that others make up exactly."""
    for index in range(len(figures)):
        if roles[index] in _LOOSE:
            _add_up(figures, roles, index)
    for index in range(1, len(figures)):
        if roles[index] == "total":
            _complete(figures, roles, index)
        if roles[index] in _LOOSE:
            _first_of(text, figures, roles, index, vocabulary)


def _add_up(figures: Sequence[Figure], roles: list[Role], index: int) -> None:
    whole = figures[index]
    value = _exact(whole)
    if value is None or value < _LEAST or whole.kind == "percent":
        return
    parts = making_up(value, _amounts(figures, roles, index))
    if not parts:
        return
    roles[index] = "total"
    for place in parts:
        if roles[place] != "progress":
            roles[place] = "part"


def _complete(figures: Sequence[Figure], roles: list[Role], index: int) -> None:
    """Mark the part right before a total and those behind it that are its rest: "14 of the 24; six more and four"."""
    whole, part = figures[index], figures[index - 1]
    value, known = _exact(whole), _exact(part)
    if value is None or known is None or whole.kind != part.kind or not is_alike(part, whole):
        return
    rest = making_up(value - known, _amounts(figures, roles, index)) if known < value else ()
    if rest:
        for place in (index - 1, *rest):
            roles[place] = "part"


def _amounts(figures: Sequence[Figure], roles: Sequence[Role], index: int) -> Iterator[tuple[int, Decimal]]:
    """The like figures behind one, with their amounts, up to the first that has none or is known to be no part."""
    whole = figures[index]
    for place in range(index + 1, min(len(figures), index + 1 + _MOST)):
        part = figures[place]
        if part.kind != whole.kind or not is_alike(part, whole):
            continue
        if (amount := _exact(part)) is None or roles[place] not in (*_LOOSE, "part"):
            return
        yield place, amount


def _first_of(
    text: str, figures: Sequence[Figure], roles: list[Role], index: int, vocabulary: Vocabulary
) -> None:
    """Mark a figure that is told to be the first or second of several as part of the like one before it."""
    part = figures[index]
    since = max(0, part.at.start - _BEFORE)
    ends = _before_part(vocabulary).end(text[since : part.at.start].removesuffix(" "))
    if not (ends and _instalment(vocabulary).search(text, since, part.at.start)):
        return
    for place in range(index - 1, max(-1, index - 1 - 2 * _MOST), -1):
        whole = figures[place]
        alike = whole.kind == part.kind and is_alike(part, whole)
        if alike and roles[place] in (*_LOOSE, "total") and part.least < whole.least:
            roles[index] = "part"
            if whole.kind == "money":
                roles[place] = "total"
            return


@cache
def _before_part(vocabulary: Vocabulary) -> Endings:
    """How what stands before such a part ends."""
    return Endings(
        [
            *last_words(vocabulary.quantities.figure_words["of"]),
            *last_words(vocabulary.quantities.hedges_before),
        ]
    )


@cache
def _instalment(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands before a part that is counted among others: "la primera etapa, de", "the first tranche of"."""
    words = vocabulary.quantities.figure_words
    ordinal = any_of(vocabulary.wording.ordinals)
    hedge = any_of(vocabulary.quantities.hedges_before)
    another = any_of(vocabulary.wording.words["indefinite"])  # "a second operation, of" is one more
    noun = r"(?: [^\W\d_]+){1,2}"
    return re.compile(
        rf"(?:^|[^\w ] ?|(?<!\w)(?!{another} )[^\W\d_]+ ){ordinal}(?:{noun},?|,) {any_of(words['of'])} (?:{hedge} )?\Z",
        re.IGNORECASE,
    )


def _exact(figure: Figure) -> Decimal | None:
    return figure.low if figure.low == figure.high else None
