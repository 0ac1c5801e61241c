"""What an English sentence tells before the words for who says it: "It will open 40 schools, Kenya said".

It is an act of who says so only where the clause is about himself, or says that something will be done or was given.
What others did or suffered is his news: "Rebels burned 40 villages, the United Nations said" accuses nobody of it but
the rebels.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.grammars.act_shapes import behind_time
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.acts_behind import act_after, find_act
from pledgebook.commitments.grammars.no_acts import is_no_act, provides
from pledgebook.commitments.grammars.own_progress import own_progress
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of

_SAYING = ("announce", "report")  # groups of verbs that only tell
_SUBJECT = 40  # characters of words that are a subject by themselves
_WHO = re.compile(r"[,?!][\"”’»]? (?:[a-z][a-z'’-]* ){0,3}$")  # the comma, and "a" or "the" before a name
_END = re.compile(r"[\s.\"”*_]*$")
_ADDING = re.compile(r", [a-z]+ing\b(?: that )?")  # ", adding that it will"
_REST = 60  # characters behind the verb that may say where or when it was said
_SIDE = (
    "issuer",
    "office",
    "minister",
    "same",
    "we",
)  # kinds of words by which who speaks means his own side


class Told(NamedTuple):
    """That something is told before who says it, and the act in that which is his own, if any."""

    act: Act | None


def told_before(
    text: str, sentence: Span, start: int, act: Act, vocabulary: Vocabulary, *, state: bool
) -> Told | None:
    """What stands before those who begin at ``start`` and say so by ``act``; None where they say it behind.

    A ``state`` answers for more of what is told than a body does.
    """
    if act.group not in _SAYING or "," not in text[sentence.start : start]:
        return None
    who = _WHO.search(text, max(sentence.start, start - _REST), start)
    closing = _closing(text, act, sentence.end, vocabulary) if who else ""
    if who is None or not closing:
        return None
    clause = Span(sentence.start, who.start())
    if closing == ",":
        if not _is_clause(text, clause, vocabulary):
            return None
        if (
            text.startswith(",", act.at.end) and clause.end - clause.start < _SUBJECT
        ):  # "The rebels, Chad said, burned"
            return Told(_behind_insert(text, clause, Span(act.at.end + 1, sentence.end), vocabulary))
    own = _own_act(text, clause, vocabulary)
    if own is None and state:
        own = own_progress(text, clause, act, vocabulary)
    if own is None and (added := _ADDING.match(text, act.at.end, sentence.end)):
        own = _own_act(text, Span(added.end(), sentence.end), vocabulary)
    return Told(own)


def _closing(text: str, act: Act, end: int, vocabulary: Vocabulary) -> str:
    """What closes a verb of saying: the end, or when or where it was said, or a comma; empty where nothing does."""
    if text.startswith(",", act.at.end):
        return "." if _ADDING.match(text, act.at.end, end) else ","
    for start in (act.at.end, behind_time(text, act.at.end, end, vocabulary)):
        closed = _END.match(text, start, end) or _where(vocabulary).match(
            text, start, min(end, start + _REST)
        )
        if closed and closed.end() == end:
            return "."
    return ""


def _is_clause(text: str, clause: Span, vocabulary: Vocabulary) -> bool:
    """Whether words before a comma are no time or place: "In May, Kenya announced, among others, 30 schools"."""
    words = text[clause.start : clause.end].lower().split()
    kinds = vocabulary.wording.words
    near = kinds["preposition"] | kinds["subordinate"]
    return bool(words) and words[0] not in near and not words[0].endswith("ing")


def _behind_insert(text: str, subject: Span, rest: Span, vocabulary: Vocabulary) -> Act | None:
    """What somebody's own side does where the telling is put in between: "The ministry, Chad said, will build"."""
    own = _own_side(vocabulary).match(f"{text[subject.start : subject.end]} ")
    return act_after(text, rest.start, rest.end, vocabulary) if own else None


def _own_act(text: str, clause: Span, vocabulary: Vocabulary) -> Act | None:
    """The act of a clause, where it is that of who says so."""
    if own := _own_side(vocabulary).match(text, clause.start, clause.end):
        act = act_after(text, own.end(), clause.end, vocabulary)
        several = own["they"] and (
            act is None or act.stance != "pledge"
        )  # "They burned 40 villages, UNHCR said"
        return None if several else act
    act = find_act(text, clause, vocabulary)
    if act is None:
        return None
    return act if happens_by(act, vocabulary) or _is_counted(text, clause, act, vocabulary) else None


def _is_counted(text: str, clause: Span, act: Act, vocabulary: Vocabulary) -> bool:
    """Whether things grew in number, and no people: "The number of legal pathways doubled, the United States said"."""
    return act.group == "punctual" and _number(vocabulary).match(text, clause.start, act.at.start) is not None


def happens_by(act: Act, vocabulary: Vocabulary) -> bool:
    """Whether what happens to things is the doing of who says so: "40 schools will be built", "a clinic will open"."""
    done = vocabulary.verbs.participle.get(act.verb)
    known = replace(act, verb=done.lemma) if done else act
    if is_no_act(known, vocabulary):
        return False
    befalls = known.verb in vocabulary.wording.words["befalling"]  # "300 homes were evacuated"
    promised, phase = act.stance == "pledge", known.group == "punctual" and not befalls
    return (promised or phase or provides(known, vocabulary)) if act.passive else promised and phase


@cache
def _own_side(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Who says so, as the subject of what he tells: "It", "Its government", "The ministry"."""
    actors, words = vocabulary.wording.actors, vocabulary.wording.words
    nameless = any_of(word for kind in _SIDE for word in actors[kind])
    pronoun = any_of(words["pronoun"] - {"they"})
    side = rf"{any_of(words['own'])} [a-z]+|{pronoun}|(?:the )?{nameless}"
    return lazily(rf"[\"“]?(?:[^,.;:]{{1,50}}, )??(?:(?P<they>they)|{side})(?= )", re.IGNORECASE)


@cache
def _number(vocabulary: Vocabulary) -> re.Pattern[str]:
    """How many there are of some things, as the subject of a clause."""
    number = any_of(vocabulary.quantities.figure_words["number of"])
    people = any_of(vocabulary.wording.beneficiaries)
    return lazily(rf"(?:the )?{number}(?: (?!{people}\b)[^\s,.;:]+)+ $", re.IGNORECASE)


@cache
def _where(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Where or when something was said, to the end: " in a statement on Tuesday.", " at the conference."."""
    words = vocabulary.wording.words
    place = any_of({*words["preposition"], *vocabulary.calendar.cues})
    that = any_of(words["that"])
    phrase = rf" {place}(?: (?!{that}\b)[^\s\d,;:.$€£]+){{1,5}}(?: \d{{1,2}})?"
    return lazily(rf"(?:{phrase}){{1,2}}[\s.\"”*_]*$")
