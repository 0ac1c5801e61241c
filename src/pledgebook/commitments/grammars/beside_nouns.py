"""English participles that only describe a noun: "Villages damaged by Peru will be rebuilt by Chile".

Who stands behind such a "by" does not do what the sentence tells. Where it is a deed for others ("Projects funded by
Chile will train 300 nurses") it counts if nobody else acts.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.passives import WHOSE, noun_before
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary

_WORD = re.compile(r"(?:['’]s?|,)? ([A-Za-z'’-]+|\([^()]{1,40}\)|\d[\d.,]*)")
_SHORT = 4  # letters: "bred" and the like are no pasts in -ed
_STEPS = 7  # words between an agent and the verb of his noun: "built by Chile in May 2023 will"
_FINITE = ("promise", "have", "be", "modal")
_DEEDS = ("providing", "giving", "bettering", "launching", "chairing", "managing", "signing")
_OPINIONS = ("attitude", "greet", "reaffirm")  # by such verbs the deed of another is praised


class Described(NamedTuple):
    """A participle that describes a noun, and what stands before the two in their clause."""

    act: Act
    before: str


def noun_of(text: str, sentence: Span, act: Act | None, end: int, vocabulary: Vocabulary) -> Described | None:
    """What a participle describes that has no auxiliary of its sentence: "schools built by Chile".

    ``end`` is that of its agent; None for an act that stands behind it.
    """
    if act is None or act.at.start >= end:
        return None
    before = noun_before(text[sentence.start : act.at.start], vocabulary)
    return None if before is None else Described(act, before)


def only_describes(text: str, sentence: Span, noun: Described, end: int, vocabulary: Vocabulary) -> bool:
    """Whether another verb tells of the noun: "Villages damaged by Peru will", "Rebels freed 40 men held by Peru"."""
    if _has_verb(text, end, sentence.end, vocabulary):
        return True
    aside = text[sentence.start : noun.act.at.start].endswith(", ")
    return not aside and not is_deed(noun.act, vocabulary) and _is_told(noun.before, vocabulary)


def is_deed(act: Act, vocabulary: Vocabulary) -> bool:
    """Whether an act is a deed for others, or one of state, wherever in a sentence it is told."""
    return any(act.verb in vocabulary.wording.words[kind] for kind in _DEEDS)


def _has_verb(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether the verb of the noun follows an agent, at once or behind a place or a time."""
    kinds, verbs = vocabulary.wording.words, vocabulary.verbs
    stops = kinds["list"] | kinds["infinitive"] | WHOSE
    for step in range(_STEPS):
        found = _WORD.match(text, start, end)
        word = found[1] if found else ""
        if found is None or word in stops:
            return False
        start = found.end()
        present = not step and (word in verbs.base or word in verbs.third)
        past = word in verbs.past and not text.startswith(" by ", start)
        if present or past or any(word in kinds[kind] for kind in _FINITE):
            return True
    return False


def _is_told(before: str, vocabulary: Vocabulary) -> bool:
    """Whether what stands before a noun tells of it by a verb, and does not praise it: "Rebels freed 300 hostages"."""
    kinds = vocabulary.wording.words
    for word in before.lower().split():
        past = vocabulary.verbs.past.get(word)
        told = past.group not in _OPINIONS if past else len(word) > _SHORT and word.endswith("ed")
        if told or any(word in kinds[kind] for kind in _FINITE):
            return True
    return False
