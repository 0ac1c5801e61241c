"""Nouns for what is promised, and whether a verb has one for its object: "made the following commitments"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_BETWEEN = 60  # characters between a verb and its object
_VERBS = 4  # words of "have been made", "suivants ont été pris"


@cache
def promised_noun(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Nouns for what is promised."""
    return lazily(rf"(?<!\w){any_of(vocabulary.wording.words['promised'])}(?!\w)", re.IGNORECASE)


def is_of_promises(context: Context, sentence: Span, act: Act) -> bool:
    """Whether what an act is done to are promises, and not what became of them: "took steps to meet its commitments".

    Nothing stands between the two but what says which: "made these two", "assumiu os seguintes".
    """
    text, noun = context.text, promised_noun(context.vocabulary)
    first = noun.search(text, act.at.end, min(sentence.end, act.at.end + _BETWEEN))
    if first is not None:
        return _is_whole(context, Span(act.at.end, first.start()))
    return _are_made(context, sentence, act)


def _are_made(context: Context, sentence: Span, act: Act) -> bool:
    """Whether promises open the clause and the act is done to them: "The following commitments were made by"."""
    text, words = context.text, context.vocabulary.wording.words
    lead = text.rfind(", ", sentence.start, act.at.start)
    start = sentence.start if lead < 0 else lead + 1
    made = promised_noun(context.vocabulary).search(text, start, act.at.end)
    if made is None or not _is_whole(context, Span(start, made.start())):
        return False
    verbs = text[made.end() : act.at.end].lower().split()
    passive = act.passive or not words["be"].isdisjoint(verbs[:-1])
    return passive and len(verbs) <= _VERBS


def _is_whole(context: Context, between: Span) -> bool:
    """Whether words open no phrase with a preposition or an infinitive, of which the noun would be."""
    words = context.vocabulary.wording.words
    small = words["preposition"] | words["infinitive"] | words["of"]
    said = context.text[between.start : between.end].lower().split()
    partitive = 1 if said and said[0] in words["of"] else 0  # "a pris de nouveaux engagements"
    return not any(word in small or word.endswith((",", ";", ":")) for word in said[partitive:])
