"""The part that each figure plays in its commitment: target, progress, total, part ..."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from pledgebook.commitments.figure_place import FigurePlace
from pledgebook.commitments.grammar import grammar_of
from pledgebook.commitments.parts import with_parts
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


def with_roles(
    text: str, figures: Sequence[Figure], sentences: Sequence[Sentence], stance: Stance | None, vocabulary: Vocabulary
) -> tuple[Figure, ...]:  # fmt: skip
    """``figures`` (of one unit, in order) with their roles."""
    roles: list[Role] = []
    starts = [sentence.at.start for sentence in sentences]
    counted = Counter(_counted(figure) for figure in figures)
    for index, figure in enumerate(figures):
        at, number = figure.at, bisect_right(starts, figure.at.start) - 1
        sentence = sentences[number].at if number >= 0 else at
        before = text[max(sentence.start, at.start - _AROUND) : at.start]
        after = text[at.end : min(sentence.end, at.end + _AROUND)]
        previous, alike = figures[index - 1] if index else None, counted[_counted(figure)] > 1
        inside = text[at.start : at.end]
        roles.append(_role(FigurePlace(figure, before, inside, after, previous, alike, stance, vocabulary)))
    with_parts(text, figures, roles, vocabulary)
    return tuple(replace(figure, role=role) for figure, role in zip(figures, roles, strict=True))


def _counted(figure: Figure) -> tuple[str, ...]:
    return figure.kind, *figure.unit.split()[:1]


def _role(place: FigurePlace) -> Role:
    own = grammar_of(place.vocabulary).own_role
    if _is_seized(place):
        return "progress"
    return (own(place) if own else None) or _of_any(place)


def _is_seized(place: FigurePlace) -> bool:
    seized = _shapes(place.vocabulary).seized
    near = seized.search(place.before[-_NEAR:]) or seized.search(place.after[:_NEAR])
    return place.figure.kind == "money" and near is not None


def _of_any(place: FigurePlace) -> Role:
    figure = place.figure
    if figure.kind == "money":
        return "allocation"
    if cued := _cued(place):
        return cued
    if figure.kind == "percent":
        return _of_percent(place)
    estimated = any(word in figure.origin.entry for word in place.vocabulary.wording.words["estimated"])
    guessed = estimated and not any(_signals(place.before[-_VERB:], place.vocabulary))
    if guessed or _around(place.vocabulary).of.search(place.before):
        return "target"
    by_verb = grammar_of(place.vocabulary).by_verb
    return (by_verb(place) if by_verb else None) or _by_tense(place)


def _cued(place: FigurePlace) -> Role | None:
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
        found = shapes.cues["after"].search(place.counted)
    return shapes.roles["after"][found["cue"].lower()] if found else None


def _of_percent(place: FigurePlace) -> Role:
    """A share, unless it runs "from 8 percent to 20 percent": from a baseline to a target, or to what was reached."""
    around = _around(place.vocabulary)
    if around.from_.search(place.before) and around.to.match(place.after):
        return "baseline"
    if place.later and around.last.search(place.before):
        return "progress" if place.stance == "delivered" else "target"
    return "share"


def _by_tense(place: FigurePlace) -> Role:
    """Target or progress, by the last verb before the figure, else the first behind it, else the stance of the unit."""
    before = list(_signals(place.before, place.vocabulary))
    signals = before[-1:] or list(
        _signals(_around(place.vocabulary).relative.split(place.after[:_AFTER])[0], place.vocabulary)
    )
    return signals[0] if signals else "progress" if place.stance == "delivered" else "target"


def _signals(text: str, vocabulary: Vocabulary) -> Iterator[Role]:
    return grammar_of(vocabulary).signals(text, vocabulary)
