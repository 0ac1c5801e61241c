"""Sentences that tell of a meeting only: that it was held, opened or led, or its proceedings were."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.hearing import next_promise
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.units.passed_over.news_between import is_told
from pledgebook.model import Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_OBJECT = 80  # characters behind a verb in which "the second meeting" stands


class _Shapes(NamedTuple):
    """A meeting that is met for, opened or chaired.

    ``occasion`` is one at which something else is done: "signed during the visit a memorandum".
    """

    occasion: re.Pattern[str]
    meeting: re.Pattern[str]
    event: re.Pattern[str]
    sitting: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    wording = vocabulary.wording
    return _Shapes(
        lazily(
            rf",? {any_of(wording.phrases['occasion'])}(?: |(?<='))(?:[\w'-]+ ){{0,4}}?"
            rf"(?i:{any_of((*wording.events, *wording.meetings))})\b"
        ),
        _meeting(vocabulary),
        lazily(rf"(?i:{any_of(wording.meetings)})\b(?!')"),
        lazily(rf"(?<!\w)(?i:{any_of(wording.words['sitting'])})(?!\w)"),
    )


def is_news(context: Context, sentence: Sentence, act: Act, *, by_agent: bool = False) -> bool:
    """Whether a sentence tells of the meeting that was held, opened or chaired."""
    reach = min(sentence.at.end, act.at.end + _OBJECT)
    shapes, chairing = _shapes(context.vocabulary), context.vocabulary.wording.words["chairing"]
    occasion = shapes.occasion.match(context.text, act.at.end, reach)
    behind = occasion.end() if occasion else act.at.end
    met = shapes.meeting.match(context.text, behind, reach) if act.stance != "pledge" else None
    if met and not is_told(context, act, Span(met.end(), sentence.at.end)):
        return True
    if not by_agent or act.stance == "pledge":  # "the next one will be held by Peru"
        return False
    held = (shapes.event, shapes.sitting) if act.verb in chairing else (shapes.event,)
    before = max(sentence.at.start, act.at.start - _OBJECT)
    return any(each.search(context.text, before, act.at.start) for each in held)


def promised_beside(context: Context, sentence: Sentence, named: Subject) -> Subject | None:
    """Who held a meeting with what he promises in the same sentence: "Peru hosted a summit and will pay for it"."""
    if named.act is None or named.rule != "active":
        return None
    text, end = context.text, sentence.at.end
    also = next_promise(text, named.act.at.end, end, context.vocabulary)
    act = context.grammar.match_act(text, also, end, context.vocabulary) if also else None
    return replace(named, act=act) if act and act.stance == "pledge" and not act.passive else None


def _meeting(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A meeting, or a mission to one, as the object of a verb: "encabezó hoy, en Quito, los trabajos de la Cumbre"."""
    wording = vocabulary.wording
    known, some = any_of(wording.words["definite"]), any_of(wording.words["indefinite"])
    now = any_of(word for word in wording.words["adverb"] if word[0] != "-")
    of = any_of(wording.words["of"] | wording.words["particle"])
    proceedings = rf"{any_of(wording.words['proceedings'])} {of}"
    met = any_of((*wording.events, *wording.meetings))
    asides = (
        rf"(?:[^,.;:]{{0,40}},){{0,3}}(?: {now}){{0,2}}(?: {any_of(wording.words['place'])} [\w-]+){{0,2}}"
    )
    return lazily(
        rf" {known} (?:[\w-]+ ){{0,4}}?(?i:{any_of(wording.meetings)})\b(?!')"
        rf"|{asides} (?:(?:{known}|{some}) )?(?:[\w-]+ ){{0,3}}?(?i:{any_of(wording.events)})\b(?!')"
        rf"|{asides} {known} (?:[\w-]+ ){{0,3}}?(?i:{any_of(wording.commissions)})\b(?!')"
        rf"|{asides} (?:[\w-]+ )?{proceedings}(?: |(?<='))(?:[\w'-]+ ){{0,4}}?(?i:{met})\b(?!')"
    )
