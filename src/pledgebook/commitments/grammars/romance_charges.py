"""On whom a work falls, or from whom a promise comes: "A cargo de Panamá quedará", "De Chile vino la promesa de"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.romance_acts import match_act
from pledgebook.commitments.grammars.romance_subjects import named_at
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_REACH = 200  # characters of a sentence in which it is said on whom something falls
_LONGER = re.compile(
    r" [A-ZÀ-Þ]"
)  # behind a name that is but the beginning of another: "Chile Construcciones"


class _Shapes(NamedTuple):
    """What stands before a party on whom something falls, and behind it; the same of promises that come from it.

    ``work`` is what may fall on somebody, where it stands before that or behind it.
    """

    opens: re.Pattern[str]
    falls: re.Pattern[str]
    falling: re.Pattern[str]
    source: re.Pattern[str]
    coming: re.Pattern[str]
    work: re.Pattern[str]
    other: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    phrases, words = vocabulary.wording.phrases, vocabulary.wording.words
    charge, falling = any_of(phrases["charge"]), any_of(words["falling"])
    article, of = perhaps(words["article"]), any_of(words["of"])
    goal, any_article = any_of(words["goal"]), any_of(words["article"])
    works = any_of(_works(vocabulary) | words["borne"])
    return _Shapes(
        opens=re.compile(rf"{charge} {article}", re.IGNORECASE),
        falls=re.compile(
            rf"(?<!\w)(?:{falling} {charge}|(?P<due>{any_of(phrases['due'])})) {article}", re.IGNORECASE
        ),
        falling=re.compile(rf" {falling}(?= )"),
        source=re.compile(rf"{of} {article}(?=[A-ZÀ-Þ])", re.IGNORECASE),
        coming=re.compile(
            rf" {any_of(words['coming'])}(?: también| também)? {any_article} {goal} {of} (?!que )"
        ),
        work=re.compile(rf" ?{any_article} {works}(?!\w)", re.IGNORECASE),
        other=re.compile(rf"(?<!\w){any_of(words['that'] | words['relative'])}(?!\w)|[,;:]", re.IGNORECASE),
    )


def _works(vocabulary: Vocabulary) -> set[str]:
    """Nouns for what somebody makes, runs or gives for others."""
    providing = vocabulary.wording.words["providing"]
    return {noun for noun, verb in vocabulary.verbs.nouns.items() if verb.lemma in providing}


def find_charged(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The party on which a work falls, or from which a promise comes."""
    shapes = _shapes(vocabulary)
    if opening := shapes.opens.match(text, sentence.start, sentence.end):
        party = _at(text, opening.end(), names, vocabulary)
        falling = shapes.falling.match(text, party.at.end, sentence.end) if party else None
        if party is None or falling is None or not shapes.work.match(text, falling.end(), sentence.end):
            return None
        return _charged(party, Span(falling.start() + 1, falling.end()))
    if source := shapes.source.match(text, sentence.start, sentence.end):
        return _promising(text, source.end(), sentence, names, vocabulary)
    falls = falls_on(text, sentence, vocabulary)
    party = _at(text, falls.end, names, vocabulary) if falls else None
    return charge(text, sentence, falls, party, vocabulary) if party and falls else None


def falls_on(text: str, sentence: Span, vocabulary: Vocabulary) -> Span | None:
    """The words that say of a thing that it falls on whoever stands behind them: "correrá por cuenta de la"."""
    reach = min(sentence.end, sentence.start + _REACH)
    found = _shapes(vocabulary).falls.search(text, sentence.start, reach)
    return Span(*found.span()) if found else None


def charge(text: str, sentence: Span, falls: Span, party: Subject, vocabulary: Vocabulary) -> Subject | None:
    """What falls on a party, if it is a work or a cost that the sentence begins with or that stands behind the party.

    No decision, guilt or risk, and nothing that others say of it.
    """
    shapes = _shapes(vocabulary)
    if _LONGER.match(text, party.at.end, sentence.end):
        return None
    if falls.start > sentence.start:
        work = shapes.work.match(text, sentence.start, falls.start)
        if work is None or shapes.other.search(text, work.end(), falls.start):
            return None
        return _charged(party, falls)
    if shapes.work.match(text, party.at.end, sentence.end):
        return _charged(party, falls)
    due = shapes.falls.match(text, falls.start, falls.end)
    done = match_act(text, party.at.end, sentence.end, vocabulary, bare=True) if due and due["due"] else None
    provides = done is not None and done.person is None and done.verb in vocabulary.wording.words["providing"]
    return _charged(party, falls) if provides else None


def _promising(
    text: str, start: int, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary
) -> Subject | None:
    party = _at(text, start, names, vocabulary)
    coming = _shapes(vocabulary).coming.match(text, party.at.end, sentence.end) if party else None
    act = match_act(text, coming.end() - 1, sentence.end, vocabulary, bare=True) if coming else None
    return Subject(party.parties, party.at, act, "active", party.entry) if party and act else None


def _at(text: str, start: int, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    return named_at(text, start, [name for name in names if name.at.start >= start], vocabulary)


def _charged(party: Subject, at: Span) -> Subject:
    """What falls on somebody is still to be done."""
    act = Act(at, "charge", "act", "pledge", passive=False, person=None)
    return Subject(party.parties, party.at, act, "active", party.entry)
