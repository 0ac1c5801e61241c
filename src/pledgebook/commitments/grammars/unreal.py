"""What English says would have been done, and was not: "Had Kenya built 40 clinics, fewer would have died".

Where verbs have endings, their tense says so ("habría abierto"): that is in ``romance_acts``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_SUBJECT = 8  # words of what is told before its verb
_AUXILIARY = 10  # characters before a subject in which its auxiliary stands
_CLAUSE = 90  # characters of what was not done
_OPENING = 12  # ... and before that what opens a clause


class _Shapes(NamedTuple):
    """An auxiliary with its perfect, the same as what is told, and an auxiliary before its subject."""

    perfect: re.Pattern[str]
    meant: re.Pattern[str]
    told: re.Pattern[str]
    forced: re.Pattern[str]
    told_forced: re.Pattern[str]
    told_undone: re.Pattern[str]
    due: re.Pattern[str]
    inverted: re.Pattern[str]
    opening: re.Pattern[str]
    unreal: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    done = rf"(?:{any_of(verbs.participle)}|been|[a-z]+ed)\b"
    between = rf"(?: {any_of(words['negation'])}| {any_of(words['adverb'])}| [a-z]+ly)?"
    perfect = rf"{any_of(words['unreal'])}{between} {any_of(words['have'])}{between} {done}"
    forced = rf"{any_of(words['promise'])}{between} {any_of(vocabulary.wording.phrases['forced'])}\b"
    inverted = any_of(words["inverted"])
    helping = any_of(words["have"] | words["promise"])  # "was not able to host more, but has built 300 homes"
    nothing = any_of(words["negation"] | words["denial"])
    beside = rf"[^.;:]{{1,{_CLAUSE}}} {any_of(words['adversative'])} {helping} (?!{nothing}\b)"
    whose = any_of(
        {*words["relative"], "who", "which", "that"}
    )  # "for children who have never attended school"
    return _Shapes(
        perfect=lazily(rf" ?{perfect}", re.IGNORECASE),
        meant=lazily(rf" ?{any_of(words['was'])}{between} to\b", re.IGNORECASE),
        told=lazily(rf"(?: [^\s.;:]+){{0,{_SUBJECT}}}? {perfect}"),
        forced=lazily(rf" ?{forced}", re.IGNORECASE),
        told_forced=lazily(rf"(?: (?!{whose}\b)[^\s.,;:]+){{0,{_SUBJECT}}}? {forced}"),
        told_undone=lazily(
            rf"(?: that)?(?: (?!{whose}\b)[^\s.;:]+){{0,{_SUBJECT}}}? {any_of({*words['have'], *words['was'], 'did'})}"
            rf" {any_of(words['negation'])}\b(?! only\b)(?!{beside})"
        ),
        due=lazily(rf" {any_of(vocabulary.calendar.cues)} (?:\d|(?:the )?(?:end|[A-Z]))"),
        inverted=lazily(rf"\b{inverted}\s*$", re.IGNORECASE),
        opening=lazily(rf"(?:^|[.;:,] |\b(?:{any_of(words['list'])}|but) )[\"“‘*_]*$", re.IGNORECASE),
        unreal=lazily(rf"\b{any_of(words['unreal'])}{between} {any_of(words['have'])} "),
    )


def is_unreal(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether the verb group that begins at ``start`` says what was not done: "would have built".

    Or what was only meant to be ("was to build"), or nobody chooses to do: "will have to cut rations".
    """
    shapes = _shapes(vocabulary)
    return any(shape.match(text, start, end) for shape in (shapes.perfect, shapes.meant, shapes.forced))


def tells_unreal(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether it is told what would have been done, and no day until which: "said it would have built more"."""
    shapes = _shapes(vocabulary)
    if shapes.told_forced.match(text, start, end) or shapes.told_undone.match(text, start, end):
        return True  # "said it would have to cut rations", "said that 300 schools were never built"
    found = shapes.told.match(text, start, end)
    return found is not None and shapes.due.search(text, found.end(), end) is None


def is_inverted(before: str, vocabulary: Vocabulary) -> bool:
    """Whether a subject stands behind an auxiliary, in a condition or a question: "Had Kenya", "Has Kenya".

    ``before`` is what stands before the subject in its sentence. Within one only a condition of what would have been
    counts ("would have died had Kenya"): "not only has Kenya built" is said in earnest.
    """
    shapes = _shapes(vocabulary)
    found = shapes.inverted.search(before[-_AUXILIARY:])
    if found is None:
        return False
    ahead = before[: len(before) - len(found[0])]
    return shapes.opening.search(ahead[-_OPENING:]) is not None or shapes.unreal.search(ahead) is not None
