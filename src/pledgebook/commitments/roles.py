"""The part that each figure plays in its commitment: target, progress, total, part ..."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from pledgebook.model import Figure, Role, Sentence, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.numbers import RoleCue
from pledgebook.vocabulary.spelling import any_of

_SIGNAL = re.compile(r"\b(?:to (?P<base>[a-z]+)|(?P<word>[A-Za-z]+))\b")
_BEHIND = 16  # characters behind a part in which its cue may stand ("$103 million of it")
_NEAR = 40  # characters beside an amount in which "seized" speaks of it
_AFTER = 60  # characters behind a figure in which a verb still speaks of it
_OF = re.compile(r"\bof (?:the|an?|these|some|its|their) $")


@dataclass(frozen=True, slots=True)
class _Shapes:
    """The cues of each role, and the words for money taken and for parts of a total."""

    cues: tuple[tuple[RoleCue, re.Pattern[str]], ...]
    seized: re.Pattern[str]
    included: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = vocabulary.wording.words
    hedges = any_of(vocabulary.quantities.hedges_before)
    return _Shapes(
        tuple((cue, _cue(cue)) for cue in vocabulary.quantities.roles),
        re.compile(rf"\b{any_of(words['seize'])}\b", re.IGNORECASE),
        re.compile(rf"\b{any_of(words['included'])}\b|\bwith (?=[^a-z]|{hedges})", re.IGNORECASE),
    )


def _cue(cue: RoleCue) -> re.Pattern[str]:
    words = re.escape(cue.phrase)
    before = rf"\b{words} (?:the |an? |only |about )?$"
    return re.compile(before if cue.side == "before" else rf"[ -]?{words}\b(?!-)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Place:
    """A figure with the words of its sentence before, in and after it, and the figures of its unit before it."""

    figure: Figure
    before: str
    inside: str
    after: str
    earlier: Sequence[Figure]
    stance: Stance | None
    vocabulary: Vocabulary


def with_roles(
    text: str, figures: Sequence[Figure], sentences: Sequence[Sentence], stance: Stance | None, vocabulary: Vocabulary
) -> tuple[Figure, ...]:  # fmt: skip
    """``figures`` (of one unit, in order) with their roles."""
    roles: list[Role] = []
    for index, figure in enumerate(figures):
        sentence = next((s.at for s in sentences if s.at.start <= figure.at.start < s.at.end), figure.at)
        before, inside = text[sentence.start : figure.at.start], text[figure.at.start : figure.at.end]
        after = text[figure.at.end : sentence.end]
        roles.append(_role(_Place(figure, before, inside, after, figures[:index], stance, vocabulary)))
    _totals(text, figures, roles, vocabulary)
    return tuple(replace(figure, role=role) for figure, role in zip(figures, roles, strict=True))


def _role(place: _Place) -> Role:
    figure = place.figure
    if figure.kind == "money":
        seized = _shapes(place.vocabulary).seized
        near = seized.search(place.before[-_NEAR:]) or seized.search(place.after[:_NEAR])
        return "progress" if near else "allocation"
    cued = next((cue for cue, words in _shapes(place.vocabulary).cues if _fits(place, cue, words)), None)
    if cued:
        return cued.role
    if figure.kind == "percent":
        return _of_percent(place)
    if _OF.search(place.before) or "estimated" in figure.origin.entry:
        return "target"
    return _by_tense(place)


def _fits(place: _Place, cue: RoleCue, words: re.Pattern[str]) -> bool:
    is_percent = place.figure.kind == "percent"
    if cue.side == "before":  # a baseline is one only where a later value was given
        return bool(words.search(place.before)) and (
            cue.role != "baseline" or bool(place.earlier and not is_percent)
        )
    if cue.side == "percent":
        return is_percent and bool(words.match(place.after))
    return bool(words.match(place.after) or (not is_percent and words.search(place.inside)))


def _of_percent(place: _Place) -> Role:
    """A share, unless it runs "from 8 percent to 20 percent": from a baseline to a target, or to what was reached."""
    if place.before.endswith("from ") and place.after.startswith(" to "):
        return "baseline"
    if place.earlier and place.before.endswith(" to ") and "from " in place.before:
        return _by_tense(place)
    return "share"


def _by_tense(place: _Place) -> Role:
    """Target or progress, by the last verb before the figure, else the first behind it, else the stance of the unit."""
    before = list(_signals(place.before, place.vocabulary))
    signals = before[-1:] or list(_signals(place.after[:_AFTER], place.vocabulary))
    return signals[0] if signals else "progress" if place.stance == "delivered" else "target"


def _signals(text: str, vocabulary: Vocabulary) -> Iterator[Role]:
    """What each verb of ``text`` says of a figure beside it."""
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    for found in _SIGNAL.finditer(text):
        if found["base"]:
            if found["base"] in verbs.base:
                yield "target"
            continue
        word = found["word"].lower()
        verb = verbs.past.get(word) or verbs.third.get(word)
        if word in words["promise"] or word in words["goal"] or (verb and verb.group in ("commit", "plan")):
            yield "target"
        elif word in words["have"] or (word in verbs.past and verbs.past[word].group != "announce"):
            yield "progress"


def _totals(text: str, figures: Sequence[Figure], roles: list[Role], vocabulary: Vocabulary) -> None:
    """Marks the first amount of a unit as total where those after it are said to be in it, or make it up."""
    amounts = [
        index for index, role in enumerate(roles) if figures[index].kind == "money" and role == "allocation"
    ]
    amounts = [index for index in amounts if figures[index].unit == figures[amounts[0]].unit]
    if len(amounts) < 2:
        return
    first, *parts = (figures[index] for index in amounts)
    between = text[first.at.end : parts[0].at.end + _BEHIND]
    if not (_shapes(vocabulary).included.search(between) or _adds_up(first, parts)):
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
