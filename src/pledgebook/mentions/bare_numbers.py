"""What a number without a noun counts: the noun of the figure it is compared with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pledgebook.mentions.counted_nouns import counted
from pledgebook.mentions.figures import RawFigure
from pledgebook.vocabulary import Vocabulary

_OF = re.compile(r" of (?:(?:the|an?|these|those|its|their) )?")
_BLOCK = "\n"


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
    return _of_subject(text, figure, vocabulary)


def _of_subject(text: str, figure: RawFigure, vocabulary: Vocabulary) -> str:
    """The first plural noun of the sentence with its words: "H-2 visas issued to ... numbered over 19,000"."""
    start = max(text.rfind(mark, 0, figure.at.start) + len(mark) for mark in (_BLOCK, ". "))
    noun = counted(text, start - 1, vocabulary) if start else None
    return noun[1] if isinstance(noun, tuple) and noun[0] < figure.at.start else ""
