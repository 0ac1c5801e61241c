"""Who acts by name, with his office behind it: "H.E. Mr. Jean Bosco, Minister of Finance of Burundi, pledged"."""

from __future__ import annotations

import re
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
_NOTHING = frozenset({UNKNOWN, "attitude", "be", "context", "greet", "reaffirm", "receive", "report"})


def find_person(context: Context, block: Block, sentence: Span) -> Subject | None:
    """The party for whom a person acts whose name and office open a sentence; what he only says or thinks is no act."""
    text, vocabulary = context.text, context.vocabulary
    found = _person(vocabulary).match(text, sentence.start, sentence.end)
    comma = text.find(",", found.end(), min(sentence.end, found.end() + _OFFICE)) if found else -1
    if found is None or comma < 0:
        return None
    small = text[found.end() : comma].split(" ", 1)[0].lower() in _small(vocabulary)
    if not found["title"] and (small or context.names_at(Span(*found.span()))):
        return None  # "Blue Reef, with support from IOM, will", "The United States, through NOAA, will"
    act = context.grammar.match_act(text, comma + 1, sentence.end, vocabulary)
    if act is None or not _is_own(context, sentence, act):
        return None
    parties = teller_of(context, block, Span(found.end(), comma), sentence)
    if not parties:
        return None
    at = Span(sentence.start, comma)
    return Subject(parties, at, act, "person", found[0].removesuffix(", "))


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
def _person(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A name behind the title of a person, or of two words without one, and the comma behind it."""
    words = vocabulary.wording.words
    article = perhaps(words["article"] | words["definite"] | {"the"})
    title = rf"(?i:{article}{any_of(words['title'])}(?:\.(?!\w)| |(?<=\.)) ?)"
    capital = r"[^\W\d_a-zß-öø-ÿ][\w'-]*\.?"
    small = rf"(?:{any_of(words['particle'])}(?: |(?<=')))?"
    more = rf"(?: {small}{capital})"
    return re.compile(rf"(?:(?P<title>{title}{{1,3}}){capital}{more}{{0,4}}|{capital}{more}{{1,3}}), ")
