"""Who acts by name, with his office behind it: "H.E. Mr. Jean Bosco, Minister of Finance of Burundi, pledged"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.units.passage import COUNT
from pledgebook.commitments.units.speech.tellers import teller_of
from pledgebook.model import Block, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_OFFICE = 160  # characters of an office with all that it is of
_OBJECT = 80  # characters behind an act in which a number stands
_OPENING = re.compile(r"[^,.;:]{1,40}, ")  # when or where: "Today, "
_NOTHING = frozenset({UNKNOWN, "attitude", "be", "context", "greet", "reaffirm", "receive", "report"})


def find_person(context: Context, block: Block, sentence: Span) -> Subject | None:
    """The party for whom a person acts whose name and office open a sentence; what he only says or thinks is no act."""
    text, vocabulary = context.text, context.vocabulary
    found = _person(vocabulary).match(text, sentence.start, sentence.end) or _behind_time(context, sentence)
    if found is None:
        return None
    people = list(_people(context, sentence, found))
    if not people:
        return None
    end = people[-1].end
    act = context.grammar.match_act(text, end + 1, sentence.end, vocabulary)
    if act is None or not _is_own(context, sentence, act):
        return None
    told = [teller_of(context, block, office, sentence) for office in people]
    parties = tuple(dict.fromkeys(party for each in told for party in each or ()))
    if None in told or not parties:
        return None
    return Subject(parties, Span(found.start(), end), act, "person", found[0].removesuffix(", "))


def _people(context: Context, sentence: Span, first: re.Match[str]) -> Iterator[Span]:
    """The offices of the people who act together, each behind a name: "A, Minister of Health, and B, Minister of"."""
    text, vocabulary = context.text, context.vocabulary
    found: re.Match[str] | None = first
    while found:
        comma = text.find(",", found.end(), min(sentence.end, found.end() + _OFFICE))
        small = text[found.end() : comma].split(" ", 1)[0].lower() in _small(vocabulary)
        if comma < 0 or (not found["title"] and (small or context.names_at(Span(*found.span())))):
            return  # "Blue Reef, with support from IOM, will", "The United States, through NOAA, will"
        yield Span(found.end(), comma)
        also = _also(vocabulary).match(text, comma, sentence.end)
        found = _person(vocabulary).match(text, also.end(), sentence.end) if also else None


def _behind_time(context: Context, sentence: Span) -> re.Match[str] | None:
    """A person with a title behind an opening without a name in it: "Today, the Honourable Ana Ruiz, Minister of"."""
    text = context.text
    opening = _OPENING.match(text, sentence.start, sentence.end)
    if opening is None or context.names_at(Span(*opening.span())):
        return None
    found = _person(context.vocabulary).match(text, opening.end(), sentence.end)
    return found if found and found["title"] else None


def _is_own(context: Context, sentence: Span, act: Act) -> bool:
    """Whether an act is one of the party's: to come, or done to a number of things."""
    if act.passive or act.person == "we" or act.group in _NOTHING:
        return False
    behind = context.text[act.at.end : min(sentence.end, act.at.end + _OBJECT)]
    return act.stance == "pledge" or COUNT.search(behind) is not None


@cache
def _small(vocabulary: Vocabulary) -> frozenset[str]:
    """Words that open an aside which is no office."""
    words = vocabulary.wording.words
    return words["preposition"] | words["helper"] | words["with"] | words["alongside"] | words["list"]


@cache
def _also(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands between two people: ", and "."""
    return re.compile(rf",(?: {any_of(vocabulary.wording.words['list'])})? ")


@cache
def _person(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A name behind the title of a person, or of two words without one, and the comma behind it."""
    words = vocabulary.wording.words
    article = perhaps(words["article"] | words["definite"] | {"the"})
    title = rf"(?i:{article}{any_of(words['title'])}(?:\.(?!\w)| |(?<=\.)) ?)"
    capital = r"[^\W\d_a-zß-öø-ÿ][\w'-]*\.?"
    small = rf"(?:{any_of(words['particle'])}(?: |(?<=')))?"
    more = rf"(?: {small}{capital})"
    return re.compile(rf"(?:(?P<title>{title}{{1,3}}){capital}{more}{{0,4}}|{capital}{more}{{1,3}}), ")
