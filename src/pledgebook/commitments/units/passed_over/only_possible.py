"""What a party only tells that it, or another, might or could do: "Kenya said it may build 300 schools"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.act_shapes import behind_hearers
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.hearing import next_promise
from pledgebook.commitments.units.passage import COUNT
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_TELLING = ("announce", "report", "tell")  # groups of verbs that only tell
# Kinds of words by which another clause begins, or the verb of this one.
_NO_SUBJECT = (
    "have", "be", "promise", "list", "relative", "interrogative", "negation", "that", "infinitive", "subordinate",
)  # fmt: skip
_NOTHING = frozenset({UNKNOWN, "attitude", "context"})  # groups of verbs that are no act
_SUBJECT = 6  # words of a subject before what it might do


def is_only_possible(context: Context, act: Act, sentence: Span) -> bool:
    """Whether the clause behind a verb of telling says what might or should be done, and no promise beside it."""
    if act.group not in _TELLING:
        return False
    if context.grammar.drops_subjects:
        return _could(context, Span(act.at.end, sentence.end))
    told = act.group == "tell"
    start = behind_hearers(context.text, act.at.end, sentence.end, context.vocabulary, act.group)
    return (not told or start > act.at.end) and _might(context, act, Span(start, sentence.end))


def promises(context: Context, at: Span) -> bool:
    """Whether a promise follows in English behind "and" or "but"."""
    return next_promise(context.text, at.start, at.end, context.vocabulary) is not None


def does_as_well(context: Context, at: Span) -> bool:
    """Whether something else is done in numbers behind what one lacks: "was unable to host more and gave 300 tents"."""
    text, vocabulary = context.text, context.vocabulary
    for found in _joined(vocabulary).finditer(text, *at):
        act = context.grammar.match_act(text, found.end(), at.end, vocabulary)
        done = act is not None and act.stance == "delivered" and act.group not in _NOTHING and not act.passive
        if act and done and COUNT.search(text, act.at.end, at.end):
            return True
    return False


@cache
def _joined(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    return lazily(rf",? {any_of(words['list'] | words['adversative'])}(?= )")


def _might(context: Context, act: Act, at: Span) -> bool:
    """Whether it is only told what somebody might, could or should do: " that its army may deploy 300 soldiers".

    Where "that" is left out behind "announced", only of himself: "announced measures so that children can learn".
    """
    vocabulary, words = context.vocabulary, context.vocabulary.wording.words
    said = context.text[at.start : at.end].split(maxsplit=_SUBJECT + 2)
    that = bool(said) and said[0] in words["that"]
    subject = said[1:] if that else said
    if not (that or act.group != "announce" or _is_own(subject, vocabulary)):
        return False
    barred = frozenset[str]().union(*(words[kind] for kind in _NO_SUBJECT))
    for index, word in enumerate(subject[: _SUBJECT + 1]):
        if word in words["modal"]:
            found = _modal(vocabulary).search(context.text, *at)
            behind = Span(found.start(), at.end) if found else at
            return index > 0 and not (promises(context, behind) or _lets(context, act, at, behind))
        before = subject[index - 1] if index else ""
        verb = word in vocabulary.verbs.past and before not in words["definite"] | words["own"]
        if verb or word in barred or not word[-1].isalnum():
            return False
    return False


def _lets(context: Context, act: Act, told: Span, modal: Span) -> bool:
    """Whether people are given a right, or one can do by now what one could not.

    "Announced that refugees may work", "said it can now issue 300 permits".
    """
    vocabulary, words = context.vocabulary, context.vocabulary.wording.words
    verb, *behind = context.text[modal.start : modal.end].split(maxsplit=2)
    if verb not in words["granting"] or not behind:
        return False
    subject = Span(told.start, modal.start)
    if _is_own(context.text[subject.start : subject.end].split()[-1:], vocabulary):
        return behind[0] in words["already"]
    people = any(name.form == "people" for name in context.names_at(subject))
    return act.group == "announce" and (
        people or _people(vocabulary).search(context.text, *subject) is not None
    )


@cache
def _modal(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf"(?<=\s){any_of(vocabulary.wording.words['modal'])}(?!\S)")


@cache
def _people(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf" {any_of(vocabulary.wording.beneficiaries)} $", re.IGNORECASE)


def _is_own(subject: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether the words of a subject begin with "it" or "its"."""
    words = vocabulary.wording.words
    return bool(subject) and subject[0] in words["pronoun"] | words["own"]


def _could(context: Context, at: Span) -> bool:
    """Whether it is only told what somebody could or should do, and no promise beside it: "que podría construir"."""
    text, find_act = context.text, context.grammar.find_act
    found = _possible(context.vocabulary).match(text, at.start, at.end)
    if found is None:
        return False
    subject, rest = Span(found.start("subject"), found.start("verb")), Span(found.end(), at.end)
    acts = (find_act(text, each, context.vocabulary) for each in (subject, rest))
    return not any(act and act.stance == "pledge" for act in acts)


@cache
def _possible(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What opens such a clause, its verb and the next word: " que también podría abrir", " qu'il pourrait ouvrir"."""
    words, forms = vocabulary.wording.words, vocabulary.verbs.forms
    that = rf"(?: {any_of(words['of'])})? {any_of(words['that'])}(?: |(?<='))"
    modal = [
        word
        for word, read in forms.items()
        if any(form.verb.group == "modal" and form.tense == "conditional" for form in read)
    ]
    barred = any_of(words["that"] | words["relative"] | words["list"])
    subject = rf"(?P<subject>(?:(?!{barred}(?!\w))[^\s,.;:]+ ){{0,{_SUBJECT}}}?)"
    return lazily(rf"{that}{subject}(?P<verb>{any_of(modal)})(?: [^\W\d_]+)?(?!\w)", re.IGNORECASE)
