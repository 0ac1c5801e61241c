"""The part that each figure plays in its commitment: target, progress, total, part ..."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

import ahocorasick_rs

from pledgebook.commitments.details.parts import with_parts
from pledgebook.commitments.details.powers import is_power
from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.figure_place import FigurePlace
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.commitments.grammars.role_changes import End, ends_of_changes
from pledgebook.commitments.grammars.role_series import mark_series
from pledgebook.commitments.grammars.role_shapes import RoleShapes
from pledgebook.model import Figure, Role, Sentence, Span, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.numbers import SIDES
from pledgebook.vocabulary.spelling import Closed, any_of

_AROUND = 300  # characters of a sentence beside a figure that are looked at
_CUE = 60  # characters before a figure in which a cue for its role stands
_VERB = 14  # characters before an estimate in which a verb takes it: "registered an estimated 500,000"
_NEAR = 120  # characters beside an amount in which "seized" speaks of it
_SUBJECT = 24  # characters behind a subject in which its verb stands
_CLAUSE = re.compile(r"[,;:.(]| (?:and|while|et) ")
_CLAUSE_END = re.compile(r"[;.]")
_SIGNED = re.compile(r"(?:^|[(,;]) ?[+−] ?$")  # "(+ 10 %)"
_SMALL = 100  # below it "our eight countries" are all there are
_WHOLE = 24  # characters before a figure in which small words say that it is a whole
_NUMBER = re.compile(r"\d")
_FIRST = re.compile(r" ([^\W\d_]+)")
_AFTER = 60  # characters behind a figure in which a verb still speaks of it


@dataclass(frozen=True, slots=True)
class _Shapes:
    """The cues of each side with their roles, and the words for money taken or paid out, and for money not yet so.

    ``before`` are those that end before a figure; ``after`` are the phrases of the cues behind one.
    """

    before: dict[str, Closed]
    cues: dict[str, re.Pattern[str]]
    after: ahocorasick_rs.AhoCorasick
    roles: dict[str, dict[str, Role]]
    to: re.Pattern[str]
    post: re.Pattern[str]
    capacity: re.Pattern[str]
    own: re.Pattern[str]
    the: re.Pattern[str]
    seized: re.Pattern[str]
    paid: re.Pattern[str]
    paid_behind: re.Pattern[str]
    unpaid: re.Pattern[str]
    planned: re.Pattern[str]
    total: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    roles: dict[str, dict[str, Role]] = {side: {} for side in SIDES}
    for cue in vocabulary.quantities.roles:
        roles[cue.side].setdefault(cue.phrase, cue.role)
    of = any_of(vocabulary.wording.words["of"])  # no "enfants de moins de cinq ans"
    shapes = {"percent": rf"[ -]?{any_of(roles['percent'], 'cue')}\b(?!-)"}
    shapes["after"] = rf"[ -]?{any_of(roles['after'], 'cue')}\b(?!-| {of} )"
    around, words = _around(vocabulary), vocabulary.wording.words
    small = vocabulary.quantities.figure_words
    paid = any_of(words["paid"])
    return _Shapes(
        {
            side: Closed(
                re.compile(rf"\b{any_of(roles[side], 'cue')}{around.ahead}", re.IGNORECASE),
                [*roles[side], *around.lead],
            )
            for side in ("before", "before percent", "before money")
        },
        {side: re.compile(shape, re.IGNORECASE) for side, shape in shapes.items()},
        ahocorasick_rs.AhoCorasick([cue.lower() for cue in roles["after"]]),
        roles,
        to=re.compile(rf"(?<!\w){any_of(small['to'])} $"),
        post=re.compile(rf"[^\W\d_]+ {any_of(small['post'])}\b", re.IGNORECASE),
        capacity=re.compile(rf"\b{any_of(small['capacity'])}\b", re.IGNORECASE),
        own=re.compile(rf"\b{any_of(small['own'])} $", re.IGNORECASE),
        the=re.compile(rf"\b{any_of(words['article'] - words['indefinite'])} $", re.IGNORECASE),
        seized=re.compile(rf"\b{any_of(words['seize'])}\b", re.IGNORECASE),
        paid=re.compile(rf"(?:[^\W\d_]+ )?\b{paid}(?: [^\W\d_]+){{0,3}} $", re.IGNORECASE),
        paid_behind=re.compile(rf" (?:[^\W\d_]+ ){{0,3}}?{paid}\b", re.IGNORECASE),
        planned=re.compile(rf"\b{any_of(roles['whole'])}".replace(r"\*", r"\w*") + r"\b", re.IGNORECASE),
        total=re.compile(rf",? {any_of(small['total behind'])}\b"),
        unpaid=re.compile(rf"\b{any_of(words['promise'] | words['unpaid'])}\b", re.IGNORECASE),
    )


def _around(vocabulary: Vocabulary) -> RoleShapes:
    return grammar_of(vocabulary).role_shapes(vocabulary)


def with_roles(
    context: Context, figures: Sequence[Figure], sentences: Sequence[Sentence], stance: Stance | None
) -> tuple[Figure, ...]:
    """``figures`` (of one unit, in order) with their roles."""
    if not figures:
        return ()
    text, vocabulary = context.text, context.vocabulary
    roles: list[Role] = []
    ends = ends_of_changes(text, figures, sentences, vocabulary)
    starts = [sentence.at.start for sentence in sentences]
    counted = [_counted(figure) for figure in figures]
    counts = Counter(counted)
    for index, figure in enumerate(figures):
        at, number = figure.at, bisect_right(starts, figure.at.start) - 1
        sentence = sentences[number].at if number >= 0 else at
        before = text[max(sentence.start, at.start - _AROUND) : at.start]
        after = text[at.end : min(sentence.end, at.end + _AROUND)]
        previous, alike = figures[index - 1] if index else None, counts[counted[index]] > 1
        inside = text[at.start : at.end]
        place = FigurePlace(figure, before, inside, after, previous, alike, stance, vocabulary)
        roles.append("progress" if _is_seized(context, place) else _role(context, place, ends.get(index)))
    with_parts(text, figures, roles, vocabulary)
    mark_series(text, figures, roles, vocabulary)
    return tuple(replace(figure, role=role) for figure, role in zip(figures, roles, strict=True))


def _counted(figure: Figure) -> tuple[str, ...]:
    return figure.kind, *figure.unit.split()[:1]


def _role(context: Context, place: FigurePlace, end: End | None) -> Role:
    """The part of a figure that may be the first or last ``end`` of a change."""
    own = grammar_of(place.vocabulary).own_role
    if role := own(place) if own else None:
        return role
    if end:
        return "baseline" if end == "first" else _reached(place)
    return _of_any(context, place)


def _is_seized(context: Context, place: FigurePlace) -> bool:
    at = place.figure.at
    if place.figure.kind != "money" or not context.spots.may_hold(
        "seize", Span(at.start - _NEAR, at.end + _NEAR)
    ):
        return False
    seized = _shapes(place.vocabulary).seized
    near = seized.search(place.before[-_NEAR:]) or seized.search(place.after[:_NEAR])
    return near is not None


def _of_any(context: Context, place: FigurePlace) -> Role:
    figure = place.figure
    if figure.kind == "money":
        return _of_money(context, place)
    if cued := _cued(place) or ("capacity" if is_power(place) else None):
        return cued
    if figure.kind == "percent":
        return "share"
    hedge = figure.origin.entry
    estimated = bool(hedge) and any(word in hedge for word in place.vocabulary.wording.words["estimated"])
    guessed = estimated and not any(_signals(place.before[-_VERB:], place.vocabulary))
    return "target" if guessed else _of_count(place, estimated=estimated)


def _of_count(place: FigurePlace, *, estimated: bool) -> Role:
    """A count with no cue beside it: what others are taken of, all there are, or what its verb says."""
    if _around(place.vocabulary).of.search(place.before[-_WHOLE:]):
        return "target" if estimated or _is_promised(place) else "total"
    if _are_all(place):
        return "total"
    shapes = _shapes(place.vocabulary)
    if shapes.to.search(place.before[-_WHOLE:]) and shapes.capacity.search(place.before[-_CUE:]):
        return "capacity"
    by_verb = grammar_of(place.vocabulary).by_verb
    return (by_verb(place) if by_verb else None) or _by_tense(place)


def _are_all(place: FigurePlace) -> bool:
    """Whether a few are all there are: "in our eight countries", "the nine parties"."""
    figure = place.figure
    small = figure.hedge == "exact" and figure.low is not None and 1 < figure.low < _SMALL
    if not small:
        return False
    shapes, tail = _shapes(place.vocabulary), place.before[-_WHOLE:]
    noun = figure.unit.partition(" ")[0].lower()
    speaking = noun in place.vocabulary.quantities.figure_words["both"] and shapes.the.search(tail)
    return bool(speaking or shapes.own.search(tail))


def _is_promised(place: FigurePlace) -> bool:
    """Whether the whole is what was promised: "96 of the 240 posts that it undertook to equip"."""
    clause = _CLAUSE.split(place.after[:_AFTER])[0]
    if next(iter(_signals(clause, place.vocabulary)), None) == "target":
        return True
    return bool(_shapes(place.vocabulary).planned.search(f"{place.inside}{clause[:_WHOLE]}"))


def _of_money(context: Context, place: FigurePlace) -> Role:
    """Money is given, unless it is said to be paid out already, or words beside it tell another part."""
    shapes = _shapes(place.vocabulary)
    if found := shapes.before["before money"].search(place.before[-_CUE:]):
        return shapes.roles["before money"][found["cue"].lower()]
    if _around(place.vocabulary).of.search(place.before[-_WHOLE:]) and _NUMBER.search(place.before[-_CUE:]):
        return "total"
    previous = place.previous
    if previous and previous.kind == "money" and shapes.total.match(place.after):
        return "total"  # "5 million a year, 20 million in total"
    at = place.figure.at
    near = context.spots.may_hold("paid", Span(at.start - _CUE, at.end + _AROUND))
    return "progress" if near and _is_paid(place) else "allocation"


def _is_paid(place: FigurePlace) -> bool:
    """Whether words beside money say that it is paid out, and none that it is not yet."""
    shapes = _shapes(place.vocabulary)
    before, after = shapes.paid.search(place.before[-_CUE:]), shapes.paid_behind.match(place.after)
    return any(each is not None and not shapes.unpaid.search(each[0]) for each in (before, after))


def _cued(place: FigurePlace) -> Role | None:
    """The role that words beside the figure give it; what "from" says, both ends of a change tell."""
    shapes, is_percent = _shapes(place.vocabulary), place.figure.kind == "percent"
    if found := shapes.before["before"].search(place.before[-_CUE:]):
        role = shapes.roles["before"][found["cue"].lower()]
        around = _around(place.vocabulary)
        starts = around.from_.search(found["cue"].lower() + " ")
        if role == "capacity" and (is_percent or _is_output(place)):  # "will hold 12 workshops", "45 percent"
            return "share" if is_percent else "output"
        if role != "baseline" or not (starts or is_percent):
            return role
    if is_percent and _SIGNED.search(place.before[-_WHOLE:]):
        return "change"
    behind = shapes.cues["after"].match(place.after)
    if is_percent and (found := shapes.before["before percent"].search(place.before[-_CUE:])):
        role = shapes.roles["before percent"][found["cue"].lower()]
        if role != "target" or not behind:  # "achieve a 20 percent reduction"
            return role
    if is_percent and (found := shapes.cues["percent"].match(place.after)):
        return shapes.roles["percent"][found["cue"].lower()]
    found = behind
    if not found and not is_percent:
        found = _in_noun(place)
    counted = shapes.roles["after"][found["cue"].lower()] if found else None
    posts = counted == "capacity" and shapes.post.match(place.figure.unit + place.after)  # "plazas formales"
    return None if posts else counted


def _is_output(place: FigurePlace) -> bool:
    shapes, found = _shapes(place.vocabulary), _in_noun(place)
    return found is not None and shapes.roles["after"][found["cue"].lower()] == "output"


def _in_noun(place: FigurePlace) -> re.Match[str] | None:
    """The cue that what is counted is itself, or ends with."""
    shapes, counted = _shapes(place.vocabulary), place.counted
    held = shapes.after.find_matches_as_indexes(counted.lower())
    return shapes.cues["after"].search(counted) if held else None


def _by_tense(place: FigurePlace) -> Role:
    """Target or progress, by the last verb before the figure, else the first behind it, else the stance of the unit."""
    if direct := _direct(place):
        return direct
    if before := list(_signals(place.before, place.vocabulary)):
        return before[-1]
    after = _CLAUSE_END.split(_around(place.vocabulary).relative.split(place.after[:_AFTER])[0])[0]
    otherwise: Role = "progress" if place.stance == "delivered" else "target"
    return next(iter(_signals(after, place.vocabulary)), otherwise)


def _direct(place: FigurePlace) -> Role | None:
    """What the verb says that the figure is the subject of: "28,500 had reached their users"."""
    found = _FIRST.match(place.after)
    if found and found[1].lower() in _helping(place.vocabulary):
        return next(iter(_signals(place.after[:_SUBJECT], place.vocabulary)), None)
    return None


@cache
def _helping(vocabulary: Vocabulary) -> frozenset[str]:
    """Words that begin a group of verbs."""
    words = vocabulary.wording.words
    return words["promise"] | words["have"] | words["was"] | words["be"]


def _reached(place: FigurePlace) -> Role:
    """What stands at the end of a change: to come where anything before it is, unless the unit is of things done.

    "plans to raise the share of villages that have electricity to 80 percent": what they have is not what is said.
    """
    if _shapes(place.vocabulary).capacity.search(place.before):
        return "capacity"
    coming = place.stance != "delivered" and "target" in _signals(place.before, place.vocabulary)
    return "target" if coming or place.stance == "pledge" else _by_tense(place)


def _signals(text: str, vocabulary: Vocabulary) -> Iterator[Role]:
    return grammar_of(vocabulary).signals(text, vocabulary)
