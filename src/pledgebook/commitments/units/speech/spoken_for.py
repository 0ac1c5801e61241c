"""In whose name somebody acts: "On behalf of Peru, the envoy pledged 3 tents"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

# Groups of verbs by which somebody promises.
_GIVING_WORD = frozenset({"announce", "commit", "offer", "report", "vow"})
_WORDS = 24  # characters before the words for whom somebody speaks


def find_spoken_for(context: Context, sentence: Span) -> Subject | None:
    """The party in whose name a sentence begins, and what is then said to be done by whoever speaks for it."""
    text, vocabulary = context.text, context.vocabulary
    opens = _behalf(vocabulary).match(text, sentence.start, sentence.end)
    side = None if opens else _side(vocabulary).match(text, sentence.start, sentence.end)
    opens = opens or side
    if opens is None:
        return None
    names = [name for name in context.names_at(sentence) if name.at.start >= opens.end()]
    party = context.grammar.named_at(text, opens.end(), names, vocabulary)
    if party is None or not text.startswith(", ", party.at.end):
        return None
    rest = Span(party.at.end + 2, sentence.end)
    if side and not _office(vocabulary).match(text, rest.start, rest.end):
        return None  # "For Peru, the pact opens a market"
    others = [name for name in names if name.at.start >= rest.start]
    subject = context.grammar.find_subject(text, rest, others, vocabulary)
    act = context.grammar.find_act(text, rest, vocabulary)
    act = replace(act, stance="pledge") if act and act.group == "offer" else act
    if (
        act is None
        or act.passive
        or act.group == UNKNOWN
        or (side and (act.group not in _GIVING_WORD or act.stance != "pledge"))
    ):
        return None
    if subject and subject.act and subject.act.at.start <= act.at.start and subject.at.start < act.at.start:
        return None  # "On behalf of Peru, Chile will open" is Chile's
    return replace(party, at=Span(sentence.start, party.at.end), act=act, rule="behalf")


def spoken_for(context: Context, words: Span) -> tuple[tuple[str, ...], Span] | None:
    """The party in whose name somebody says that he speaks, empty where his own, and what he says then.

    "I speak on behalf of Colombia: we will send engineers", "En nombre de mi Gobierno me comprometo a".
    """
    text, vocabulary = context.text, context.vocabulary
    opens = _speaking(vocabulary).match(text, words.start, words.end)
    if opens is None:
        return None
    if own := _own_government(vocabulary).match(text, opens.end(), words.end):
        return (), _behind(text, own.end(), words.end)
    names = [name for name in context.names_at(words) if name.at.start >= opens.end()]
    party = context.grammar.named_at(text, opens.end(), names, vocabulary)
    return (party.parties, _behind(text, party.at.end, words.end)) if party else None


def _behind(text: str, start: int, end: int) -> Span:
    """What stands behind a mark and spaces."""
    while start < end and text[start] in " ,:;–":
        start += 1
    return Span(start, end)


@cache
def _speaking(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words for whom somebody speaks, at the start of what he says or behind a few words: "I speak on behalf of"."""
    words = vocabulary.wording
    article = perhaps(words.words["article"] | words.words["definite"])
    return re.compile(
        rf"(?:[^,.;:]{{1,{_WORDS}}} |[^,.;:]{{1,{_WORDS}}}, )?"
        rf"{any_of(words.phrases['speaking_for'])}(?: |(?<=')){article}",
        re.IGNORECASE,
    )


@cache
def _own_government(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The government of who speaks: "mi Gobierno", "my country"."""
    return re.compile(rf"{any_of(vocabulary.wording.actors['issuer'])}(?!\w)", re.IGNORECASE)


@cache
def _side(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The same by a shorter word, which may say something else: "For Peru, the delegate pledged"."""
    words = vocabulary.wording
    article = perhaps(words.words["article"] | words.words["definite"])
    return re.compile(rf"{any_of(words.phrases['speaking_as'])}(?: |(?<=')){article}", re.IGNORECASE)


@cache
def _office(vocabulary: Vocabulary) -> re.Pattern[str]:
    """An office or a delegation at the start of a clause: "the delegation", "su ministra"."""
    words, heads = vocabulary.wording.words, any_of(vocabulary.wording.actors["head"])
    small = perhaps(words["article"] | words["definite"] | words["own"])
    return re.compile(rf"{small}{small}{heads}(?!\w)", re.IGNORECASE)


@cache
def _behalf(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words at the start of a sentence behind which the party stands for which somebody speaks."""
    words = vocabulary.wording
    article = perhaps(words.words["article"])
    return re.compile(rf"{any_of(words.phrases['speaking_for'])}(?: |(?<=')){article}", re.IGNORECASE)
