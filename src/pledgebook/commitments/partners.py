"""Who is named as working on a commitment with its parties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

import ahocorasick_rs

from pledgebook.commitments.bodies import find_body
from pledgebook.commitments.context import Context
from pledgebook.commitments.labels import names_in
from pledgebook.commitments.units import Unit
from pledgebook.commitments.unknown_names import UnknownName, owner_of, unknown_name
from pledgebook.model import Name, Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_LIST = re.compile(r",? and (?:the )?|, (?:the )?|,? as well as (?:the )?| & ")
_ENDS_WITH = re.compile(r"\bwith (?:the )?$")
_AS_PARTNERS = re.compile(r"[^.;]{0,50}? as (?:its |their )?(?:partners?|advisers?|advisors?)\b")
_REACH = 70  # characters beside a name that tell what part it plays


@dataclass(frozen=True, slots=True)
class _Shapes:
    """Words before a partner and before a venue; words behind a name that make it something else.

    ``goes_on`` is what may follow the bare name of a partner that no table knows, ``last`` the words that can stand
    right before a partner.
    """

    partner: re.Pattern[str]
    venue: re.Pattern[str]
    not_partner: re.Pattern[str]
    goes_on: re.Pattern[str]
    last: frozenset[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    wording = vocabulary.wording
    words = wording.words
    of_party = rf"(?:{any_of(words['of_party'])} of (?:the )?)?"
    others = (
        r"(?:(?:[a-z-]+ ){1,4}(?:and|as well as) (?:the )?)?"  # "with international organizations and ..."
    )
    joint = r"co-?[a-z]+ [^,.;]{0,60} with"  # "co-hosted a conference with"
    owned = rf"'s? {any_of(wording.bodies)}\b"  # "the State Department's Bureau of ..."
    people = rf" {any_of(wording.beneficiaries)}\b"  # "CARICOM migrants"
    heads = any_of((*wording.programmes_capital, *wording.programmes_any))
    within = rf"(?:'s?)?(?: [A-Z][\w-]*)* (?:{heads}|{any_of(noun.lower() for noun in wording.programmes_any)})s?\b"
    services = any_of([*wording.bodies_after, *wording.actors["head"]])
    of_body = (
        rf"with (?:the )?(?:[a-z]+ ){{0,2}}?{services}s? of"  # "with the weather services of Peru and Chile"
    )
    after = any_of(
        [
            *words["preposition"],
            *words["list"],
            *words["promise"],
            *words["have"],
            *words["be"],
            *words["infinitive"],
        ]
    )
    return _Shapes(
        re.compile(
            rf"\b(?:{any_of(wording.phrases['with'])}|{joint}|{of_body}) (?:the )?{others}{of_party}$",
            re.IGNORECASE,
        ),
        re.compile(rf"\b{any_of(wording.phrases['venue'])} (?:the )?$", re.IGNORECASE),
        re.compile(rf"{owned}|{people}|{within}"),
        re.compile(rf" {after}\b| ?[,.;:)–]| \(|'s? |$"),
        frozenset(phrase.rpartition(" ")[2] for phrase in wording.phrases["with"])
        | {"with", "the", "of", "and", "as"},
    )


def find_partners(context: Context, unit: Unit, parties: Sequence[str]) -> list[tuple[str, Origin]]:
    """The partners of a unit, in order, with the words that make them so.

    A body that the unit names works on it, unless it is a venue, the owner of a smaller body that is named, a part of
    a programme's name, or an adjective of those who benefit. A country is a partner only behind words that say so
    ("in collaboration with", "work with"), a body that no table knows likewise, or where its name tells that it is one.
    """
    text, vocabulary = context.text, context.vocabulary
    found: dict[str, tuple[int, Origin]] = {}
    bodies = [
        each for each in _named(text, unit, vocabulary) if not _is_known(text, unit, each[0], vocabulary)
    ]
    for index, name in enumerate(unit.names):
        if name.kind == "region" or name.form != "name" or any(body.at.holds(name.at) for body, _ in bodies):
            continue
        if name.kind == "organisation":
            if _works(text, name, unit.at, vocabulary):
                found.setdefault(name.id, (name.at.start, Origin("commitments.partners.body", name.entry)))
        elif words := _joined(text, unit, index, vocabulary):
            found.setdefault(name.id, (name.at.start, Origin("commitments.partners.with", words)))
    for body, origin in bodies:
        found.setdefault(body.id, (body.at.start, origin))
    for id, start, origin in _acting(context, unit):
        found.setdefault(id, (start, origin))
    for cell in unit.partners:
        for id, entry in names_in(context, cell):
            found.setdefault(id, (cell.start, Origin("commitments.partners.column", entry)))
    ordered = sorted(found.items(), key=lambda each: each[1][0])
    return [(id, origin) for id, (_, origin) in ordered if id not in parties]


def _is_known(text: str, unit: Unit, body: UnknownName, vocabulary: Vocabulary) -> bool:
    """Whether the vocabulary knows a name that was taken for one it does not: as a whole, or by its acronym.

    One that only begins with a name ("U.S. Army Corps of Engineers (USACE)") is another body.
    """
    if owner_of(text, unit.names, body):
        return True
    inside = [name for name in unit.names if name.at.meets(body.at)]
    if not inside:
        return False
    if not body.is_body(vocabulary) or any(name.id == body.id or name.entry == body.name for name in inside):
        return True
    return body.acronym is None and any(name.kind == "organisation" for name in inside)


def _works(text: str, name: Name, unit: Span, vocabulary: Vocabulary) -> bool:
    shapes = _shapes(vocabulary)
    before = text[max(unit.start, name.at.start - _REACH) : name.at.start]
    after = text[name.at.end : min(unit.end, name.at.end + _REACH)]
    return not (shapes.venue.search(before) or shapes.not_partner.match(after))


def _joined(text: str, unit: Unit, index: int, vocabulary: Vocabulary) -> str | None:
    """The words that make a country a partner; they may stand before the first of a list that holds it."""
    first = index
    while first > 0 and _LIST.fullmatch(text[unit.names[first - 1].at.end : unit.names[first].at.start]):
        first -= 1
    start = unit.names[first].at.start
    before = text[max(unit.at.start, start - _REACH) : start]
    after = text[unit.names[index].at.end : min(unit.at.end, unit.names[index].at.end + _REACH)]
    if before in ("With ", "With the ") or (_ENDS_WITH.search(before) and _AS_PARTNERS.match(after)):
        return before.strip()
    shapes = _shapes(vocabulary)
    if before.rpartition(" ")[0].rpartition(" ")[2].lower() not in shapes.last:
        return None
    found = shapes.partner.search(before)
    return found[0].strip() if found else None


def _named(text: str, unit: Unit, vocabulary: Vocabulary) -> Iterator[tuple[UnknownName, Origin]]:
    """Bodies that are in no table: behind words for partners, or with an acronym where the name or a word tells it."""
    for start, end, direct in _cues_in(text, unit.at, vocabulary):
        for name in _list_at(text, end, unit.at.end, vocabulary):
            if direct:
                yield name, Origin("commitments.partners.with", text[start:end].strip())
            elif name.acronym or (
                name.id == name.id.upper() and _is_done(text, start, unit.at.start, vocabulary)
            ):
                yield name, Origin("commitments.partners.named", name.name)


def _cues_in(text: str, unit: Span, vocabulary: Vocabulary) -> Iterator[tuple[int, int, bool]]:
    """Where the words for partners and for helpers stand that a capital follows, and which they are."""
    automaton, phrases = _cues(vocabulary)
    found: dict[int, tuple[int, bool]] = {}
    words = text[unit.start : unit.end].lower()
    for index, start, last in automaton.find_matches_as_indexes(words, overlapping=True):
        end = unit.start + last + 4 * words.startswith("the ", last)
        before = text[unit.start + start - 1] if start else " "
        if end < unit.end and text[end].isupper() and not before.isalnum():
            kept = found.setdefault(end, (unit.start + start, phrases[index]))
            if phrases[index] and not kept[1]:
                found[end] = (unit.start + start, True)
    for end in sorted(found):
        yield found[end][0], end, found[end][1]


@cache
def _cues(vocabulary: Vocabulary) -> tuple[ahocorasick_rs.AhoCorasick, tuple[bool, ...]]:
    """The words before partners, a space behind each, and whether a name behind them needs no other sign."""
    direct, helpers = vocabulary.wording.phrases["with"], sorted(vocabulary.wording.words["helper"])
    words = [f"{phrase.lower()} " for phrase in (*direct, *helpers)]
    return ahocorasick_rs.AhoCorasick(words), tuple(index < len(direct) for index in range(len(words)))


def _list_at(text: str, start: int, end: int, vocabulary: Vocabulary) -> Iterator[UnknownName]:
    """The names that a list at ``start`` begins with, up to what is no name of a body."""
    while name := unknown_name(text, start, end, vocabulary):
        if not _is_partner(text, name, end, vocabulary):
            return
        yield name
        link = _LIST.match(text, name.at.end, end)
        if not link:
            return
        start = link.end()


def _is_partner(text: str, name: UnknownName, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a capitalised name can be a body: none that its last word denies, no adjective of a noun behind it."""
    return name.can_act(vocabulary) and _shapes(vocabulary).goes_on.match(text, name.at.end, end) is not None


def _is_done(text: str, start: int, least: int, vocabulary: Vocabulary) -> bool:
    """Whether a participle stands before "by": "run by KEPHIS"."""
    before = text[max(least, start - _REACH) : start].split()
    last = before[-1].lower() if before else ""
    return last in vocabulary.verbs.participle


def _acting(context: Context, unit: Unit) -> Iterator[tuple[str, int, Origin]]:
    """Bodies that no table knows and that act in a further sentence of the unit: "NASA will release the data"."""
    for sentence in unit.sentences[1:]:
        subject = find_body(context, sentence.at)
        for id in subject.parties if subject else ():
            yield id, sentence.at.start, Origin("commitments.partners.acting", id)
