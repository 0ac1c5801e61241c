"""What all who speak go on doing, or did of late: "We continue to publish the prices", "Last May, we completed"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.model import Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_WORD = re.compile(r"[^\W\d_]+")
_VERBS = 4  # words from "continue" on among which stands what they continue
_DOING = frozenset({"act", "punctual"})  # groups of verbs by which something is done
_WITH = 40  # characters behind "working" in which "with the" and a name begin


class _Shapes(NamedTuple):
    """What stands behind a verb: a number, the name of what is launched, or the goal that is surpassed."""

    counted: re.Pattern[str]
    launched: re.Pattern[str]
    surpassed: re.Pattern[str]


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
    """Whether "we" have surely done something for others, or are at it: "We have trained 300 nurses".

    Few verbs are so sure, and these only with what is counted, launched by its name, surpassed or worked with: "we are
    leaving millions behind", "we launch a call" and "we have built walls" promise nothing, and a past is history.
    """
    vocabulary = context.vocabulary
    words = vocabulary.wording.words
    if act.passive or act.verb not in vocabulary.verbs.base:
        return False
    said = context.text[act.at.start : act.at.end].lower().split()
    helped = len(said) > 1 and said[0] in words["have"] | words["be"]
    launches = act.verb in words["launching"]
    if not (helped or (launches and said[-1] in vocabulary.verbs.base)):
        return False
    if _told(vocabulary).search(context.text, sentence.at.start, act.at.start):
        return False
    if act.verb in words["working"]:
        return _works_with(context, sentence, act)
    shapes = _shapes(vocabulary)
    surpasses = act.verb in words["surpassing"]
    shape = shapes.surpassed if surpasses else shapes.launched if launches else shapes.counted
    sure = surpasses or launches or act.verb in words["doing"]
    return sure and shape.match(context.text, act.at.end, sentence.at.end) is not None


def _works_with(context: Context, sentence: Sentence, act: Act) -> bool:
    """Whether an organisation stands right behind "working with": "We are working with WHO on"."""
    behind = Span(act.at.end, min(sentence.at.end, act.at.end + _WITH))
    return any(
        name.kind == "organisation"
        and context.text[behind.start : name.at.start].strip() in context.vocabulary.wording.words["working"]
        for name in context.names_at(behind)
    )


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
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    wording, words = vocabulary.wording, vocabulary.wording.words
    nouns = [*wording.programmes_capital, *wording.programmes_any, *wording.bodies, *wording.processes]
    named = any_of(noun[:1].upper() + noun[1:] for noun in nouns)
    which = any_of(words["definite"] | words["indefinite"])
    return _Shapes(
        re.compile(rf"(?: {any_of(vocabulary.quantities.hedges_before)})? (?:[A-Z]{{1,3}} ?)?[$€£¥]?\d"),
        re.compile(rf" {which} (?:[A-Z][\w'’-]* ){{0,5}}?{named}(?!\w)"),
        re.compile(rf" {which} {any_of(words['surpassed'])}(?!\w)"),
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
