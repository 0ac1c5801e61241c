"""The numbers that stand behind a total like a list of its parts: "24 quays: 9 in Thiès, 8 in Saint-Louis and 7 in"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeVar

from pledgebook.mentions.raw_figure import RawFigure
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_Part = TypeVar("_Part")
SENTENCE_END = re.compile(r"[.!?]\s+[^\W\d_]|\n")


class Reach(NamedTuple):
    """How far parts may stand: ``first`` characters behind the total, ``next`` behind each other, and how ``many``."""

    first: int
    next: int
    many: int


def joint(vocabulary: Vocabulary, *announcing: str) -> re.Pattern[str]:
    """What stands before each part of a list: a mark, "and", "then", or one of the words that announce parts."""
    words = vocabulary.quantities.figure_words
    announced = rf"|\b{any_of(announcing)},?" if announcing else ""
    return re.compile(
        rf"(?:[:;,(]| {any_of(words['and'])}| {any_of(words['then'])}{announced})"
        rf" (?:{any_of(words['article'])} )?\Z|\(\Z",
        re.IGNORECASE,
    )


def parts_behind(
    text: str,
    figures: Sequence[RawFigure],
    index: int,
    join: re.Pattern[str],
    reach: Reach,
    as_part: Callable[[RawFigure], _Part | None],
) -> Iterator[tuple[int, _Part]]:
    """The figures behind that at ``index``, in its sentence and one joined to the other, as parts with their indices.

    A percentage among them is passed over; the first that ``as_part`` does not take ends the list.
    """
    last, most = figures[index], reach.first
    for place in range(index + 1, min(len(figures), index + 1 + 2 * reach.many)):
        figure = figures[place]
        between = text[last.at.end : figure.at.start]
        if len(between) > most or SENTENCE_END.search(between):
            return
        if figure.kind == "percent":
            continue
        part = as_part(figure)
        if part is None or not join.search(between):
            return
        yield place, part
        last, most = figure, reach.next
