"""Who stands behind a verb that opens the sentence: "Abrirá el Japón una oficina", "Pagará las obras el BID"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.no_acts import provides
from pledgebook.commitments.grammars.romance_acts import match_act
from pledgebook.commitments.grammars.romance_subjects import (
    agrees,
    before_name,
    is_reflexive,
    named_at,
    stands_free,
)
from pledgebook.commitments.grammars.romance_words import word_at
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

# Groups of verbs by which one promises.
_VOWS = frozenset({"commit", "bind", "plan", "announce", "vow", "offer"})
_OPENING = 60  # characters before a comma with which a sentence may open: "En 2026, abrirá la OIM"
_OBJECT = 160  # characters of the object between a verb and its subject
_ENDS = re.compile(r"\)?(?: \([^()]{1,60}\))?(?:[.;]|,(?= )|$)")
_ASIDE = re.compile(r",[^,.;:]{1,60},(?= )")  # "Se comprometió Chile, junto con la OPS, a formar"


def find_verb_first(
    text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary
) -> Subject | None:
    """The party right behind a verb that opens the sentence, or behind its object: "Pagará las obras el BID"."""
    if not vocabulary.wording.words["producing"]:
        return None  # as in French, where other sentences are turned round
    for start in _openings(text, sentence, vocabulary):
        act = match_act(text, start, sentence.end, vocabulary)
        if act is None or act.passive or act.person == "we":
            continue
        rest = [name for name in names if name.at.start > act.at.end]
        party = named_at(text, act.at.end + 1, rest, vocabulary)
        vows = party and agrees(act, party) and act.group in _VOWS and act.verb in vocabulary.verbs.base
        promised = _promised(text, act, party, sentence.end, vocabulary) if party and vows else None
        if party and promised:
            return Subject(party.parties, party.at, promised, "active", party.entry)
        party = party or _last(text, Span(act.at.end, sentence.end), rest, vocabulary)
        if party and agrees(act, party) and _is_subject(text, act, party, sentence.end, vocabulary):
            return Subject(party.parties, party.at, act, "active", party.entry)
    return None


def _promised(text: str, act: Act, party: Subject, end: int, vocabulary: Vocabulary) -> Act | None:
    """The act of a verb of promising, where what is promised stands behind the party: "Anunció el Perú que abrirá"."""
    start = _behind_aside(text, party.at.end, end)
    that = word_at(text, start, end, vocabulary)
    told = that is not None and that.text in vocabulary.wording.words["that"]
    own = match_act(text, that.at.end if that and told else start, end, vocabulary, bare=not told)
    if own is None or own.passive or not provides(own, vocabulary):
        return None
    if told:
        return act if own.person == act.person and act.stance == own.stance else None
    return replace(act, stance="pledge") if own.person is None else None


def _is_subject(text: str, act: Act, party: Subject, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a verb says what somebody makes or gives now or in time to come, so that its party is no object.

    "Cruzará Chile una caravana" is of none. What is done is told of those only who together join in something.
    """
    words, several = vocabulary.wording.words, len(party.parties) > 1
    if act.verb in words["joining in"]:
        return several and _joins_in(text, act, Span(act.at.end, end), vocabulary)
    if act.stance == "delivered" or not provides(act, vocabulary) or is_reflexive(text, act, vocabulary):
        return False
    behind = party.at.start > act.at.end + 1  # its object
    if act.verb not in words["producing"] and not (several and behind):
        return False
    at = act.at.end if behind else _behind_aside(text, party.at.end, end)
    return _object(vocabulary).match(text, at, end) is not None


def _joins_in(text: str, act: Act, rest: Span, vocabulary: Vocabulary) -> bool:
    """Whether a verb has no object but what somebody joins in: "Cooperarán en la detección de incendios"."""
    after = word_at(text, rest.start, rest.end, vocabulary)
    if after is None or after.text not in vocabulary.wording.words["preposition"]:
        return False
    joined = _joined(vocabulary).match(text, after.at.end, rest.end)
    return joined is not None and not (act.stance == "delivered" and joined["work"])


def _behind_aside(text: str, start: int, end: int) -> int:
    aside = _ASIDE.match(text, start, end)
    return aside.end() if aside else start


def _openings(text: str, sentence: Span, vocabulary: Vocabulary) -> Iterator[int]:
    """Where a verb may open a sentence: at its start, and behind the comma of a date ("En 2026, abrirá")."""
    yield sentence.start
    comma = text.find(", ", sentence.start, min(sentence.end, sentence.start + _OPENING))
    first = word_at(text, sentence.start, sentence.end, vocabulary)
    dated = comma > 0 and any(letter.isdigit() for letter in text[sentence.start : comma])
    if dated and first and first.text in vocabulary.wording.words["preposition"]:
        yield comma + 2


def _last(text: str, rest: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The party, with its article, that a sentence ends with and no preposition stands before; or several."""
    words = vocabulary.wording.words
    for index, name in enumerate(names):
        before = before_name(text, rest, name, vocabulary)
        start = rest.start + len(before)
        if start - rest.start > _OBJECT or "," in before:
            return None
        if not (words["that"] | words["relative"]).isdisjoint(before.lower().split()):
            return None  # "las obras que realiza el BID"
        joined = before.rstrip().rpartition(" ")[2].lower() in words["list"]
        party = None if joined else named_at(text, start, names[index:], vocabulary)
        if party is None or not (start < name.at.start or len(party.parties) > 1):
            continue
        if stands_free(text, rest, name, vocabulary) and _ENDS.match(text, party.at.end, rest.end):
            return party
    return None


@cache
def _object(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What an object begins with: an article, a number, a word for whose it is."""
    words = vocabulary.wording.words
    small = any_of(words["determiner"] - words["preposition"] | words["article"] | words["own"])
    number = rf"\d|{any_of(vocabulary.quantities.numbers.several)} "
    return re.compile(rf" (?:{number}|{small} )", re.IGNORECASE)


@cache
def _joined(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What somebody joins in: a campaign, a work, or another's: "con la OPS"."""
    words = vocabulary.wording.words
    works = (noun for noun, verb in vocabulary.verbs.nouns.items() if verb.lemma in words["providing"])
    article = perhaps(words["article"])
    return re.compile(
        rf" {article}(?:{any_of(words['joined'])}(?!\w)|(?P<work>{any_of(works)}|(?-i:[A-ZÀ-Þ]{{2,}}))(?!\w))",
        re.IGNORECASE,
    )
