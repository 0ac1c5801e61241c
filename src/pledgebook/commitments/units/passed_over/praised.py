"""What others did, told only to praise it: "We value the support that WHO provided" is an act of nobody."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.model import Sentence
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_THINKING = frozenset({"attitude", "greet", "reaffirm"})  # groups of verbs that do nothing by themselves
_TOLD = frozenset({*_THINKING, "announce", "report", "tell"})
_NEAR = 5  # words before "that" among which an article stands ...
_NEXT = 2  # ... and among which no verb of saying does
_WORD = re.compile(r"[^\W\d_]+")
_OPENING = 3  # words behind "we" among which its verb stands


def is_praised(context: Context, sentence: Sentence, named: Subject | None) -> bool:
    """Whether a party did something in a clause behind what is valued, thanked for or noted.

    What it will do is announced all the same: "We thank Japan, which will fund the centre".
    """
    if named is None or named.act is None or named.act.stance == "pledge":
        return False
    if named.rule == "agent":
        return _is_valued(context, sentence, named.act)
    if named.rule != "active":
        return False
    text, vocabulary = context.text, context.vocabulary
    clause = _clause(vocabulary).search(text, sentence.at.start, named.at.start)
    return (
        clause is not None
        and _is_of_a_noun(text[sentence.at.start : clause.start()], vocabulary)
        and _is_opinion(context, sentence)
    )


def _is_valued(context: Context, sentence: Sentence, act: Act) -> bool:
    """Whether what somebody did only tells which thing is valued: "welcomed the free movement practised by Belize".

    Behind "that" it is said of him: "noted that 300 schools were built by Kenya".
    """
    words = context.text[sentence.at.start : act.at.start].lower().split()
    told = context.vocabulary.wording.words["that"] | {"that"}
    return told.isdisjoint(words) and _is_opinion(context, sentence)


def _is_of_a_noun(opening: str, vocabulary: Vocabulary) -> bool:
    """Whether "that" stands behind a noun, and not behind a verb: no "precisó además que la FAO prestó"."""
    words = [word.lower() for word in _WORD.findall(opening)]
    articles, near = vocabulary.wording.words["article"], words[-_NEAR:]
    alone = (
        word for before, word in pairwise(words[-_NEXT - 1 :]) if before not in articles
    )  # no "the report"
    told = (verb.group for word in alone for verb in verbs_of(word, vocabulary))
    return any(word in articles or word == "l" for word in near) and not _TOLD.intersection(told)


def _is_opinion(context: Context, sentence: Sentence) -> bool:
    """Whether a sentence opens with a verb by which somebody thinks or says something."""
    return context.grammar.find_talk(context.text, sentence.at, context.vocabulary) or _we_value(
        context, sentence
    )


def _we_value(context: Context, sentence: Sentence) -> bool:
    """Whether those who speak open a sentence with what they think: "We value", "We also welcome"."""
    words = _WORD.findall(context.text, sentence.at.start, sentence.at.end)[: _OPENING + 1]
    if not words or words[0].lower() not in context.vocabulary.wording.actors["we"]:
        return False
    verbs = (verbs_of(word.lower(), context.vocabulary) for word in words[1:])
    return any(verb.group in _THINKING for found in verbs for verb in found)


@cache
def _clause(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What opens such a clause, and the few words between it and the name: "que el Gobierno de "."""
    words = vocabulary.wording.words
    opening = any_of(words["relative"] | words["that"] | {"that"})
    return re.compile(rf"(?<!\w){opening}(?: |(?<='))(?:[^\W\d_]+[ ']){{0,4}}\Z")
