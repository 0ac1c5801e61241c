"""What stands before an English agent: the participle of "were built by", and what was not seen to be done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.unreal import is_unreal
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.verbs import Verb

_LETTERS = re.compile(r"n['’]t\b|[A-Za-z]+?(?=n['’]t\b)|[A-Za-z]+")  # "have" and "n't"
_NOT = ("n't", "n’t")
WHOSE = frozenset({"that", "which", "who"})  # what opens a clause about the noun before it
# Kinds of words that belong to the verb group of a participle.
_HELPERS = ("promise", "modal", "have", "be", "being", "infinitive", "pending")
_GROUP = (*_HELPERS, "adverb", "negation", "neither", "only", "list")
_CLAUSE_END = re.compile(r"[.;:]")
_PASSIVE_REACH = 80  # characters before "by" in which a passive's participle stands
_PASSIVE_WORDS = 7  # words among which that participle is looked for


def _clause_before(before: str) -> str:
    """The last clause of what stands before an agent, or its end."""
    return _CLAUSE_END.split(before[-_PASSIVE_REACH:])[-1]


def is_undone_before(before: str, vocabulary: Vocabulary) -> bool:
    """Whether an agent stands behind what was not seen to be done: "would have been built", "was not built"."""
    tail = _clause_before(before)
    words = list(_LETTERS.finditer(tail))
    if any(is_unreal(tail, helper.start(), len(tail), vocabulary) for helper in words[:-1]):
        return True
    found = _participle(tail, words, vocabulary)
    if found is None:
        return False
    spelled = [word[0].lower() for word in words[: found[0] + 1]]
    return _is_denied(found[1], [*_verb_group(spelled[:-1], vocabulary), spelled[-1]], vocabulary)


def noun_before(before: str, vocabulary: Vocabulary) -> str | None:
    """What stands before a participle up to its noun, where it only describes that: "schools built", "that were built".

    None where it has an auxiliary of its own, or opens its sentence.
    """
    tail = _clause_before(before)
    words = [word[0].lower() for word in _LETTERS.finditer(tail)]
    group, kinds = _verb_group(words, vocabulary), vocabulary.wording.words
    if not words:
        return None
    whose = group[0] in WHOSE
    helpers = (kinds[kind] for kind in ("be", "have", "promise", "infinitive"))
    if not whose and any(not helper.isdisjoint(group) for helper in helpers):
        return None
    return " ".join(words[: len(words) - len(group)])


def _participle(tail: str, words: Sequence[re.Match[str]], vocabulary: Vocabulary) -> tuple[int, Verb] | None:
    """Which of the ``words`` of ``tail`` is the last participle, and of which verb."""
    for index in range(len(words) - 1, max(-1, len(words) - _PASSIVE_WORDS), -1):
        word = words[index][0].lower()
        last = index == len(words) - 1 and word.endswith("ed")  # unknown verbs count right before "by"
        verb = vocabulary.verbs.participle.get(word, Verb(word, "act") if last else None)
        silent = ("attitude", "context") if any(map(str.isdigit, tail)) else ("attitude", "context", "tell")
        if verb and verb.group not in silent:  # "was told by Norway", and not "40 families were informed by"
            return index, verb
    return None


def _verb_group(words: Sequence[str], vocabulary: Vocabulary) -> list[str]:
    """What of the last ``words`` belongs to the participle behind them: "must", "still", "be"; and one word more.

    Participles that it is joined to belong to it, too: "were", "neither", "built", "nor".
    """
    kinds = vocabulary.wording.words
    small = frozenset({"been", *_NOT}).union(*(kinds[kind] for kind in _GROUP))
    joining = kinds["list"] | kinds["neither"]
    start = len(words)
    while start and (
        words[start - 1] in small
        or words[start - 1].endswith("ly")
        or (words[start - 1] in vocabulary.verbs.participle and not joining.isdisjoint(words[start:][:1]))
    ):
        start -= 1
    return list(words[max(0, start - 1) :])


def _is_denied(verb: Verb, group: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a verb group with its participle says that nothing was done, or only that it may be or has to be.

    What will not be done may be promised ("will not be cut"), but for what is only refused.
    """
    kinds = vocabulary.wording.words
    for word, behind in pairwise(group):
        if word in kinds["modal"] | kinds["neither"]:
            return True
        if behind in kinds["infinitive"] and _is_pending(word, vocabulary):
            return True
        if (word in kinds["negation"] or word in _NOT) and behind not in kinds["only"]:
            refused = verb.lemma in kinds["giving"] | kinds["providing"]
            return refused or kinds["promise"].isdisjoint(group)
    return False


def _is_pending(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word before "to" says that something is still to do, or has to be: "have yet to", "need to"."""
    wording = vocabulary.wording
    forced = {f"{verb.lemma} to" for verb in verbs_of(word, vocabulary)} | {f"{word} to"}
    return word in wording.words["pending"] or not forced.isdisjoint(wording.phrases["forced"])


def passive_before(before: str, offset: int, vocabulary: Vocabulary) -> Act | None:
    """The last participle of ``before``, with the tense of the auxiliary in front of it."""
    tail = _clause_before(before)
    offset += len(before) - len(tail)
    words = list(_LETTERS.finditer(tail))
    found = _participle(tail, words, vocabulary)
    if found is None:
        return None
    index, verb = found
    helpers = {helper[0].lower() for helper in words[max(0, index - 3) : index]}
    at = Span(offset + words[index].start(), offset + words[index].end())
    promised = {each[0].lower() for each in words[:index]} & vocabulary.wording.words["goal"]
    ahead = helpers & vocabulary.wording.words["promise"] or "to" in helpers or promised
    if ahead or verb.group in ("commit", "plan", "announce"):
        return Act(at, verb.lemma, verb.group, "pledge")
    return Act(at, verb.lemma, verb.group, "ongoing" if "being" in helpers else "delivered")
