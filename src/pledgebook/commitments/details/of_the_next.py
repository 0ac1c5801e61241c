"""Amounts that are a part of the one right behind them: "has released 22 million of the 30 million"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.model import Figure, Role
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_BEFORE = 60  # characters before an amount in which its verb stands


def with_parts_reached(
    text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary
) -> None:
    """Put progress into the roles of such amounts among ``figures`` (of one unit, in order) behind what was done."""
    for index, role in enumerate(roles):
        if role != "allocation" or not is_of_next(text, figures, roles, index, vocabulary):
            continue
        start = figures[index].at.start
        before = text[max(0, start - _BEFORE) : start].rpartition(". ")[2]
        if [*grammar_of(vocabulary).signals(before, vocabulary)][-1:] == ["progress"]:
            roles[index] = "progress"


def is_of_next(
    text: str, figures: Sequence[Figure], roles: Sequence[Role], index: int, vocabulary: Vocabulary
) -> bool:
    """Whether an amount stands right before "of the" and the total that it is a part of."""
    if index + 1 >= len(figures) or roles[index + 1] != "total":
        return False
    part, whole = figures[index], figures[index + 1]
    less = part.kind == whole.kind == "money" and part.least < whole.least
    return less and _of(vocabulary).fullmatch(text, part.at.end, whole.at.start) is not None


@cache
def _of(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.quantities.figure_words["of whole"]
    return re.compile(rf" {any_of(words)} {perhaps(vocabulary.quantities.hedges_before)}")
