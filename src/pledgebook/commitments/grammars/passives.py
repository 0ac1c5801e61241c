"""What stands before an English agent: the participle of "were built by", and what was not seen to be done."""

from __future__ import annotations

import re

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.unreal import is_unreal
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.verbs import Verb

_LETTERS = re.compile(r"[A-Za-z]+")
_CLAUSE_END = re.compile(r"[.;:]")
_PASSIVE_REACH = 80  # characters before "by" in which a passive's participle stands
_PASSIVE_WORDS = 7  # words among which that participle is looked for


def _clause_before(before: str) -> str:
    """The last clause of what stands before an agent, or its end."""
    return _CLAUSE_END.split(before[-_PASSIVE_REACH:])[-1]


def is_unreal_before(before: str, vocabulary: Vocabulary) -> bool:
    """Whether an agent stands behind what was not seen to be done: "would have been built", "was to be built"."""
    tail = _clause_before(before)
    helpers = list(_LETTERS.finditer(tail))[:-1]
    return any(is_unreal(tail, helper.start(), len(tail), vocabulary) for helper in helpers)


def passive_before(before: str, offset: int, vocabulary: Vocabulary) -> Act | None:
    """The last participle of ``before``, with the tense of the auxiliary in front of it."""
    tail = _clause_before(before)
    offset += len(before) - len(tail)
    words = list(_LETTERS.finditer(tail))
    for index in range(len(words) - 1, max(-1, len(words) - _PASSIVE_WORDS), -1):
        word = words[index][0].lower()
        last = index == len(words) - 1 and word.endswith("ed")  # unknown verbs count right before "by"
        verb = vocabulary.verbs.participle.get(word, Verb(word, "act") if last else None)
        silent = ("attitude", "context") if any(map(str.isdigit, tail)) else ("attitude", "context", "tell")
        if not verb or verb.group in silent:  # "was told by Norway", and not "40 families were informed by"
            continue
        helpers = {helper[0].lower() for helper in words[max(0, index - 3) : index]}
        at = Span(offset + words[index].start(), offset + words[index].end())
        promised = {each[0].lower() for each in words[:index]} & vocabulary.wording.words["goal"]
        ahead = helpers & vocabulary.wording.words["promise"] or "to" in helpers or promised
        if ahead or verb.group in ("commit", "plan", "announce"):
            return Act(at, verb.lemma, verb.group, "pledge")
        return Act(at, verb.lemma, verb.group, "ongoing" if "being" in helpers else "delivered")
    return None
