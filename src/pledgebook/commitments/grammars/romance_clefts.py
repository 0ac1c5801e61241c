"""Who is set apart by a cleft in a Romance language: "Fue la OIM la que abrió el puesto", "Será Angola a traduzir"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.grammars.no_acts import provides
from pledgebook.commitments.grammars.romance_acts import match_act
from pledgebook.commitments.grammars.romance_clause import COMING
from pledgebook.commitments.grammars.romance_subjects import is_reflexive, named_at
from pledgebook.commitments.grammars.romance_words import word_at
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

_CLAUSE = 160  # characters of the clause before the name: "Quien pagará las clínicas será Noruega"
_ENDS = re.compile(r"(?:[.;]|$)")
_PROMISES = frozenset({"vow", "commit", "announce", "offer"})  # groups of verbs


class _Shapes(NamedTuple):
    """The verb that opens a cleft or stands in it, the word for who, both in one, and what is promised."""

    opens: re.Pattern[str]
    who: re.Pattern[str]
    clause: re.Pattern[str]
    being: re.Pattern[str]
    what: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    words = vocabulary.wording.words
    being, who = any_of(words["cleft"]), any_of(words["cleft who"])
    article, to = perhaps(words["article"]), any_of(words["infinitive"])
    return _Shapes(
        opens=re.compile(rf"{being} (?={article}(?-i:[A-ZÀ-Þ]))", re.IGNORECASE),
        who=re.compile(rf",? (?:{who}(?= )|(?P<to>{to}) )"),
        clause=re.compile(rf"{any_of(words['cleft who'] - words['that'])}(?= )", re.IGNORECASE),
        being=re.compile(rf" {being} "),
        what=re.compile(rf"{any_of(words['cleft what'])}(?= )", re.IGNORECASE),
    )


def find_cleft(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The party that a cleft sets apart, and what it says it does.

    Of a country only what is to come: "Fue España quien construyó el puente" may be of any time.
    """
    found = _set_apart(text, sentence, names, vocabulary)
    if found is None or found.act is None:
        return None
    behind = [name for name in names if name.at.start > found.act.at.end]
    if found.act.at.start > found.at.end and named_at(text, found.act.at.end + 1, behind, vocabulary):
        return None  # "Fue la OMS la que fundó Francia"
    done = found.act.stance == "delivered"
    countries = {name.id for name in names if name.kind == "country"} if done else set()
    return found if countries.isdisjoint(found.parties) else None


def _set_apart(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    shapes = _shapes(vocabulary)
    if opening := opening_of(text, sentence, vocabulary):
        party = named_at(
            text, opening.end, [name for name in names if name.at.start >= opening.end], vocabulary
        )
        return set_apart(text, opening, party, sentence.end, vocabulary) if party else None
    if clause := shapes.clause.match(text, sentence.start, sentence.end):
        return _set_behind(text, Span(clause.end(), sentence.end), names, vocabulary)
    if what := shapes.what.match(text, sentence.start, sentence.end):
        return _promised(text, Span(what.end(), sentence.end), names, vocabulary)
    return None


def opening_of(text: str, sentence: Span, vocabulary: Vocabulary) -> Span | None:
    """The verb by which a sentence sets somebody apart, before a name: "Será la"."""
    found = _shapes(vocabulary).opens.match(text, sentence.start, sentence.end)
    return Span(*found.span()) if found else None


def set_apart(text: str, opening: Span, party: Subject, end: int, vocabulary: Vocabulary) -> Subject | None:
    """The party right behind that verb, before "who" and the act: "Fue la OIM la que abrió el puesto"."""
    being = text[opening.start : opening.end].strip()
    who = _shapes(vocabulary).who.match(text, party.at.end, end)
    act = match_act(text, who.end(), end, vocabulary, bare=bool(who["to"])) if who else None
    if who is None or act is None or act.passive or not provides(act, vocabulary):
        return None
    if is_reflexive(text, act, vocabulary):
        return None
    if who["to"] and not _is_coming(being, vocabulary):
        act = replace(act, stance="delivered") if act.person is None else act
    return Subject(party.parties, party.at, act, "active", party.entry)


def _set_behind(text: str, rest: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The party at the end: "Quien pagará las clínicas será Noruega"."""
    act = match_act(text, rest.start, rest.end, vocabulary)
    being = _shapes(vocabulary).being.search(text, rest.start, min(rest.end, rest.start + _CLAUSE))
    if act is None or act.passive or being is None or not provides(act, vocabulary):
        return None
    behind = [name for name in names if name.at.start >= being.end()]
    party = named_at(text, being.end(), behind, vocabulary)
    if party is None or not _ENDS.match(text, party.at.end, rest.end):
        return None
    return Subject(party.parties, party.at, act, "active", party.entry)


def _promised(text: str, rest: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
    """The party behind the verb of promising: "Lo que prometió Luxemburgo fue pagar los salarios"."""
    verb = word_at(text, rest.start, rest.end, vocabulary)
    if verb is None or not any(form.verb.group in _PROMISES for form in verb.forms):
        return None
    behind = [name for name in names if name.at.start > verb.at.end]
    party = named_at(text, verb.at.end + 1, behind, vocabulary)
    being = _shapes(vocabulary).being.match(text, party.at.end, rest.end) if party else None
    act = match_act(text, being.end(), rest.end, vocabulary, bare=True) if being else None
    if party is None or act is None or act.person is not None or not provides(act, vocabulary):
        return None
    return Subject(party.parties, party.at, act, "active", party.entry)


def _is_coming(being: str, vocabulary: Vocabulary) -> bool:
    """Whether what a form of "be" sets apart is to come: "será", "ce sera"."""
    word = being.lower().rpartition(" ")[2]
    return any(form.tense in COMING for form in vocabulary.verbs.forms.get(word, ()))
