"""Which numbers leave out the currency, or the scale too, that the amount before them has said.

"3 millones el primer año y 2 el segundo", "20 million euros, 8 of them as grants", "55 milliards de l'État et 35
milliards de partenaires". Millions with nothing behind them are in ``bare_numbers``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from pledgebook.mentions.parts_behind import SENTENCE_END, Reach, joint, parts_behind
from pledgebook.mentions.raw_figure import RawFigure
from pledgebook.model import Span
from pledgebook.model.making_up import making_up
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

ELIDED = "currency_of_another"
_REACH = 160  # characters between an amount and the number
_PARTS = Reach(first=_REACH, next=_REACH, many=8)
_BEFORE = 24  # characters before a number in which "another" stands
_MOST = 8  # numbers before one, among which its noun or amount is looked for
_THOUSAND = 1000


class _Shapes(NamedTuple):
    """What tells that a number is of the amount before it.

    ``joint`` stands before it in a list, ``second`` behind one of the second of two times, ``behind`` behind a part,
    ``another`` before more and ``more`` behind it; ``noun`` is the rest of "35 milliards de partenaires" behind the
    scale, ``form`` one of "130 millions de prêts"; ``first`` stands before it where it is the first of a list: "dont",
    and ``whole`` before the amount that it is a part of.
    """

    joint: re.Pattern[str]
    second: re.Pattern[str]
    behind: re.Pattern[str]
    another: re.Pattern[str]
    more: re.Pattern[str]
    noun: re.Pattern[str]
    form: re.Pattern[str]
    first: re.Pattern[str]
    whole: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = vocabulary.quantities.figure_words
    within = any_of([*words["in"], *words["article"]])
    return _Shapes(
        joint=joint(vocabulary),
        second=lazily(rf" (?:{within} ){{0,2}}{any_of(words['second'])}(?!\w)", re.IGNORECASE),
        behind=lazily(rf" {any_of(words['part behind'])}(?!\w)", re.IGNORECASE),
        another=lazily(rf"(?<!\w){any_of(words['another'])} \Z", re.IGNORECASE),
        more=lazily(rf" {any_of(words['more'])}(?!\w)", re.IGNORECASE),
        noun=lazily(rf"(?: {any_of(words['of'])}(?: |(?<=')).*)\Z", re.DOTALL),
        first=joint(vocabulary, *words["part"], *words["introducing"], *vocabulary.wording.words["included"]),
        whole=lazily(rf" {any_of(words['of whole'])} (?:{any_of(words['article'])} )?"),
        form=lazily(rf" {any_of(words['of'])}(?: |(?<=')){any_of(words['money form'])}(?!\w)"),
    )


def with_elided_amounts(text: str, figures: Sequence[RawFigure], vocabulary: Vocabulary) -> list[RawFigure]:
    """``figures`` in order, as amounts those that are one by the amount before them."""
    found = list(figures)
    if not any(each.kind == "money" for each in figures):
        return found
    shapes = _shapes(vocabulary)
    for index, whole in enumerate(figures):
        if whole.kind == "money" and whole.scale > 1 and found[index] is whole:
            for place, part in _making_up(text, found, index, shapes):
                found[place] = part
    for index in range(1, len(found)):
        found[index] = _of_last(text, found, index, shapes) or found[index]
    for index in range(len(found) - 2, -1, -1):
        found[index] = _of_next(text, found[index], found[index + 1], shapes) or found[index]
    return found


def _making_up(
    text: str, figures: Sequence[RawFigure], index: int, shapes: _Shapes
) -> list[tuple[int, RawFigure]]:
    """The parts behind an amount, in its sentence, that together are all of it, with its currency and scale."""
    whole = figures[index]

    def as_part(figure: RawFigure) -> RawFigure | None:
        return figure if figure.unit == whole.unit else _scaled(text, figure, whole, shapes)

    parts = parts_behind(text, figures, index, shapes.joint, _PARTS, as_part)
    return making_up(whole.least, ((part, part[1].least) for part in parts))


def _scaled(text: str, part: RawFigure, whole: RawFigure, shapes: _Shapes) -> RawFigure | None:
    """A number without a noun, or of a scale and a noun, as an amount like ``whole``."""
    if part.kind != "count":
        return None
    if part.scale > 1:
        noun = shapes.noun.search(text, part.at.start, part.at.end) if not part.bare else None
        at = Span(part.at.start, noun.start()) if noun else part.at
        return as_amount(part, whole, Decimal(1), at) if part.bare or noun else None
    return as_amount(part, whole, whole.scale, part.at) if part.bare and part.least < _THOUSAND else None


def _of_last(text: str, figures: Sequence[RawFigure], index: int, shapes: _Shapes) -> RawFigure | None:
    """A number without a noun as an amount where words beside it say that it is of the amount before it."""
    last, figure = figures[index - 1], figures[index]
    between = text[last.at.end : figure.at.start]
    if figure.kind != "count" or len(between) > _REACH or SENTENCE_END.search(between):
        return None
    if figure.scale > 1 and not figure.bare:
        return _in_form(text, figures, index, shapes) or _of_series(text, figures, index, shapes)
    if last.kind != "money" or figure.scale > 1 or not figure.bare:
        return None
    more = _is_more(text, figure, shapes) and not _is_counted_before(text, figures, index)
    if figure.least >= _THOUSAND:
        return as_amount(figure, last, Decimal(1), figure.at) if more else None
    second = shapes.second.match(text, figure.at.end) and shapes.joint.search(between)
    part = shapes.behind.match(text, figure.at.end) and figure.least * last.scale < last.least
    if last.scale == 1 or not (second or part or more):
        return None
    return as_amount(figure, last, last.scale, figure.at)


def _of_series(text: str, figures: Sequence[RawFigure], index: int, shapes: _Shapes) -> RawFigure | None:
    """Millions of somebody in a list with such without a noun: "55 milliards de l'État et 35 milliards de banques"."""
    last, figure = figures[index - 1], figures[index]
    again = last.bare and last.scale == figure.scale
    if not again or not shapes.joint.search(text[last.at.end : figure.at.start]):
        return None
    near = reversed(figures[max(0, index - _MOST) : index])
    whole = next((each for each in near if not each.bare), None)
    return _scaled(text, figure, whole, shapes) if whole and whole.kind == "money" else None


def _in_form(text: str, figures: Sequence[RawFigure], index: int, shapes: _Shapes) -> RawFigure | None:
    """Millions of what money is given as, in a list behind an amount: "220 millions d'euros, 130 millions de prêts"."""
    figure = figures[index]
    noun = shapes.noun.search(text, figure.at.start, figure.at.end)
    if noun is None or not shapes.form.match(text, noun.start()):
        return None
    near = figures[max(0, index - _MOST) : index]
    whole = next((each for each in reversed(near) if each.kind == "money" and each.scale > 1), None)
    if whole is None or SENTENCE_END.search(text[whole.at.end : figure.at.start]):
        return None
    listed = shapes.first.search(text[figures[index - 1].at.end : figure.at.start])
    return _scaled(text, figure, whole, shapes) if listed else None


def _of_next(text: str, figure: RawFigure, following: RawFigure, shapes: _Shapes) -> RawFigure | None:
    """Millions of what money is given as before an amount of a list, or their sum: "95 millions de dons, soit 157"."""
    between = text[figure.at.end : following.at.start]
    if figure.kind != "count" or figure.scale == 1 or following.kind != "money" or following.scale == 1:
        return None
    noun = shapes.noun.search(text, figure.at.start, figure.at.end) if not figure.bare else None
    listed = shapes.first.search(between) or shapes.whole.fullmatch(between)
    if noun is None or not listed or not shapes.form.match(text, noun.start()):
        return None
    return _scaled(text, figure, following, shapes)


def _is_counted_before(text: str, figures: Sequence[RawFigure], index: int) -> bool:
    """Whether something is counted before a number in its block, of which it may be more."""
    counts = (each for each in reversed(figures[max(0, index - _MOST) : index]) if each.kind == "count")
    last = next((each for each in counts if not each.bare), None)
    return last is not None and "\n" not in text[last.at.end : figures[index].at.start]


def _is_more(text: str, figure: RawFigure, shapes: _Shapes) -> bool:
    """Whether a word beside a number, or taken with it, adds it to something: "otros 15", "15 more"."""
    start, end = figure.at.start, figure.at.end
    first, _space, rest = text[start:end].partition(" ")
    inside = bool(rest) and (shapes.another.match(f"{first} ") or shapes.more.fullmatch(f" {rest}"))
    before = shapes.another.search(text, max(0, start - _BEFORE), start)
    return bool(before or inside or shapes.more.match(text, end))


def as_amount(figure: RawFigure, like: RawFigure, scale: Decimal, at: Span) -> RawFigure:
    """A number as an amount of the currency of another, times ``scale``."""
    low, high = (None if bound is None else bound * scale for bound in (figure.low, figure.high))
    return figure._replace(
        at=at,
        kind="money",
        low=low,
        high=high,
        unit=like.unit,
        bare=False,
        rule=ELIDED,
        scale=like.scale,
    )
