"""Sentences that say outright what somebody does, so that somebody may be meant whom they do not name.

None that denies or asks, puts a condition, tells a rumour, or speaks of times long gone; and no act that is none of
those before: what others expect, what only is so, or how much of what was promised is done.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.no_acts import is_no_act
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.commitments.units.passed_over.meetings_held import is_news
from pledgebook.model import Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, words_in

_OF_THEM = 40  # characters behind a verb in which "of them" stands
_BINDING = frozenset({"bind", "commit"})  # groups of verbs that may also ask: "engager quelqu'un à"
_WORD = re.compile(r"[^\W\d_]+'?")
_BETWEEN = re.compile(r"[\w', ]*")  # a noun and its verb
_QUESTION = re.compile(r"[?¿]|n't\b")
_LONG_AGO = re.compile(r"(?<![\d.,])(?:1\d{3}|20(?:0\d|1[0-4]))(?![.,]?\d)")  # before any promise at hand


class _Barred(NamedTuple):
    """Words that no such sentence has, and what consists of several or opens it."""

    words: frozenset[str]
    phrases: re.Pattern[str]


def is_asserted(text: str, sentence: Span, vocabulary: Vocabulary) -> bool:
    """Whether a sentence plainly says what is done, or will be."""
    said, barred = text[sentence.start : sentence.end], _barred(vocabulary)
    if not barred.words.isdisjoint(words_in(said)) or _QUESTION.search(said) or _LONG_AGO.search(said):
        return False
    return barred.phrases.search(said[:1].lower() + said[1:]) is None  # "in May" is no "may"


@cache
def _barred(vocabulary: Vocabulary) -> _Barred:
    words = vocabulary.wording.words
    denied = {word.rstrip("'") for kind in ("negation", "neither", "denial") for word in words[kind]}
    according = any_of(vocabulary.wording.phrases["according"])
    doubted = any_of(
        (words["doubted"] | words["bygone"]) - words["reflexive"]
    )  # "se" is "if" only where it opens a sentence
    opening = rf"^{any_of(words['subordinate'])}|(?:^|(?<=, )){according}"
    return _Barred(
        frozenset(denied | _conditional(vocabulary)),
        lazily(rf"(?<![\w-])(?:{doubted}|{opening})(?!\w)"),
    )


def _conditional(vocabulary: Vocabulary) -> set[str]:
    """What verbs are only in the conditional."""
    forms = vocabulary.verbs.forms.items()
    return {word for word, found in forms if all(form.tense == "conditional" for form in found)}


def asserted_act(context: Context, sentence: Sentence, end: int, *, one: bool) -> Act | None:
    """What those do whom a noun means that ends at ``end``, where nothing but adverbs stands before it.

    ``one`` says that it is one party, which may only tell when it will be done: "El país prevé terminarlas en 2028".
    """
    text, at, vocabulary = context.text, sentence.at, context.vocabulary
    act = context.grammar.act_after(text, end, at.end, vocabulary)
    if act is None or act.passive or (one and act.group == "plan") or is_news(context, sentence, act):
        return None
    others = (
        is_no_act(act, vocabulary)
        if act.group not in _BINDING
        else _is_of_others(text, act, at.end, vocabulary)
    )
    if others or not _stands_beside(text[end : act.at.start], vocabulary):
        return None
    return None if _tells_only(text, act, at.end, vocabulary) else act


def _is_of_others(text: str, act: Act, end: int, vocabulary: Vocabulary) -> bool:
    """Whether others will act, or expect it: "agreed that Mali will open", "is expected to open"."""
    words = vocabulary.wording.words
    that = tuple(f" {word}".removesuffix("'") for word in words["that"])
    return text.startswith(that, act.at.end, end) or not _verbs(text, act, vocabulary).isdisjoint(
        words["foreseeing"]
    )


def _tells_only(text: str, act: Act, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a verb is unknown, says how things are or who met, or how many of what was promised are there."""
    words = vocabulary.wording.words
    said, behind = text[act.at.start : act.at.end], text[act.at.end : min(end, act.at.end + _OF_THEM)].lower()
    is_so = act.stance == "ongoing" and act.group != "continue" and " " not in said  # "exports tea"
    met = act.stance != "pledge" and act.verb in words["gathering"]
    return (
        is_so
        or met
        or not _verbs(text, act, vocabulary)
        or any(those in behind for those in words["of those"])
    )


def _verbs(text: str, act: Act, vocabulary: Vocabulary) -> set[str]:
    """The verbs that the words of an act may be forms of."""
    said = _WORD.findall(text[act.at.start : act.at.end].lower())
    return {verb.lemma for word in said for verb in verbs_of(word, vocabulary)}


def _stands_beside(between: str, vocabulary: Vocabulary) -> bool:
    """Whether nothing but adverbs stands between a noun and its verb; not "the country of origin", "el país vecino"."""
    words = vocabulary.wording.words
    small = words["adverb"] | words["further"] | words["already"] | words["reflexive"]
    endings = tuple(word[1:] for word in small if word.startswith("-")) or ("ly",)
    said = _WORD.findall(between.lower())
    return _BETWEEN.fullmatch(between) is not None and all(
        word in small or word.endswith(endings) for word in said
    )
