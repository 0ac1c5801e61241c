"""What a number without a noun counts: the noun of the figure it is compared with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pledgebook.mentions.counted_nouns import counted
from pledgebook.mentions.figures import RawFigure
from pledgebook.vocabulary import Vocabulary

_OF = re.compile(r" of (?:(?:the|an?|these|those|its|their) )?")
_NUMBER_OF = re.compile(r"\bnumber of ((?:[a-z-]+ ){0,2}?[a-z]+s) (?:to|by|at|from) $")
_BLOCK = "\n"
_REACH = 400  # characters before a number in which its sentence begins


def with_nouns(text: str, figures: Sequence[RawFigure], vocabulary: Vocabulary) -> list[RawFigure]:
    """``figures`` in order, the bare ones with the unit of the count that they belong to, where there is one.

    "105,000 of the 324,500 migrants" takes the noun behind it; "... against 9,796 in FY2021" that of the count before
    it in the same block, else of the next count of its block.
    """
    filled: list[RawFigure] = []
    for index, figure in enumerate(figures):
        unit = _unit(text, figure, filled, figures[index + 1 :], vocabulary) if figure.bare else figure.unit
        filled.append(replace(figure, unit=unit))
    return filled


def _unit(
    text: str, figure: RawFigure, before: Sequence[RawFigure], after: Sequence[RawFigure], vocabulary: Vocabulary
) -> str:  # fmt: skip
    if after and after[0].kind == "count" and _OF.fullmatch(text[figure.at.end : after[0].at.start]):
        return after[0].unit
    for other in [*reversed(before[-4:]), *after[:2]]:
        between = text[min(other.at.end, figure.at.end) : max(other.at.start, figure.at.start)]
        if other.kind == "count" and other.unit and _BLOCK not in between:
            return other.unit
    number_of = _NUMBER_OF.search(text, max(0, figure.at.start - 60), figure.at.start)
    return number_of[1] if number_of else _of_subject(text, figure, vocabulary)


def _of_subject(text: str, figure: RawFigure, vocabulary: Vocabulary) -> str:
    """The first plural noun of the sentence with its words: "H-2 visas issued to ... numbered over 19,000"."""
    least = max(0, figure.at.start - _REACH)
    start = max(text.rfind(mark, least, figure.at.start) + len(mark) for mark in (_BLOCK, ". "))
    noun = counted(text, start - 1, vocabulary) if start > least else None
    return noun[1] if isinstance(noun, tuple) and noun[0] < figure.at.start else ""
