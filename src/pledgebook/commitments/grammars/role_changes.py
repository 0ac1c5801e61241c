"""Both ends of a change: "from 8 percent in 2024 to 20 percent", "up from 40,000", "25 towns (17 in 2023)"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pledgebook.model import Figure, Sentence
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import Closed, any_of, perhaps

End = Literal["first", "last"]

_BEFORE = 24  # characters before a figure in which "from" stands
_CUE = 60  # characters before a figure in which "compared with" stands
_BETWEEN = 60  # characters between both ends of a change
_CHANGE = 160  # characters before them in which a verb of change stands
_STEM = 5  # letters by which nouns of one and of many meet
_ASIDE = re.compile(r" \([^()\n]{1,80}\)")  # "from 39% (baseline: survey of 2023) to 28%"
_BREAK = re.compile(r"[.;:!?\n](?:\s|$)")


@dataclass(frozen=True, slots=True)
class _Shapes:
    """``starts`` stands before the first of two ends, ``ends`` before the last, ``back`` before one that comes last.

    ``loose`` tells that the word of ``starts`` has many other meanings, so that a verb of change must stand before it.
    ``against`` compares with what was before, ``bracketed`` follows a number in brackets that was so earlier.
    """

    starts: Closed
    ends: re.Pattern[str]
    back: re.Pattern[str]
    against: Closed
    bracketed: re.Pattern[str]
    changing: re.Pattern[str]
    loose: bool


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words, numbers = vocabulary.wording.words, vocabulary.quantities.figure_words
    start, end = (words["start"], words["reach"]) if words["start"] else (numbers["from"], numbers["to"])
    articles = words["article"] or numbers["article"]
    article = perhaps(articles)
    against = [
        cue.phrase
        for cue in vocabulary.quantities.roles
        if cue.role == "baseline" and cue.side == "before" and cue.phrase not in {*start, *_since(vocabulary)}
    ]
    changing = any_of(numbers["changing"]).replace(r"\*", r"\w*")
    loose = vocabulary.grammar == "romance"  # there "40 % de" begins no change
    risen = r"(?!)" if loose else rf"(?:%|{any_of(numbers['percent'])}) {any_of(start)}"  # "up 94% from"
    return _Shapes(
        starts=Closed(lazily(rf"(?<!\w){any_of(start)} {article}$", re.IGNORECASE), [*start, *articles]),
        ends=lazily(rf"(?<!\w){any_of(end)} {article}$", re.IGNORECASE),
        back=lazily(rf"^[^.;:()\n]{{0,30}}(?<!\w){any_of(start)} {article}$", re.IGNORECASE),
        against=Closed(
            lazily(rf"(?:(?<!\w){any_of(against)}|{risen})(?: |(?<=')){article}$", re.IGNORECASE),
            [*against, *start, *articles],
        ),
        bracketed=lazily(rf" {any_of(numbers['in'])} (?:19|20)\d\d\)"),
        changing=lazily(rf"\b{changing}\b", re.IGNORECASE),
        loose=loose,
    )


def _since(vocabulary: Vocabulary) -> Iterator[str]:
    return (phrase for phrase, kind in vocabulary.calendar.cues.items() if kind == "since")


def ends_of_changes(
    text: str, figures: Sequence[Figure], sentences: Sequence[Sentence], vocabulary: Vocabulary
) -> dict[int, End]:
    """Which of ``figures`` (of one unit, in order) are the first and the last end of a change, by their index."""
    ends: dict[int, End] = {}
    starts = [sentence.at.start for sentence in sentences]
    shapes = _shapes(vocabulary)
    for index, figure in enumerate(figures):
        number = bisect_right(starts, figure.at.start) - 1
        least = starts[number] if number >= 0 else figure.at.start
        before = text[max(least, figure.at.start - _CUE) : figure.at.start]
        earlier = _earlier(figures, index, least)
        if shapes.against.search(before):
            if figure.kind == "count" or earlier is not None:
                ends[index] = "first"
                _close(ends, figures, earlier)
        elif earlier is not None and _is_bracketed(text, figure, shapes):
            ends[index] = "first"
        elif figure.kind == "percent" and _is_reached(text, figure, least, shapes):
            ends[index] = "last"
            if (first := index - 1) == earlier and (
                pair := _pair(text, figures[first], figure, least, shapes)
            ):
                ends[first], ends[index] = pair
        elif (first := index - 1) == earlier and (pair := _pair(text, figures[first], figure, least, shapes)):
            ends[first], ends[index] = pair
    return ends


def _earlier(figures: Sequence[Figure], index: int, least: int) -> int | None:
    """The nearest figure of the same kind before one in its sentence."""
    for other in range(index - 1, -1, -1):
        if figures[other].at.start < least:
            return None
        if figures[other].kind == figures[index].kind:
            return other
    return None


def _close(ends: dict[int, End], figures: Sequence[Figure], index: int | None) -> None:
    """A percentage that is compared with an earlier one is no share, but where things stand or are to stand."""
    if index is not None and figures[index].kind == "percent":
        ends.setdefault(index, "last")


def _is_reached(text: str, figure: Figure, least: int, shapes: _Shapes) -> bool:
    """Whether a verb of change brings something to a percentage: "cut the fee to 3 percent"."""
    near = max(least, figure.at.start - _CUE)
    return bool(
        shapes.ends.search(text, near, figure.at.start)
        and shapes.changing.search(text, max(least, figure.at.start - _CHANGE), figure.at.start)
    )


def _is_bracketed(text: str, figure: Figure, shapes: _Shapes) -> bool:
    return text.endswith("(", 0, figure.at.start) and bool(shapes.bracketed.match(text, figure.at.end))


def _pair(text: str, first: Figure, second: Figure, least: int, shapes: _Shapes) -> tuple[End, End] | None:
    """Which end each of two figures of one kind is, where they are those of a change."""
    between = _ASIDE.sub("", text[first.at.end : second.at.start])
    before = text[max(least, first.at.start - _BEFORE) : first.at.start]
    if len(between) > _BETWEEN or _BREAK.search(between) or not _are_alike(first, second):
        return None
    pair: tuple[End, End] | None = None
    if shapes.ends.search(between) and shapes.starts.search(before):
        pair = "first", "last"
    elif shapes.back.search(between) and shapes.ends.search(before):
        pair = "last", "first"
    governed = not (pair and shapes.loose) or shapes.changing.search(
        text, max(least, first.at.start - _CHANGE), first.at.start
    )
    return pair if governed else None


def _are_alike(first: Figure, second: Figure) -> bool:
    """Whether two figures of one kind count the same: not "from 12 ports to 40 villages"."""
    if first.kind == "money":
        return first.unit == second.unit
    nouns, others = (
        {word[:_STEM].lower() for word in each.unit.split()} - {"per", ""} for each in (first, second)
    )
    return not nouns or not others or bool(nouns & others)
