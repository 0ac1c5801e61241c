"""What all who speak go on doing, or did of late: "We continue to publish the prices", "Last May, we completed"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.model import Sentence
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_WORD = re.compile(r"[^\W\d_]+")
_VERBS = 4  # words from "continue" on among which stands what they continue
_DOING = frozenset({"act", "punctual"})  # groups of verbs by which something is done


def goes_on(context: Context, sentence: Sentence, act: Act) -> bool:
    """Whether a sentence opens with what is still done, and with no view that is still held, or with a late date.

    A year long past tells history: "In 2015 we adopted the Agenda".
    """
    text, vocabulary = context.text, context.vocabulary
    lead = text[sentence.at.start : act.at.start].lower().strip()
    own = lead in ("", *vocabulary.wording.actors["we"])
    if act.group == "continue":
        words = _WORD.findall(text, act.at.start, sentence.at.end)[1:_VERBS]
        first = next((found for word in words if (found := verbs_of(word.lower(), vocabulary))), ())
        return own and any(verb.group in _DOING for verb in first)
    late = _late(vocabulary).fullmatch(lead) is not None
    return late and act.group == "punctual" and act.stance == "delivered"


def has_done(context: Context, sentence: Sentence, act: Act) -> bool:
    """Whether "we" have done something, are at it, or do it by saying so: "We have trained", "we launch the Fund".

    A light verb tells nothing by itself ("we have taken note"), a past history ("we adopted the Agenda").
    """
    vocabulary = context.vocabulary
    words = vocabulary.wording.words
    if not words["light"] or act.passive or act.group not in _DOING or act.verb in words["light"]:
        return False
    said = context.text[act.at.start : act.at.end].lower().split()
    if said[0] not in words["have"] | words["be"]:
        return act.verb in words["launching"] and said[-1] in vocabulary.verbs.base
    known = len(said) > 1 and act.verb in vocabulary.verbs.base
    return known and not _told(vocabulary).search(context.text, sentence.at.start, act.at.start)


def was_before(context: Context, sentence: Sentence, act: Act) -> bool:
    """Whether those who met promised something at another time: "At last year's conference, participants pledged"."""
    text, vocabulary = context.text, context.vocabulary
    lead, verb = text[sentence.at.start : act.at.start].lower(), text[act.at.start : act.at.end].lower()
    past = verb in vocabulary.verbs.past or verb.rpartition(" ")[2] in vocabulary.verbs.participle
    past = past or any(form.tense == "past" for form in vocabulary.verbs.forms.get(verb, ()))
    return (
        past and act.group in ("commit", "bind", "announce") and _earlier(vocabulary).search(lead) is not None
    )


@cache
def _told(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A word before "we" by which something else is told of what they did: "Because we have trained"."""
    return re.compile(
        rf"(?<!\w){any_of(vocabulary.wording.words['subordinate'])}(?: [^,;]{{0,20}})? we ", re.IGNORECASE
    )


@cache
def _earlier(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A word for the last of something."""
    words = vocabulary.calendar
    which = [word for word, way in {**words.shifts, **words.shifts_after}.items() if way < 0]
    return re.compile(rf"(?<!\w){any_of(which)}(?!\w)")


@cache
def _late(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The last month or year before a comma: "em maio último,", "last year, we"."""
    words = vocabulary.calendar
    which = [word for word, way in {**words.shifts, **words.shifts_after}.items() if way < 0]
    we = any_of(vocabulary.wording.actors["we"])
    return re.compile(rf"(?=[^,]*(?<!\w){any_of(which)}(?!\w))[^,]{{1,40}},(?: {we})?")
