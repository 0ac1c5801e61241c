"""Troops of another state that a party only tells of: "Poland said 10,000 US troops would be deployed on its soil"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps


def are_foreign(context: Context, act: Act, sentence: Span) -> bool:
    """Whether the clause behind a verb of telling begins with a number of those whom another state may send."""
    names = context.names_at(sentence)
    tellers = {name.id for name in names if name.at.end <= act.at.start}
    first = next((name for name in names if name.at.start >= act.at.end), None)
    if first is None or first.kind != "country" or first.id in tellers:
        return False
    text, vocabulary = context.text, context.vocabulary
    told = context.grammar.find_act(text, Span(first.at.end, sentence.end), vocabulary)
    lemmas = {verb.lemma for verb in verbs_of(told.verb, vocabulary)} if told else set()
    if not lemmas.isdisjoint(vocabulary.wording.words["doing"]):
        return False  # "300 Ugandan nurses will be trained"
    behind = context.names_at(Span(told.at.end, sentence.end)) if told else ()
    if told and told.group == "receive" and all(name.id in tellers for name in behind):
        return False  # "300 US troops will receive training"
    before = text[act.at.end : first.at.start]
    if _counted(vocabulary).fullmatch(before):  # "10,000 US troops"
        return first.form != "people" and _forces(vocabulary).match(text, first.at.end) is not None
    return _forces_of(vocabulary).fullmatch(before) is not None  # "300 soldiers from", "300 soldados"


def is_by_teller(context: Context, act: Act, sentence: Span) -> bool:
    """Whether who tells it is named as who does it: "Poland said 300 US troops will be housed by Poland"."""
    text, by = context.text, _by(context.vocabulary)
    told = context.grammar.find_act(text, Span(act.at.end, sentence.end), context.vocabulary)
    if told is None or not told.passive:
        return False
    names = context.names_at(sentence)
    tellers = {name.id for name in names if name.at.end <= act.at.start}
    behind = [name for name in names if name.at.start >= told.at.end and name.id in tellers]
    return any(
        by.search(text, told.at.end, name.at.start + 1)
        and not text.startswith(("'s", "’s"), name.at.end)
        and name.form == "name"
        for name in behind
    )


@cache
def _by(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The word right before who does it."""
    words = vocabulary.wording.words
    return lazily(rf"(?<!\w){any_of(words['agent'])} {perhaps({'the', *words['article']})}\w$")


def _number(vocabulary: Vocabulary) -> str:
    """What opens such a clause: "that more than 300"."""
    that = any_of(vocabulary.wording.words["that"])
    numbers = any_of(vocabulary.quantities.numbers.units)
    scale = any_of([*vocabulary.quantities.numbers.behind_numbers(), *vocabulary.quantities.numbers.units])
    hedge = perhaps(vocabulary.quantities.hedges_before)
    return rf"(?: {that})? {hedge}(?:\d[\d.,\s]*\d|\d|{numbers})(?: {scale})?"


@cache
def _counted(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf"{_number(vocabulary)} ", re.IGNORECASE)


@cache
def _forces(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The noun behind an adjective, with a word between the two at most: " army engineers"."""
    return lazily(rf" (?:[a-z]+ )?{any_of(vocabulary.wording.words['forces'])}\b", re.IGNORECASE)


@cache
def _forces_of(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The noun before where they come from, or before its adjective."""
    words = vocabulary.wording.words
    source = perhaps({"from", *words["of"]})
    article = perhaps({"the", *words["article"]})
    return lazily(rf"{_number(vocabulary)} {any_of(words['forces'])} {source}{article}", re.IGNORECASE)
