"""Whose act it is where one noun names several ministries: "The U.S. Departments of State and Labor will host"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.transcripts.speaker_offices import ministry
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_OWN = ("", "'s", "’s", "'", "’")  # between a country and what is its own
_DEPARTMENTS = "Departments"  # which are no ministries in English
_BEFORE = 40  # characters of a sentence before the noun: its article, and whose they are


def several_ministries(context: Context, sentence: Span) -> Subject | None:
    """The country of several ministries that a sentence begins with, who issues the document, or else themselves."""
    text, vocabulary = context.text, context.vocabulary
    found = _ministries(vocabulary).search(text, sentence.start, min(sentence.end, sentence.start + _BEFORE))
    listed = found and _topics(vocabulary).match(text, found.end(), sentence.end)
    if found is None or listed is None:
        return None
    before = context.names_at(Span(sentence.start, found.start()))
    opened = text[sentence.start : before[0].at.start if before else found.start()]
    whose = text[before[0].at.end : found.start()].strip() if before else ""
    other = context.names_at(Span(*listed.span()))  # "the Departments of Cauca and Chocó"
    if len(before) > 1 or other or whose not in _OWN or not _article(vocabulary).fullmatch(opened):
        return None
    behind = [name for name in context.names_at(Span(listed.end(), sentence.end)) if name.kind == "country"][
        :1
    ]
    owned = behind and _of(vocabulary).fullmatch(text, listed.end(), behind[0].at.start)
    owner = before or (behind if owned else [])
    end = behind[0].at.end if owned else listed.end()
    if _elsewhere(vocabulary).match(text, end, sentence.end):
        return None  # "the Ministries of Defence and Interior in Moscow", "of Bavaria"
    act = context.grammar.act_after(text, end, sentence.end, vocabulary)
    if act is None or act.group == UNKNOWN or any(name.kind != "country" for name in owner):
        return None
    issuer = (context.edition.issuer,) if context.edition.issuer else ()
    if issuer and not owner and issuer[0] not in load_capitals().values():
        return None  # a body, which has none
    parties = tuple(name.id for name in owner) or issuer or _themselves(found[0], listed[0], vocabulary)
    return Subject(parties, Span(sentence.start, end), act, "ministries", found[0]) if parties else None


def _themselves(noun: str, topics: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Each of them by its English name, where all are for topics that are known."""
    named = [ministry(topic, vocabulary) for topic in _joins(vocabulary).split(topics)]
    if noun.startswith(_DEPARTMENTS):
        named = [name.replace("Ministry", "Department", 1) for name in named]
    return tuple(dict.fromkeys(named)) if all(named) else ()


@cache
def _ministries(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The noun and the "of" behind it: "Ministries of ", "Ministères de la "."""
    nouns = any_of(vocabulary.wording.words["ministries"])
    return lazily(rf"(?<!\w){nouns} {_of_text(vocabulary)}", re.IGNORECASE)


@cache
def _topics(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Two topics or more in capitals: "Health, Education and Labour"."""
    capital = r"[^\W\d_a-zß-öø-ÿ][\w'’-]*"
    joins, last = _joins(vocabulary).pattern, rf"{capital}(?: {capital})*"
    # Any word belongs to a topic that another is joined to, the last has none but capitals before its verb.
    return lazily(rf"(?:{capital}(?: [^\W\d_][\w'’-]*){{0,2}}?{joins}){{1,6}}{last}(?= )")


@cache
def _joins(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands between two topics: ", and ", " y de "."""
    last = any_of(vocabulary.wording.words["list"])
    return re.compile(rf"(?:, (?:{last} )?| {last} ){_of_text(vocabulary)}?")


def _of_text(vocabulary: Vocabulary) -> str:
    words = vocabulary.wording.words
    return rf"(?:{any_of(words['of'] | {'of'})}(?: |(?<=['’])){perhaps(words['article'])})"


@cache
def _elsewhere(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands before a place that no table knows."""
    words = vocabulary.wording.words
    return lazily(rf" {any_of(words['preposition'] | words['of'] | {'of'})}(?: |(?<=['’]))", re.IGNORECASE)


@cache
def _of(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands between the topics and the country: " of the "."""
    return re.compile(rf" {_of_text(vocabulary)}")


@cache
def _article(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    return re.compile(rf"{perhaps(words['article'] | words['definite'] | {'the'})}", re.IGNORECASE)
