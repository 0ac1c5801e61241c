"""Figures that a field for the target of an item begins with: they are to be reached, whatever else they could be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pledgebook.model import Figure, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_BEHIND = 40  # characters behind a percentage in which people stand of whom it is a share
_OTHERWISE = {"money": "allocation", "percent": "share"}  # the part of a figure that no word beside it tells


def with_targets(
    text: str, figures: Sequence[Figure], fields: Sequence[Span], vocabulary: Vocabulary
) -> tuple[Figure, ...]:
    """``figures`` (of one unit, in order), of which the first in each field for targets is one.

    A percentage of people stays their share: "40 % de mujeres".
    """
    firsts = {next((figure.at.start for figure in figures if field.holds(figure.at)), -1) for field in fields}
    return tuple(
        replace(figure, role="target")
        if figure.at.start in firsts
        and figure.role == _OTHERWISE.get(figure.kind)
        and not (figure.kind == "percent" and _of_people(text, figure.at.end, vocabulary))
        else figure
        for figure in figures
    )


def _of_people(text: str, start: int, vocabulary: Vocabulary) -> bool:
    return _people(vocabulary).match(text, start, start + _BEHIND) is not None


@cache
def _people(vocabulary: Vocabulary) -> re.Pattern[str]:
    nouns = any_of(vocabulary.wording.beneficiaries)
    return re.compile(rf" (?:[\w']+[ ']){{0,3}}?{nouns}(?!\w)", re.IGNORECASE)
