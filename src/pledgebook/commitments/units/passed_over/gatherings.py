"""News of who came together: "Peru joined leaders from nine countries", "Chile brought together the ministers"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.names.unknown.firms import gives_money
from pledgebook.commitments.units.passed_over.second_acts import does_more
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of


def is_gathering(context: Context, act: Act, sentence: Span) -> bool:
    """Whether somebody only met those who lead others, and in the same sentence neither gives nor promises anything."""
    vocabulary = context.vocabulary
    if act.verb in vocabulary.wording.words["sending"]:
        return act.stance == "delivered" and _sends_somebody(context, act, sentence)
    if act.stance == "pledge" or act.verb not in vocabulary.wording.words["gathering"]:
        return False
    met = _dignitaries(vocabulary).match(context.text, act.at.end, sentence.end)
    if met is None or gives_money(context, Span(met.end(), sentence.end)):
        return False
    return not any(
        context.grammar.match_act(context.text, link.end() - 1, sentence.end, vocabulary)
        for link in _joined(vocabulary).finditer(context.text, met.end(), sentence.end)
    )


def _sends_somebody(context: Context, act: Act, sentence: Span) -> bool:
    """Whether all that was sent is who attends: "sent an observer", "sent its minister but announced no figure"."""
    sent = _envoy(context.vocabulary).match(context.text, act.at.end, sentence.end)
    if sent is None or gives_money(context, Span(sent.end(), sentence.end)):
        return False
    behind = Span(sent.end(), sentence.end)
    counted = _counted(context.vocabulary).search(context.text, behind.start, behind.end)
    return counted is None and not does_more(context, behind)


def is_hosting(context: Context, sentence: Span) -> bool:
    """Whether a line without a subject only says who held a meeting: "Co-hosted by Peru and Chile"."""
    return _hosting(context.vocabulary).match(context.text, sentence.start, sentence.end) is not None


@cache
def _hosting(vocabulary: Vocabulary) -> re.Pattern[str]:
    phrases = vocabulary.wording.phrases
    return re.compile(rf"{any_of([*phrases['hosted'], *phrases['chaired']])}(?!\w)", re.IGNORECASE)


@cache
def _dignitaries(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Those who lead others, as the object of the verb: " to the leaders", and not " a course for ministers".

    Before them may stand when and where: " today in its capital the ministers".
    """
    words = vocabulary.wording.words
    place = rf" {any_of(words['place'])}[ '][^\W\d_]+(?: [^\W\d_]+)?"
    aside = rf"(?: {any_of(words['adverb'])})?(?:{place})?"
    other = rf"[ '](?!{any_of(words['preposition'])}(?!\w))[^\W\d_]+'?"
    return re.compile(
        rf"{aside}(?:[ '][^\W\d_]+'?(?:{other}){{0,3}}?)??[ ']{any_of(words['dignitary'])}(?!\w)",
        re.IGNORECASE,
    )


@cache
def _envoy(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Who attends for a party, behind the verb; not " an observer mission", " a delegation of 40 nurses"."""
    words = vocabulary.wording.words
    one = any_of(words["indefinite"] | words["own"] | words["definite"] | words["only"])
    behind = any_of(words["list"] | words["contrast"] | words["preposition"] | {"but", "pero", "mais", "mas"})
    return re.compile(
        rf"(?: {one})+(?: [^\W\d_][\w'-]*){{0,4}}? {any_of(words['envoy'])}"
        rf"(?=[.;,]|$| {behind}(?!\w)(?! \d))(?!\w)"
    )


@cache
def _counted(vocabulary: Vocabulary) -> re.Pattern[str]:
    """So many others who were sent beside: " et 300 médecins"."""
    return re.compile(rf" {any_of(vocabulary.wording.words['list'])} \d[\d.,]* (?!%)[^\W\d_]")


@cache
def _joined(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The word between two acts of one subject."""
    return re.compile(rf",? {any_of(vocabulary.wording.words['list'])} ")
