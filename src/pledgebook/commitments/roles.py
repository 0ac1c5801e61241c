"""The part that each figure plays in its commitment: target, progress, total, part ..."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from pledgebook.commitments.grammar import grammar_of
from pledgebook.commitments.role_shapes import RoleShapes
from pledgebook.model import Figure, Role, Sentence, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.numbers import SIDES
from pledgebook.vocabulary.spelling import any_of

_AROUND = 300  # characters of a sentence beside a figure that are looked at
_CUE = 60  # characters before a figure in which a cue for its role stands
_VERB = 14  # characters before an estimate in which a verb takes it: "registered an estimated 500,000"
_BEHIND = 16  # characters behind a part in which its cue may stand ("$103 million of it")
_NEAR = 120  # characters beside an amount in which "seized" speaks of it
_AFTER = 60  # characters behind a figure in which a verb still speaks of it


@dataclass(frozen=True, slots=True)
class _Shapes:
    """The cues of each side with their roles, and the words for money taken."""

    cues: dict[str, re.Pattern[str]]
    roles: dict[str, dict[str, Role]]
    seized: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    roles: dict[str, dict[str, Role]] = {side: {} for side in SIDES}
    for cue in vocabulary.quantities.roles:
        roles[cue.side].setdefault(cue.phrase, cue.role)
    shapes = {side: rf"[ -]?{any_of(roles[side], 'cue')}\b(?!-)" for side in ("after", "percent")}
    ahead = _around(vocabulary).ahead
    for side in ("before", "before percent"):
        shapes[side] = rf"\b{any_of(roles[side], 'cue')}{ahead}"
    return _Shapes(
        {side: re.compile(shape, re.IGNORECASE) for side, shape in shapes.items()},
        roles,
        re.compile(rf"\b{any_of(vocabulary.wording.words['seize'])}\b", re.IGNORECASE),
    )


def _around(vocabulary: Vocabulary) -> RoleShapes:
    return grammar_of(vocabulary).role_shapes(vocabulary)


@dataclass(frozen=True, slots=True)
class _Place:
    """A figure with the words of its sentence before, in and after it; ``later`` where its unit has one before it."""

    figure: Figure
    before: str
    inside: str
    after: str
    later: bool
    stance: Stance | None
    vocabulary: Vocabulary


def with_roles(
    text: str, figures: Sequence[Figure], sentences: Sequence[Sentence], stance: Stance | None, vocabulary: Vocabulary
) -> tuple[Figure, ...]:  # fmt: skip
    """``figures`` (of one unit, in order) with their roles."""
    roles: list[Role] = []
    starts = [sentence.at.start for sentence in sentences]
    for index, figure in enumerate(figures):
        at, number = figure.at, bisect_right(starts, figure.at.start) - 1
        sentence = sentences[number].at if number >= 0 else at
        before = text[max(sentence.start, at.start - _AROUND) : at.start]
        after = text[at.end : min(sentence.end, at.end + _AROUND)]
        roles.append(
            _role(_Place(figure, before, text[at.start : at.end], after, index > 0, stance, vocabulary))
        )
    _totals(text, figures, roles, vocabulary)
    return tuple(replace(figure, role=role) for figure, role in zip(figures, roles, strict=True))


def _role(place: _Place) -> Role:
    figure = place.figure
    if figure.kind == "money":
        seized = _shapes(place.vocabulary).seized
        near = seized.search(place.before[-_NEAR:]) or seized.search(place.after[:_NEAR])
        return "progress" if near else "allocation"
    if cued := _cued(place):
        return cued
    if figure.kind == "percent":
        return _of_percent(place)
    estimated = any(word in figure.origin.entry for word in place.vocabulary.wording.words["estimated"])
    guessed = estimated and not any(_signals(place.before[-_VERB:], place.vocabulary))
    if guessed or _around(place.vocabulary).of.search(place.before):
        return "target"
    return _by_tense(place)


def _cued(place: _Place) -> Role | None:
    """The role that words beside the figure give it; "from 9,796" is a baseline only behind the later value."""
    shapes, is_percent = _shapes(place.vocabulary), place.figure.kind == "percent"
    if found := shapes.cues["before"].search(place.before[-_CUE:]):
        role = shapes.roles["before"][found["cue"].lower()]
        around = _around(place.vocabulary)
        starts = around.from_.search(found["cue"].lower() + " ")
        later_first = not starts or place.later or around.to.match(place.after)
        if role != "baseline" or (later_first and not is_percent):
            return role
    if is_percent and (found := shapes.cues["before percent"].search(place.before[-_CUE:])):
        return shapes.roles["before percent"][found["cue"].lower()]
    if is_percent and (found := shapes.cues["percent"].match(place.after)):
        return shapes.roles["percent"][found["cue"].lower()]
    found = shapes.cues["after"].match(place.after)
    if not found and not is_percent:
        found = shapes.cues["after"].search(place.inside)
    return shapes.roles["after"][found["cue"].lower()] if found else None


def _of_percent(place: _Place) -> Role:
    """A share, unless it runs "from 8 percent to 20 percent": from a baseline to a target, or to what was reached."""
    around = _around(place.vocabulary)
    if around.from_.search(place.before) and around.to.match(place.after):
        return "baseline"
    if place.later and around.last.search(place.before):
        return "progress" if place.stance == "delivered" else "target"
    return "share"


def _by_tense(place: _Place) -> Role:
    """Target or progress, by the last verb before the figure, else the first behind it, else the stance of the unit."""
    before = list(_signals(place.before, place.vocabulary))
    signals = before[-1:] or list(
        _signals(_around(place.vocabulary).relative.split(place.after[:_AFTER])[0], place.vocabulary)
    )
    return signals[0] if signals else "progress" if place.stance == "delivered" else "target"


def _signals(text: str, vocabulary: Vocabulary) -> Iterator[Role]:
    return grammar_of(vocabulary).signals(text, vocabulary)


def _totals(text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary) -> None:
    """Marks the first amount of a unit as total where those after it are said to be in it, or make it up."""
    amounts = [
        index for index, role in enumerate(roles) if figures[index].kind == "money" and role == "allocation"
    ]
    amounts = [index for index in amounts if figures[index].unit == figures[amounts[0]].unit]
    if len(amounts) < 2:
        return
    around = _around(vocabulary)
    if around.total_last.search(
        text, max(0, figures[amounts[-1]].at.start - _CUE), figures[amounts[-1]].at.start
    ):
        amounts = [amounts[-1], *amounts[:-1]]  # "..., bringing the total to $25 million"
        roles[amounts[0]] = "total"
    first, *parts = (figures[index] for index in amounts)
    between = text[first.at.end : parts[0].at.end + _BEHIND]
    if not (around.part.search(between) or _adds_up(first, parts)):
        return
    roles[amounts[0]] = "total"
    for index in amounts[1:]:
        if _value(figures[index]) < _value(first):
            roles[index] = "part"


def _adds_up(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether two or more amounts make up the total, hedges considered."""
    together = sum((part.interval() for part in parts[1:]), start=parts[0].interval())
    return len(parts) > 1 and together.meets(total.interval())


def _value(figure: Figure) -> Decimal:
    return figure.low if figure.low is not None else figure.high or Decimal(0)
