"""Which numbers without a noun are figures because of those before them: the parts of a total, and more of it.

"24 quays: 9 in Thiès, 8 in Saint-Louis and 7 in Casamance", "quinze ateliers, soit huit à Bamako et six à Niamey".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from pledgebook.mentions.elided_nouns import elided
from pledgebook.mentions.parts_behind import SENTENCE_END, Reach, joint, parts_behind
from pledgebook.mentions.raw_figure import PERHAPS, RawFigure
from pledgebook.model import Span
from pledgebook.model.making_up import making_up
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_REACH = Reach(first=200, next=90, many=12)
_BEFORE = 24  # characters before a total in which "of the" stands
_SERIES = 2  # so many parts stand behind a mere comma


class _Shapes(NamedTuple):
    """``joint`` stands before each part, ``introduced`` before the first, ``given`` behind one; ``of`` before a total.

    ``kind`` is the word behind a part that tells it from the others.
    """

    joint: re.Pattern[str]
    introduced: re.Pattern[str]
    given: re.Pattern[str]
    of: re.Pattern[str]
    kind: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = vocabulary.quantities.figure_words
    announcing = [*words["part"], *words["introducing"]]
    introducing, article = any_of(announcing), any_of(words["article"])
    behind = any_of([*vocabulary.quantities.stops, *words["in"], *words["then"]])
    return _Shapes(
        joint=joint(vocabulary, *announcing),
        introduced=lazily(rf"(?::|\b{introducing}:?,?) (?:{article} )?\Z", re.IGNORECASE),
        given=lazily(rf" (?:{behind}(?!\w)|[a-z]+ing (?:to|in|for)\b)"),
        of=lazily(rf"(?:^|[.;:\n] ?){any_of(words['of whole'])} \Z", re.IGNORECASE),
        kind=lazily(rf" {any_of(words['of'])}(?: |(?<='))(?P<noun>[a-zà-ÿ]+)(?!\w)"),
    )


def with_listed_parts(text: str, figures: Sequence[RawFigure], vocabulary: Vocabulary) -> list[RawFigure]:
    """``figures`` in order without the numbers that turned out to be none; those that did not are bare ones."""
    found = set(_found(text, figures, vocabulary)) if any(each.rule == PERHAPS for each in figures) else set()
    return [
        _part(text, figure, vocabulary) if index in found else figure
        for index, figure in enumerate(figures)
        if figure.rule != PERHAPS or index in found
    ]


def _part(text: str, figure: RawFigure, vocabulary: Vocabulary) -> RawFigure:
    """A part with the word that tells it from the others: "120 de mestrado"."""
    kind = _shapes(vocabulary).kind.match(text, figure.at.end)
    known = vocabulary.quantities
    plain = kind and kind["noun"] not in {
        *known.stops,
        *known.figure_words["manner"],
        *known.figure_words["more"],
    }
    at = Span(figure.at.start, kind.end()) if kind and plain else figure.at
    return figure._replace(at=at, rule="bare")


def _found(text: str, figures: Sequence[RawFigure], vocabulary: Vocabulary) -> Iterator[int]:
    """The indices of the numbers that are parts or more of a count before them."""
    for index, whole in enumerate(figures):
        if whole.kind != "count" or whole.bare or whole.least <= 1:
            continue
        parts = list(_parts(text, figures, index, vocabulary))
        if all(figures[part].rule != PERHAPS for part in parts):
            continue
        whole_of = making_up(whole.least, ((place, figures[place].least) for place in parts))
        yield from (place for place in whole_of if figures[place].rule == PERHAPS)
        yield from _introduced(text, figures, whole, parts, vocabulary)
    yield from _further(text, figures, vocabulary)
    yield from elided(text, figures, vocabulary)


def _parts(text: str, figures: Sequence[RawFigure], index: int, vocabulary: Vocabulary) -> Iterator[int]:
    """The counts behind a total in its sentence that are smaller and stand one behind the other like a list."""
    whole, join = figures[index], _shapes(vocabulary).joint

    def as_part(figure: RawFigure) -> RawFigure | None:
        return figure if figure.kind == "count" and figure.least < whole.least else None

    return (place for place, _part in parts_behind(text, figures, index, join, _REACH, as_part))


def _further(text: str, figures: Sequence[RawFigure], vocabulary: Vocabulary) -> Iterator[int]:
    """Those that go on with parts whose total is said elsewhere: "12 of them in Loja, 14 in Quito and 10 in Lima"."""
    shapes, going = _shapes(vocabulary), False
    for index in range(1, len(figures)):
        last, figure = figures[index - 1], figures[index]
        between = text[last.at.end : figure.at.start]
        listed = (
            len(between) <= _REACH.next and shapes.joint.search(between) and not SENTENCE_END.search(between)
        )
        part = last.kind == "count" and last.bare and (last.rule != PERHAPS or going)
        going = bool(figure.rule == PERHAPS and listed and part and shapes.given.match(text, figure.at.end))
        if going and figure.least > 1:
            yield index


def _introduced(
    text: str, figures: Sequence[RawFigure], whole: RawFigure, parts: Sequence[int], vocabulary: Vocabulary
) -> Iterator[int]:
    """The parts behind words that announce them, or two or more behind a comma, each with what it is for."""
    shapes = _shapes(vocabulary)
    given = [place for place in parts if shapes.given.match(text, figures[place].at.end)]
    between = text[whole.at.end : figures[parts[0]].at.start]
    if shapes.of.search(
        text, max(0, whole.at.start - _BEFORE), whole.at.start
    ):  # "Of 48 transmitters, 36, or ..."
        given = [*parts[:1], *given]
        between = ": " if between == ", " else between
    if parts[0] not in given or (len(given) < _SERIES and not shapes.introduced.search(between)):
        return
    yield from (place for place in given if figures[place].rule == PERHAPS and figures[place].least > 1)
